import { ComposeModal } from './composer/compose-modal.tsx';
import { Layers } from './layers.tsx';
import { cx, tid } from './names.ts';
import { LeftColumn, NarrowBars } from './nav.tsx';
import { Page } from './pages.tsx';
import { SidebarColumn } from './sidebar-column.tsx';
import { useApp } from './store.ts';
import { useShape } from './width.ts';

const shortcutKeys = JSON.stringify({
  n: 'New post',
  'ctrl enter': 'Send post',
  '/': 'Search',
  l: 'Like',
  r: 'Reply',
  t: 'Repost',
  j: 'Next post',
  k: 'Previous post',
  '.': 'Load new posts',
  'g h': 'Home',
  '?': 'Shortcut help',
});

/** The whole application; drawn anew when X would do so. */
export function App() {
  const generation = useApp((state) => state.generation);
  return (
    <div className={cx('app')}>
      <Whole key={generation} />
    </div>
  );
}

function Whole() {
  const shape = useShape();
  const variants = useApp((state) => state.variants);
  const route = useApp((state) => state.route);
  const compose = useApp((state) => state.compose);
  const isComposePage = shape.isNarrow && compose !== null;
  return (
    <div className={cx('whole', `theme-${variants.theme}`)}>
      <h2 className={cx('hidden')}>To view keyboard shortcuts, press question mark</h2>
      <a href="/i/keyboard_shortcuts" className={cx('hidden')}>
        View keyboard shortcuts
      </a>
      <Layers isNarrow={shape.isNarrow} />
      <div
        dir={variants.language === 'ar' ? 'rtl' : 'ltr'}
        data-at-shortcutkeys={shortcutKeys}
        className={cx('layout', shape.isNarrow && 'narrow')}
      >
        {shape.isNarrow ? !isComposePage && <NarrowBars /> : <LeftColumn hasLabels={shape.hasLabels} />}
        <main role="main" className={cx('main')}>
          <div className={cx('columns-main', shape.hasSidebar && 'two')}>
            <div {...tid('primaryColumn')} className={cx('primary')}>
              {isComposePage ? <ComposeModal isPage /> : <Page route={route} />}
            </div>
            {shape.hasSidebar && <SidebarColumn />}
          </div>
        </main>
      </div>
    </div>
  );
}

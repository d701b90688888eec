import { useEffect } from 'react';
import { ComposeModal } from './composer/compose-modal.tsx';
import { useFocusTrap } from './focus-trap.ts';
import { cx, tid } from './names.ts';
import { type Menu, type Sheet, update, useApp } from './store.ts';
import { word } from './words.ts';

/** Dialogs, menus and toasts, as children of `#layers`. */
export function Layers({ isNarrow }: { readonly isNarrow: boolean }) {
  const compose = useApp((state) => state.compose);
  const menu = useApp((state) => state.menu);
  const sheet = useApp((state) => state.sheet);
  const toast = useApp((state) => state.toast);
  useEffect(() => {
    document.documentElement.style.overflowY = compose && !isNarrow ? 'hidden' : 'scroll';
  }, [compose, isNarrow]);
  return (
    <div id="layers" style={{ zIndex: 1, position: 'relative' }}>
      <div {...tid('GrokDrawer')} />
      <div {...tid('chat-drawer-root')} />
      {compose && !isNarrow && <ComposeModal isPage={false} />}
      {menu && <MenuLayer menu={menu} />}
      {sheet && <SheetLayer sheet={sheet} />}
      {toast && (
        <div className={cx('toast-layer')}>
          <div role="alert" aria-live="assertive" {...tid('toast')} className={cx('toast')}>
            <div dir="ltr" className={cx('grow')}>
              <span>{toast.text}</span>
            </div>
            {toast.link && (
              <a href={toast.link} role="link" className={cx('toast-link')}>
                <span>{word('view')}</span>
              </a>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

function MenuLayer({ menu }: { readonly menu: Menu }) {
  const close = () => update({ menu: null });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const top = Math.min(menu.top, window.innerHeight - 60 * menu.items.length);
  return (
    <div className={cx('menu-layer')}>
      <div className={cx('menu-back')} onClick={close} />
      <div role="menu" {...tid('Dropdown')} className={cx('menu')} style={{ top, left: menu.left }}>
        {menu.items.map((item) => (
          <div
            key={item.label}
            role="menuitem"
            tabIndex={0}
            {...(item.testId ? tid(item.testId) : {})}
            className={cx('menu-item')}
            onClick={() => {
              close();
              item.run();
            }}
          >
            <div dir="ltr">
              <span>{item.label}</span>
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

function SheetLayer({ sheet }: { readonly sheet: Sheet }) {
  const trap = useFocusTrap(true);
  const answer = (run: () => void) => {
    update({ sheet: null });
    run();
  };
  return (
    <div className={cx('dialog-layer', 'sheet-layer')}>
      <div role="alertdialog" aria-modal="true" aria-labelledby="sheet-header" className={cx('dialog-box')}>
        <div {...tid('mask')} className={cx('mask')} onClick={() => update({ sheet: null })} />
        <div ref={trap.box} {...tid('confirmationSheetDialog')} className={cx('sheet')}>
          <h1 id="sheet-header" dir="ltr" role="heading" className={cx('sheet-title')}>
            {sheet.title}
          </h1>
          <div dir="ltr" className={cx('faint')}>
            {sheet.text}
          </div>
          <button
            type="button"
            role="button"
            {...tid('confirmationSheetConfirm')}
            className={cx('sheet-button', 'sheet-main')}
            onClick={() => answer(sheet.onConfirm)}
          >
            <span>{sheet.confirm}</span>
          </button>
          <button
            type="button"
            role="button"
            {...tid('confirmationSheetCancel')}
            className={cx('sheet-button')}
            onClick={() => answer(sheet.onCancel)}
          >
            <span>{sheet.cancel}</span>
          </button>
        </div>
      </div>
    </div>
  );
}

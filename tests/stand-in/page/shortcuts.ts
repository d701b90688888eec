import { openCompose, openReply, toggleLike, toggleRepost } from './actions.ts';
import { testIdOf } from './names.ts';
import { navigate } from './router.ts';
import { app } from './store.ts';
import { timelines } from './timeline-data.ts';
import type { PagePost } from './wire.ts';

/** Every shortcut that fired, for tests that look for keys leaking out of something else. */
export const fired: string[] = [];
const places: Readonly<Record<string, string>> = { h: '/home', n: '/notifications', e: '/explore' };

function articles(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main article[role=article][tabindex]')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
}

function chosenPost(): PagePost | null {
  const article = document.activeElement?.closest('article');
  const id = /\/status\/(\d+)/.exec(article?.querySelector('a time')?.closest('a')?.getAttribute('href') ?? '')?.[1];
  for (const timeline of timelines())
    for (const row of timeline.rows) if (row.post && row.post.id === id) return row.post;
  return null;
}

function step(by: 1 | -1): void {
  const all = articles();
  const at = all.indexOf(document.activeElement?.closest('article') as HTMLElement);
  const next =
    all[
      at < 0
        ? Math.max(
            0,
            all.findIndex((one) => one.getBoundingClientRect().top >= 0),
          )
        : at + by
    ];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** X's keyboard shortcuts, on the document (dossier x-web-client 7.5). */
export function startShortcuts(): void {
  let isGo = false;
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
    if (app().compose || app().sheet) return;
    const { key } = event;
    const run = isGo && places[key] ? () => navigate(places[key] ?? '/home') : actionOf(key);
    isGo = key === 'g';
    if (!run && !isGo) return;
    fired.push(key);
    if (run) {
      event.preventDefault();
      run();
    }
  });
}

function actionOf(key: string): (() => void) | null {
  const post = chosenPost();
  if (key === 'n') return () => openCompose();
  if (key === 'j' || key === 'k') return () => step(key === 'j' ? 1 : -1);
  if (key === '.')
    return () => {
      for (const timeline of timelines()) timeline.reveal();
      window.scrollTo(0, 0);
    };
  if (key === '/' || key === 'm')
    return () => document.querySelector<HTMLElement>(`[data-testid="${testIdOf('SearchBox_Search_Input')}"]`)?.focus();
  if (!post) return 'rlts'.includes(key) && key.length === 1 ? () => {} : null;
  if (key === 'r') return () => openReply(post);
  if (key === 'l') return () => void toggleLike(post);
  if (key === 't') return () => void toggleRepost(post);
  if (key === 'Enter' && document.activeElement?.tagName === 'ARTICLE')
    return () => navigate(`/${post.author.handle}/status/${post.id}`);
  return null;
}

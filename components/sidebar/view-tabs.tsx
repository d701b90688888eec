import { type KeyboardEvent, useRef } from 'react';
import { stream as words } from '../../lib/locales/stream.ts';
import styles from './view-tabs.module.css';

/** What the sidebar shows of a chat. */
export type ChatView = 'question' | 'posts' | 'people';

const VIEWS: readonly ChatView[] = ['question', 'posts', 'people'];
const KEY = 'chatside:view';

/** The view that was open in this tab before its page was loaded again. */
export function rememberedView(): ChatView {
  try {
    const kept = sessionStorage.getItem(KEY);
    return VIEWS.find((view) => view === kept) ?? 'question';
  } catch {
    // A browser that refuses a frame in x.com its storage.
    return 'question';
  }
}

/** Remembers the view for this tab. */
export function rememberView(view: ChatView): void {
  try {
    sessionStorage.setItem(KEY, view);
  } catch {
    // As above: then the next load begins with the question.
  }
}

/** The id of the panel that belongs to the tabs. */
export const VIEW_PANEL = 'chat-view';

/** The tabs of the sidebar: arrow keys, Home and End go from one to the next (ARIA tabs pattern). */
export function ViewTabs({ view, onChange }: { view: ChatView; onChange: (view: ChatView) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const place = VIEWS.indexOf(view);
    const isRtl = list.current !== null && getComputedStyle(list.current).direction === 'rtl';
    const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
    const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
    const target =
      event.key === forward
        ? place + 1
        : event.key === back
          ? place - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? -1
              : null;
    const next = target === null ? undefined : VIEWS.at(target % VIEWS.length);
    if (!next) return;
    event.preventDefault();
    onChange(next);
    list.current?.querySelector<HTMLElement>(`#view-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={words.tabs} className={styles.tabs} onKeyDown={onKeyDown}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          id={`view-${one}`}
          role="tab"
          aria-selected={view === one}
          aria-controls={VIEW_PANEL}
          tabIndex={view === one ? 0 : -1}
          className={styles.tab}
          onClick={() => onChange(one)}
        >
          {words[one]}
        </button>
      ))}
    </div>
  );
}

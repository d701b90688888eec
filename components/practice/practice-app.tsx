import { type MouseEvent, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { practice } from '../../lib/locales/practice.ts';
import { SidebarApp } from '../sidebar/sidebar-app.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import styles from './practice-app.module.css';
import { PracticeOver } from './practice-over.tsx';
import { PracticeRoom } from './practice-room.tsx';
import type { PracticeStage, WayOut } from './practice-stage.ts';
import { PracticeStart } from './practice-start.tsx';

const WAY_OUT_WORDS: Record<WayOut, string> = {
  notebook: practice.aside.notebook,
  'write-up': practice.aside.writeUp,
  post: practice.aside.post,
  other: practice.aside.other,
};

/** The practice chat: its posts and composer beside the real sidebar. */
export function PracticeApp({ stage }: { stage: PracticeStage }) {
  const phase = useStore(stage.store, (state) => state.phase);
  const [wayOut, setWayOut] = useState<WayOut | null>(null);
  useEffect(() => stage.onWayOut(setWayOut), [stage]);
  return (
    <>
      <header className={styles.masthead}>
        <span className={styles.brand}>
          <Mark size={28} />
          <span>
            Chatside <span className={styles.brandSoft}>{practice.title}</span>
          </span>
        </span>
        <strong className={styles.badge}>{practice.nothingPosted}</strong>
        <a className={buttonClass('quiet')} href="/notebook.html">
          {practice.toNotebook}
        </a>
      </header>
      {phase === 'choosing' ? (
        <PracticeStart stage={stage} />
      ) : (
        <div className={styles.chat}>
          <main className={styles.main}>
            {phase === 'over' && <PracticeOver stage={stage} />}
            <PracticeRoom stage={stage} />
          </main>
          <div className={styles.side} onClickCapture={(event) => showPostHere(event) && setWayOut('post')}>
            <p className={styles.wayOut} role="status">
              {wayOut && WAY_OUT_WORDS[wayOut]}
            </p>
            <SidebarApp store={stage.sidebar} clock={stage.now} isPart />
          </div>
        </div>
      )}
    </>
  );
}

/** A post of the practice is not on x.com: its link leads to it in this page. @returns whether it was such a link. */
function showPostHere(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href*="//x.com/"]') : null;
  if (!link) return false;
  event.preventDefault();
  const id = /\/status\/(\d+)/.exec(link.href)?.[1];
  const post = document.querySelector<HTMLElement>(`[data-post="${id}"]`);
  post?.scrollIntoView({ block: 'center' });
  post?.focus({ preventScroll: true });
  return true;
}

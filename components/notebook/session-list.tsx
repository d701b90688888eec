import type { SessionSummary } from '../../lib/history/history-types.ts';
import { notebook } from '../../lib/locales/en/notebook.ts';
import { ClockTime } from '../ui/clock-time.tsx';
import { type NotebookRoute, routeHash } from './notebook-route.ts';
import { timeSpent } from './session-facts.ts';
import styles from './session-list.module.css';

/** All sessions, newest first, and the way to all posts. */
export function SessionList(props: {
  sessions: readonly SessionSummary[];
  /** Which of them is shown. */
  shownId: string | null;
  route: NotebookRoute;
}) {
  return (
    <nav className={styles.nav} aria-label={notebook.navigation}>
      <a
        className={styles.all}
        href={routeHash({ page: 'posts' })}
        aria-current={props.route.page === 'posts' ? 'page' : undefined}
      >
        {notebook.allPosts}
      </a>
      <h2 className={styles.title}>{notebook.sessions}</h2>
      <ul>
        {props.sessions.map(({ session, contributions }) => (
          <li key={session.id}>
            <a
              className={styles.link}
              href={routeHash({ page: 'session', sessionId: session.id })}
              aria-current={props.shownId === session.id ? 'page' : undefined}
            >
              <span className={styles.top}>
                <span className={styles.tag}>
                  <bdi>{session.tags.map((tag) => `#${tag}`).join(' ')}</bdi>
                </span>
                <span className={styles.soft}>
                  <ClockTime at={session.startsAt} as="short-date" />
                </span>
              </span>
              <span className={styles.soft}>
                {timeSpent(session)} · {notebook.posts(contributions)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

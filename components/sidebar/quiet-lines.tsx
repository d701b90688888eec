import type { Hint } from '../../lib/chat/chat-types.ts';
import { sidebar } from '../../lib/locales/en/sidebar.ts';
import { say } from '../../lib/locales/say.ts';
import type { Notice, ViewCommand } from '../../lib/messaging/protocol.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './quiet-lines.module.css';

type Send = (command: ViewCommand) => void;

/** Quiet lines about the program itself: what it cannot see, what it could not save. */
export function NoticeList({ notices, send }: { notices: readonly Notice[]; send: Send }) {
  return (
    <div role="status" aria-label={sidebar.notices}>
      {notices.map((notice) => (
        <div key={notice.code} className={notice.tone === 'warning' ? `${styles.line} ${styles.warning}` : styles.line}>
          <span className={styles.sign}>
            <Icon name={notice.tone === 'warning' ? 'alert' : 'info'} size={16} />
          </span>
          <p className={styles.words}>{say(notice)}</p>
          {notice.canDismiss && (
            <span className={styles.dismiss}>
              <IconButton
                icon="close"
                isSmall
                label={sidebar.dismissNotice}
                onClick={() => send({ type: 'dismiss-notice', code: notice.code })}
              />
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

/** One line of etiquette that fits the moment. */
export function HintLine({ hint, send }: { hint: Hint; send: Send }) {
  return (
    <aside className={`${styles.line} ${styles.hint}`} aria-label={sidebar.hint}>
      <span className={styles.sign}>
        <Icon name="leaf" size={16} />
      </span>
      <p className={styles.words}>{say(hint)}</p>
      <span className={styles.dismiss}>
        <IconButton
          icon="close"
          isSmall
          label={sidebar.dismissHint}
          onClick={() => send({ type: 'dismiss-hint', code: hint.code })}
        />
      </span>
    </aside>
  );
}

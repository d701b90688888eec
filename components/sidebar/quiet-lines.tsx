import { useEffect, useId, useState } from 'react';
import type { Hint } from '../../lib/chat/chat-types.ts';
import { followersText, hintReasons } from '../../lib/locales/hints.ts';
import { say } from '../../lib/locales/say.ts';
import { sidebar } from '../../lib/locales/sidebar.ts';
import type { Notice, ViewCommand } from '../../lib/messaging/protocol.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './quiet-lines.module.css';
import { ReadyWords } from './ready-words.tsx';

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

/** The place of the hint. While somebody is in it, by keyboard or with its reason open, it does not change or go. */
export function HintPlace({ hint, send }: { hint: Hint | null; send: Send }) {
  const [shown, setShown] = useState(hint);
  const [isInUse, setInUse] = useState(false);
  if (!isInUse && JSON.stringify(shown) !== JSON.stringify(hint)) setShown(hint);
  const code = shown?.code;
  useEffect(() => {
    if (code !== undefined) send({ type: 'hint-seen', code });
  }, [code, send]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes that the focus is somewhere within.
    <div
      onFocus={() => setInUse(true)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setInUse(false)}
    >
      <p role="status" className="visually-hidden">
        {shown ? say(shown) : ''}
      </p>
      {shown && (
        <HintLine
          key={shown.code}
          hint={shown}
          onDismiss={() => {
            setInUse(false);
            send({ type: 'dismiss-hint', code: shown.code });
          }}
        />
      )}
    </div>
  );
}

/** One line of etiquette that fits the moment, with its reason where one asks for it. */
function HintLine({ hint, onDismiss }: { hint: Hint; onDismiss: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const reason = useId();
  return (
    <aside className={`${styles.line} ${styles.hint}`} aria-label={sidebar.hint}>
      <span className={styles.sign}>
        <Icon name="leaf" size={16} />
      </span>
      <div className={styles.words}>
        <p>{say(hint)}</p>
        {hint.code === 'hint-followers' && (
          <ReadyWords label={sidebar.followersLabel} text={followersText(String(hint.values?.['tags'] ?? ''))} />
        )}
        <Button kind="quiet" aria-expanded={isOpen} aria-controls={reason} onClick={() => setOpen(!isOpen)}>
          {sidebar.whyHint}
        </Button>
        <p id={reason} hidden={!isOpen} className={styles.reason}>
          {hintReasons[hint.code]}{' '}
          <a href={hint.source.link} target="_blank" rel="noopener noreferrer">
            {hint.source.title}
            <span className="visually-hidden"> {sidebar.opensNewTab}</span>
          </a>
        </p>
      </div>
      <span className={styles.dismiss}>
        <IconButton icon="close" isSmall label={sidebar.dismissHint} onClick={onDismiss} />
      </span>
    </aside>
  );
}

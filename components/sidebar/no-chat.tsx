import type { Candidate } from '../../lib/chat/chat-types.ts';
import { sidebar } from '../../lib/locales/sidebar.ts';
import type { ViewCommand } from '../../lib/messaging/protocol.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { CandidateList } from './candidate-list.tsx';
import { FollowForm } from './follow-form.tsx';
import styles from './no-chat.module.css';

type Send = (command: ViewCommand) => void;

function Words({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
    </div>
  );
}

/** The page fits more than one chat: the person is asked. */
export function AskView({ candidates, send }: { candidates: readonly Candidate[]; send: Send }) {
  return (
    <div className={styles.part}>
      <Words title={sidebar.askTitle} text={sidebar.askText} />
      <CandidateList candidates={candidates} send={send} />
      <FollowForm send={send} />
    </div>
  );
}

/** A page of x.com on which no chat was recognised. */
export function NoChatView({ candidates, send }: { candidates: readonly Candidate[]; send: Send }) {
  return (
    <div className={styles.part}>
      <Words title={sidebar.noChatTitle} text={sidebar.noChatText} />
      {candidates.length > 0 && <CandidateList candidates={candidates} send={send} />}
      <FollowForm send={send} />
      <div>
        <Button kind="quiet" onClick={() => send({ type: 'open-calendar' })}>
          {sidebar.openCalendar}
        </Button>
      </div>
    </div>
  );
}

/** The window's front tab is not on x.com. */
export function NotOnXView() {
  return (
    <div className={styles.part}>
      <Words title={sidebar.notOnXTitle} text={sidebar.notOnXText} />
      <div>
        <a className={buttonClass('primary')} href="https://x.com/" target="_blank" rel="noopener noreferrer">
          {sidebar.openX}
          <span className="visually-hidden"> {sidebar.opensNewTab}</span>
        </a>
      </div>
    </div>
  );
}

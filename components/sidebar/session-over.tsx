import { sidebar } from '../../lib/locales/sidebar.ts';
import type { ViewCommand } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import styles from './session-over.module.css';

/** After the session: the way to writing it up for CPD, and to its page in the notebook with the transcript. */
export function SessionOver({ sessionId, send }: { sessionId: string; send: (command: ViewCommand) => void }) {
  return (
    <div className={styles.over}>
      <p>{sidebar.sessionOver}</p>
      <div className={styles.ways}>
        <Button kind="primary" icon="leaf" onClick={() => send({ type: 'write-up', sessionId })}>
          {sidebar.writeUp}
        </Button>
        <Button icon="notebook" onClick={() => send({ type: 'open-notebook', sessionId })}>
          {sidebar.openSession}
        </Button>
      </div>
    </div>
  );
}

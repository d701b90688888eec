import { sidebar } from '../../lib/locales/en/sidebar.ts';
import type { ViewCommand } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import styles from './session-over.module.css';

/** After the session: the way to its page in the notebook, where the record and the transcript are. */
export function SessionOver({ sessionId, send }: { sessionId: string; send: (command: ViewCommand) => void }) {
  return (
    <div className={styles.over}>
      <p>{sidebar.sessionOver}</p>
      <Button icon="notebook" onClick={() => send({ type: 'open-notebook', sessionId })}>
        {sidebar.openSession}
      </Button>
    </div>
  );
}

import type { Candidate } from '../../lib/chat/chat-types.ts';
import { say } from '../../lib/locales/say.ts';
import type { ViewCommand } from '../../lib/messaging/protocol.ts';
import styles from './candidate-list.module.css';
import { tagsInWords } from './tag-input.ts';

/** The chats the page may belong to, each with its strongest reason; a click follows one. */
export function CandidateList(props: { candidates: readonly Candidate[]; send: (command: ViewCommand) => void }) {
  return (
    <ul className={styles.list}>
      {props.candidates.map((candidate) => (
        <li key={candidate.tags.join(' ')}>
          <button
            type="button"
            className={styles.choice}
            onClick={() => props.send({ type: 'follow', tags: candidate.tags, isJoint: candidate.tags.length > 1 })}
          >
            <span className={styles.tag}>
              <bdi>{tagsInWords(candidate.tags)}</bdi>{' '}
              {candidate.name && <span className={styles.name}>{candidate.name}</span>}
            </span>
            <span className={styles.reason}>{candidate.reasons[0] && say(candidate.reasons[0])}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

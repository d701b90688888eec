import type { ChatRule } from '../../lib/chat/chat-types.ts';
import { postAddress } from '../../lib/chat/post.ts';
import { sidebar } from '../../lib/locales/sidebar.ts';
import { XLink } from '../ui/x-link.tsx';
import styles from './chat-rules.module.css';

/** What the hosts said this evening about how their chat is done. Nothing where they said nothing. */
export function ChatRules({ rules }: { rules: readonly ChatRule[] }) {
  if (rules.length === 0) return null;
  return (
    <details className={styles.card}>
      <summary className={styles.title}>{sidebar.rules}</summary>
      <ul>
        {rules.map(({ postId, author, text }) => (
          <li key={postId} className={styles.rule}>
            <p className={styles.text} dir="auto">
              {text}
            </p>
            <XLink
              href={postAddress(author, postId)}
              label={`${sidebar.openNamed(sidebar.ruleOf(author))} ${sidebar.opensNewTab}`}
            >
              {sidebar.openQuestion}
            </XLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

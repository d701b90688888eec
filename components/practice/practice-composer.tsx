import { useEffect, useId, useRef, useState } from 'react';
import type { Post } from '../../lib/chat/post.ts';
import { MOST_WEIGHT, weightedLength } from '../../lib/chat/post-length.ts';
import { practice } from '../../lib/locales/practice.ts';
import { Button, IconButton } from '../ui/button.tsx';
import styles from './practice-composer.module.css';
import type { PracticeStage } from './practice-stage.ts';

/**
 * A composer that behaves as X's does: it stands over the posts, shows the post that it answers, counts as X counts, and
 * sends with Ctrl or Command and Enter. The text belongs to the text area alone, since the assistant writes into it too.
 */
export function PracticeComposer(props: {
  replyTo: Post | null;
  draft: string;
  /** Attributes by which the assistant finds the editor and the button. */
  parts: PracticeStage['composer'];
  onDraft: (text: string) => void;
  onSend: (text: string) => void;
  onClose: () => void;
}) {
  const { replyTo, onDraft } = props;
  const [text, setText] = useState(props.draft);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const left = MOST_WEIGHT - weightedLength(text);
  const canSend = text.trim() !== '' && left >= 0;
  const name = replyTo?.authorName ?? replyTo?.author ?? '';
  useEffect(() => {
    const shown = area.current;
    shown?.focus();
    shown?.setSelectionRange(shown.value.length, shown.value.length);
  }, []);
  const send = () => {
    const written = area.current?.value ?? '';
    if (written.trim() !== '' && weightedLength(written) <= MOST_WEIGHT) props.onSend(written);
  };
  const label = replyTo ? practice.composerReply(name) : practice.composer;
  return (
    <div
      role="dialog"
      aria-label={label}
      className={styles.composer}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose();
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        // Sending moves the focus to a button, which Firefox (153) would press with the rest of this key.
        event.preventDefault();
        send();
      }}
    >
      <div className={styles.bar}>
        <IconButton icon="close" label={practice.close} onClick={props.onClose} />
      </div>
      {replyTo && (
        <article className={styles.parent} data-post={replyTo.id}>
          <p className={styles.name}>{name}</p>
          <p dir="auto">{replyTo.text}</p>
          <p className={styles.soft}>{practice.replyingTo(replyTo.author)}</p>
        </article>
      )}
      <div className={styles.frame}>
        <textarea
          ref={area}
          {...props.parts.editor}
          className={styles.area}
          aria-label={label}
          aria-describedby={`${id}-left`}
          placeholder={replyTo ? practice.placeholderReply : practice.placeholder}
          defaultValue={props.draft}
          rows={4}
          dir="auto"
          onInput={(event) => {
            setText(event.currentTarget.value);
            onDraft(event.currentTarget.value);
          }}
        />
      </div>
      <div className={styles.foot}>
        <span id={`${id}-left`} className={left < 0 ? styles.over : styles.soft}>
          {practice.left(left)}
        </span>
        <Button kind="primary" {...props.parts.send} aria-disabled={!canSend} onClick={send}>
          {practice.send}
        </Button>
      </div>
    </div>
  );
}

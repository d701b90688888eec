import { type ReactNode, useId, useRef, useState } from 'react';
import { catchUpWords as words } from '../../lib/locales/sidebar.ts';
import { Button } from '../ui/button.tsx';
import styles from './ready-words.module.css';

/** An example to copy. It is the person who pastes and posts it. */
export function ReadyWords({ label, text, children }: { label: string; text: string; children?: ReactNode }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [said, setSaid] = useState('');
  const copy = async () => {
    // Emptied first, so that a second copy is announced again.
    setSaid('');
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      // A frame in x.com is refused the clipboard's own interface; the older way works there.
      setSaid(document.execCommand?.('copy') ? words.copied : words.copyByHand);
    }
  };
  return (
    <div className={styles.ready}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.example}>
        <textarea id={id} ref={field} className={styles.field} value={text} rows={2} dir="auto" readOnly />
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {children}
    </div>
  );
}

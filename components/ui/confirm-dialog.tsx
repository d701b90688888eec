import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Button } from './button.tsx';
import styles from './confirm-dialog.module.css';

/**
 * Asks before something is done that cannot be undone. The focus begins on the way out; Escape is the same as keeping.
 * The browser gives the focus back to where it was.
 */
export function ConfirmDialog(props: {
  title: string;
  text: string;
  action: string;
  cancel: string;
  /** What the person has to do or may do before. */
  children?: ReactNode;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // A layout effect is cleaned up while the dialog is still in the page; closed later, it would lose the focus.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        props.onCancel();
      }}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {props.title}
      </h2>
      <p id={`${id}-text`} className={styles.text}>
        {props.text}
      </p>
      {props.children}
      <div className={styles.actions}>
        <Button onClick={props.onCancel} autoFocus>
          {props.cancel}
        </Button>
        <Button kind="danger" onClick={props.onConfirm}>
          {props.action}
        </Button>
      </div>
    </dialog>
  );
}

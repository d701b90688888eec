import { sidebar } from '../../lib/locales/sidebar.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './answered-mark.module.css';

/** Whether a question is answered: in words and by a sign of another shape, never by colour alone. */
export function AnsweredMark({ isAnswered }: { isAnswered: boolean }) {
  return (
    <span className={isAnswered ? `${styles.mark} ${styles.done}` : styles.mark}>
      <Icon name={isAnswered ? 'check' : 'circle'} size={16} />
      {isAnswered ? sidebar.answered : sidebar.notAnswered}
    </span>
  );
}

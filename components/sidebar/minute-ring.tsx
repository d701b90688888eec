import { Mark } from '../ui/mark.tsx';
import styles from './minute-ring.module.css';
import type { SessionClock } from './session-clock.ts';

const RADIUS = 20;
const ROUND = 2 * Math.PI * RADIUS;

/** The hour as a calm ring with the minute in it. Decorative: the same stands beside it in words. */
export function MinuteRing({ clock }: { clock: SessionClock | null }) {
  const share = clock?.share ?? 0;
  return (
    <span className={styles.ring} aria-hidden="true">
      <svg className={styles.svg} viewBox="0 0 44 44" aria-hidden="true" focusable="false">
        <circle className={styles.track} cx="22" cy="22" r={RADIUS} />
        {share > 0 && (
          <circle
            className={styles.run}
            cx="22"
            cy="22"
            r={RADIUS}
            strokeDasharray={ROUND}
            strokeDashoffset={ROUND * (1 - share)}
          />
        )}
      </svg>
      {clock?.figure ? <span className={styles.figure}>{clock.figure}</span> : <Mark size={22} />}
    </span>
  );
}

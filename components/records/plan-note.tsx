import type { CpdRecord } from '../../lib/cpd/cpd-record.ts';
import { records } from '../../lib/locales/records.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { buttonClass } from '../ui/button.tsx';
import { ClockTime } from '../ui/clock-time.tsx';
import styles from './plan-note.module.css';

/** What the person noted before a chat, and when. @param props.action the words of the way to its record; null for none. */
export function PlanNote({ plan, action }: { plan: CpdRecord; action: string | null }) {
  return (
    <div className={styles.plan}>
      {plan.intention && (
        <>
          <p className={styles.soft}>{records.planned}</p>
          <p className={styles.intention} dir="auto">
            {plan.intention.value}
          </p>
          <p className={styles.soft}>
            {records.plannedAt} <ClockTime at={plan.intention.at} as="both" />
          </p>
        </>
      )}
      {action !== null && (
        <a className={buttonClass('primary')} href={routeHash({ page: 'record', id: plan.id })}>
          {action}
        </a>
      )}
    </div>
  );
}

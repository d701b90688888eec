import type { CpdTemplate } from '../../lib/cpd/cpd-template.ts';
import { records } from '../../lib/locales/records.ts';
import { dateText } from '../ui/clock-text.ts';
import styles from './record-page.module.css';

/** Where a form was read, and when it was last compared. */
export function TemplateSources({ template }: { template: CpdTemplate }) {
  const doubts = template.fields.filter(({ doubt }) => doubt !== undefined);
  return (
    <details className={styles.sources}>
      <summary>{records.sources}</summary>
      <ul>
        {template.sources.map(({ title, address, year, standing }) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noreferrer">
              {title}
            </a>{' '}
            ({[year, records.standing[standing]].filter(Boolean).join(', ')})
          </li>
        ))}
      </ul>
      {doubts.length > 0 && (
        <>
          <p>{records.doubtful}</p>
          <ul>
            {doubts.map(({ id, label, doubt }) => (
              <li key={id}>
                “{label}”: {doubt}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{records.checkedOn(dateText(Date.parse(template.checked)))}</p>
    </details>
  );
}

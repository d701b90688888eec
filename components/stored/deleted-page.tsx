import { stored } from '../../lib/locales/stored.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { buttonClass } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import styles from './stored-page.module.css';

/** Where every notebook ends up once everything is deleted. */
export function DeletedPage() {
  return (
    <main id="content" tabIndex={-1} className={styles.gone}>
      <Mark size={56} />
      <h1>{stored.goneTitle}</h1>
      <p className={styles.soft} role="status">
        {stored.goneText}
      </p>
      <a className={buttonClass()} href={routeHash({ page: 'home' })}>
        {stored.startAfresh}
      </a>
    </main>
  );
}

import { backup } from '../../lib/locales/backup.ts';
import { importing } from '../../lib/locales/import.ts';
import { stored } from '../../lib/locales/stored.ts';
import { type NotebookRoute, routeHash } from '../notebook/notebook-route.ts';
import styles from './data-places.module.css';

/** The places of "Your data", above each of them. */
export function DataPlaces({ route, canImport }: { route: NotebookRoute; canImport: boolean }) {
  const places = [
    { page: 'stored', name: stored.name },
    { page: 'backup', name: backup.name },
    ...(canImport ? [{ page: 'import', name: importing.place } as const] : []),
  ] as const;
  return (
    <nav className={styles.places} aria-label={stored.places}>
      {places.map(({ page, name }) => (
        <a key={page} href={routeHash({ page })} aria-current={route.page === page ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

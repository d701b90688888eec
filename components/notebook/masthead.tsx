import { useEffect, useRef } from 'react';
import { notebook } from '../../lib/locales/notebook.ts';
import { records } from '../../lib/locales/records.ts';
import { settingsWords } from '../../lib/locales/settings.ts';
import { stored } from '../../lib/locales/stored.ts';
import { Icon } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import styles from './notebook-app.module.css';
import { isDataPage, isRecordPage, type NotebookRoute, routeHash, routeOfPosts } from './notebook-route.ts';
import { useMeasuredHeight } from './use-measured-height.ts';

/** The name of the page, its places and the search. */
export function Masthead({ route }: { route: NotebookRoute }) {
  const isSettings = route.page === 'settings' || route.page === 'welcome';
  const isSessions = route.page !== 'calendar' && !isSettings && !isDataPage(route) && !isRecordPage(route);
  const input = useRef<HTMLInputElement>(null);
  const text = route.page === 'search' ? route.text : '';
  useEffect(() => {
    // The address changes by the back button as well as by typing; typing must not be disturbed by its own echo.
    if (input.current && input.current.value.trim() !== text) input.current.value = text;
  }, [text]);
  const search = (typed: string) => {
    const wanted = typed.trim();
    const filters = 'filters' in route ? route.filters : undefined;
    const hash = routeHash(wanted === '' && !filters ? { page: 'home' } : routeOfPosts(wanted, filters));
    // One entry in the browser's history for a whole search, not one for each letter.
    if (route.page === 'search') location.replace(hash);
    else location.hash = hash;
  };
  return (
    <header ref={useMeasuredHeight('--masthead')} className={styles.masthead}>
      <a className={styles.brand} href={routeHash({ page: 'home' })}>
        <Mark size={28} />
        <span>
          Chatside <span className={styles.brandSoft}>{notebook.title}</span>
        </span>
      </a>
      <nav className={styles.places} aria-label={notebook.places}>
        <a href={routeHash({ page: 'home' })} aria-current={isSessions ? 'page' : undefined}>
          {notebook.sessions}
        </a>
        <a href={routeHash({ page: 'records' })} aria-current={recordsMark(route)}>
          {records.place}
        </a>
        <a
          href={routeHash({ page: 'calendar', form: null })}
          aria-current={route.page === 'calendar' ? 'page' : undefined}
        >
          {notebook.calendar}
        </a>
        <a href={routeHash({ page: 'stored' })} aria-current={dataMark(route)}>
          {stored.place}
        </a>
        <a href={routeHash({ page: 'settings' })} aria-current={isSettings ? 'page' : undefined}>
          {settingsWords.title}
        </a>
      </nav>
      <span className={styles.privacy}>{notebook.privacy}</span>
      <search className={styles.search}>
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          className={styles.input}
          aria-label={notebook.searchLabel}
          placeholder={notebook.searchPlaceholder}
          defaultValue={text}
          dir="auto"
          onChange={(event) => search(event.currentTarget.value)}
        />
      </search>
    </header>
  );
}

function recordsMark(route: NotebookRoute): 'page' | 'true' | undefined {
  if (route.page === 'records') return 'page';
  return isRecordPage(route) ? 'true' : undefined;
}

/** On a page that is reached from there the place is marked, though the page is another. */
function dataMark(route: NotebookRoute): 'page' | 'true' | undefined {
  if (route.page === 'stored') return 'page';
  return isDataPage(route) ? 'true' : undefined;
}

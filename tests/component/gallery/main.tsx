import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { NotebookApp } from '@/components/notebook/notebook-app.tsx';
import { PracticeApp } from '@/components/practice/practice-app.tsx';
import { SidebarApp } from '@/components/sidebar/sidebar-app.tsx';
import { createSidebarStore } from '@/components/sidebar/sidebar-store.ts';
import type { HistoryStanding } from '@/lib/history/history-db.ts';
import type { Theme } from '@/lib/messaging/protocol.ts';
import { backupState } from './backup-states.ts';
import { CALENDAR_NOW, calendarState } from './calendar-states.ts';
import { importState } from './import-states.ts';
import { notebookState } from './notebook-states.ts';
import { practiceState } from './practice-states.ts';
import { RECORDS_NOW, recordsState } from './records-states.ts';
import { settingsState } from './settings-states.ts';
import { NOW, SIDEBAR_STATES } from './sidebar-states.ts';
import { storedState } from './stored-states.ts';
import { newPosts, STREAM_STATES, streamOf } from './stream-states.ts';

/*
 * Shows one state of one page, as the address says: `?state=live&theme=dim&place=page`, `?notebook=full` or
 * `?practice=begun`; with
 * `&view=posts&stream=busy` the sidebar shows its posts, of a stream of that name.
 * `window.show(state)` changes the state in place and `window.arrive(4)` brings posts, to look at the movement.
 */
const address = new URLSearchParams(location.search);
const theme = (address.get('theme') ?? 'light') as Theme;
document.documentElement.dir = address.get('dir') ?? 'ltr';
const root = createRoot(document.getElementById('root') as HTMLElement);
const notebook = address.get('notebook');
const practice = address.get('practice');

if (practice) {
  document.documentElement.dataset.theme = theme;
  root.render(<PracticeApp stage={practiceState(practice)} />);
} else if (notebook) {
  document.documentElement.dataset.theme = theme;
  const calendar = address.get('calendar') ?? 'full';
  root.render(
    <NotebookApp
      data={notebookState(notebook)}
      calendar={calendarState(calendar)}
      backup={backupState(address.get('backup') ?? 'fresh')}
      records={recordsState(address.get('records') ?? 'full')}
      imports={importState(address.get('import') ?? 'found')}
      settings={settingsState(address.get('settings') ?? 'fresh')}
      stored={storedState(address.get('stored') ?? 'full')}
      watchStanding={(onStanding) => {
        onStanding((address.get('standing') ?? 'usable') as HistoryStanding);
        return () => undefined;
      }}
      clock={() => (address.has('records') ? RECORDS_NOW : CALENDAR_NOW)}
    />,
  );
} else {
  document.documentElement.dataset.theme = theme;
  const store = createSidebarStore(address.get('place') === 'panel' ? 'panel' : 'page', (command) =>
    console.log(JSON.stringify(command)),
  );
  const show = (name: string) => {
    const model = SIDEBAR_STATES[name];
    store.setState({ model: model ? { ...model, theme } : null, isOrphaned: name === 'orphaned' });
  };
  store.setState({ stream: STREAM_STATES[address.get('stream') ?? 'live'] ?? null });
  sessionStorage.setItem('chatside:view', address.get('view') ?? 'question');
  const arrive = (count: number) =>
    store.setState(({ stream }) => ({ stream: streamOf([...(stream?.posts ?? []), ...newPosts(count)]) }));
  Object.assign(window, { show, arrive });
  show(address.get('state') ?? 'live');
  root.render(<SidebarApp store={store} clock={() => NOW} />);
}

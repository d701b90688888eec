import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { NotebookApp } from '../../components/notebook/notebook-app.tsx';
import { readRoute } from '../../components/notebook/notebook-route.ts';
import { goOnImporting } from '../../lib/history/archive-import.ts';
import { HistoryDb } from '../../lib/history/history-db.ts';
import { NotebookSource } from '../../lib/history/notebook-source.ts';
import { daysKept } from '../../lib/history/post-store.ts';
import { FinderClient } from '../../lib/history/search/finder-client.ts';
import { parseSettings } from '../../lib/settings/settings.ts';
import { loadSettings, onSettingsChanged } from '../../lib/settings/settings-store.ts';
import { backupSource } from './backup-source.ts';
import { calendarSource } from './calendar-source.ts';
import { HistoryHold } from './history-hold.ts';
import { importSource } from './import-source.ts';
import { recordsSource } from './records-source.ts';
import { settingsSource } from './settings-source.ts';
import { showDeleted, storedSource } from './stored-source.ts';

const startSearch = () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
const root = document.getElementById('root');
const db = new HistoryDb();
const hold = new HistoryHold();
const backup = backupSource(db);
let othersDays = parseSettings(undefined).settings.othersDays;
onSettingsChanged(() => void readOthersDays());
hold.onDeleting(showDeleted);
void Promise.all([readOthersDays(), hold.take()]).then(start);

function start(): void {
  if (root)
    createRoot(root).render(
      <NotebookApp
        data={new NotebookSource(db, new FinderClient(startSearch), Date.now, () => daysKept(othersDays))}
        calendar={calendarSource(db)}
        imports={importSource(db)}
        records={recordsSource(db)}
        backup={backup}
        stored={storedSource(db, hold)}
        settings={settingsSource}
        watchStanding={(onStanding) => db.watchStanding(onStanding)}
      />,
    );
  if (readRoute(location.hash).page === 'deleted') return;
  // What a crash broke off is completed; a database that cannot be opened is told by the notebook itself.
  requestIdleCallback(() => {
    goOnImporting(db).catch(() => {});
    backup.goOn().catch(() => {});
  });
}

async function readOthersDays(): Promise<void> {
  ({ othersDays } = (await loadSettings()).settings);
}

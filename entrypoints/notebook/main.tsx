import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { NotebookApp } from '../../components/notebook/notebook-app.tsx';
import { goOnImporting } from '../../lib/history/archive-import.ts';
import { HistoryDb } from '../../lib/history/history-db.ts';
import { NotebookSource } from '../../lib/history/notebook-source.ts';
import { FinderClient } from '../../lib/history/search/finder-client.ts';
import { backupSource } from './backup-source.ts';
import { calendarSource } from './calendar-source.ts';
import { importSource } from './import-source.ts';

const startSearch = () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
const root = document.getElementById('root');
const db = new HistoryDb();
if (root)
  createRoot(root).render(
    <NotebookApp
      data={new NotebookSource(db, new FinderClient(startSearch), Date.now)}
      calendar={calendarSource(db)}
      imports={importSource(db)}
      backup={backupSource(db)}
    />,
  );
// An import that a crash broke off is completed; a database that cannot be opened is told by the notebook itself.
requestIdleCallback(() => void goOnImporting(db).catch(() => {}));

import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { NotebookApp } from '../../components/notebook/notebook-app.tsx';
import { HistoryDb } from '../../lib/history/history-db.ts';
import { NotebookSource } from '../../lib/history/notebook-source.ts';
import { backupSource } from './backup-source.ts';
import { calendarSource } from './calendar-source.ts';

const root = document.getElementById('root');
const db = new HistoryDb();
if (root)
  createRoot(root).render(
    <NotebookApp data={new NotebookSource(db, Date.now)} calendar={calendarSource(db)} backup={backupSource(db)} />,
  );

import type { FollowedCycle, RecordsData } from '../../components/records/records-data.ts';
import type { HistoryDb } from '../../lib/history/history-db.ts';
import { RecordSource } from '../../lib/history/record-source.ts';
import { settingsOfBrowser } from './settings-of-browser.ts';

/** The CPD records of this browser; the body that was chosen last is a setting. */
export function recordsSource(db: HistoryDb): RecordsData {
  const source = new RecordSource(db, Date.now);
  return Object.assign(source, {
    lastBody: async () => (await settingsOfBrowser.load()).cpdBody,
    cycles: async () => (await settingsOfBrowser.load()).cpdCycles,
    followCycles: async (cpdCycles: readonly FollowedCycle[]) =>
      settingsOfBrowser.change({ ...(await settingsOfBrowser.load()), cpdCycles: [...cpdCycles] }),
    rememberBody: async (cpdBody: string) => settingsOfBrowser.change({ ...(await settingsOfBrowser.load()), cpdBody }),
  });
}

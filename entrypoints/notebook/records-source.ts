import type { FollowedCycle, RecordsData } from '../../components/records/records-data.ts';
import type { HistoryDb } from '../../lib/history/history-db.ts';
import { RecordSource } from '../../lib/history/record-source.ts';
import { RECORDS_CHANGED } from '../../lib/messaging/reminder-messages.ts';
import type { RiskKind } from '../../lib/safety/risk.ts';
import { changeSettings, loadSettings } from '../../lib/settings/settings-store.ts';
import { makeRecordFile } from './make-record-file.ts';
import { askToNotify, tellBackground, watchMayNotify } from './notifying.ts';

/** More than anybody lets stand in years; the oldest go first. */
const MOST_ACCEPTED = 1_000;

/** The CPD records of this browser; the body that was chosen last is a setting. */
export function recordsSource(db: HistoryDb): RecordsData {
  const source = new RecordSource(db, Date.now);
  const store = source.change.bind(source);
  return Object.assign(source, {
    makeFile: makeRecordFile,
    watchMayNotify,
    askToNotify,
    async change(id: string, change: Parameters<RecordsData['change']>[1]) {
      let isOther = false;
      await store(id, (before, now) => {
        const after = change(before, now);
        isOther = after.remindAt !== before.remindAt || after.state !== before.state;
        return after;
      });
      if (isOther) await tellBackground(RECORDS_CHANGED);
    },
    lastBody: async () => (await loadSettings()).settings.cpdBody,
    rememberBody: async (cpdBody: string) => void (await changeSettings({ cpdBody })),
    cycles: async () => (await loadSettings()).settings.cpdCycles,
    async followCycles(cycles: readonly FollowedCycle[]) {
      const { cpdCycles: before } = (await loadSettings()).settings;
      const asBefore = ({ rulesId, start }: FollowedCycle) =>
        before.find((one) => one.rulesId === rulesId && one.start === start);
      // Of two browsers that merge their settings the later choice counts.
      const cpdCycles = cycles.map(
        (one) => asBefore(one) ?? { rulesId: one.rulesId, start: one.start, at: Date.now() },
      );
      await changeSettings({ cpdCycles });
    },
    checking: async () => (await loadSettings()).settings,
    acceptRisk: async (place: string) => {
      const { settings } = await loadSettings();
      await changeSettings({ acceptedRisks: [...new Set([...settings.acceptedRisks, place])].slice(-MOST_ACCEPTED) });
    },
    muteRisk: async (kind: RiskKind) => {
      const { settings } = await loadSettings();
      await changeSettings({ mutedRisks: [...new Set([...settings.mutedRisks, kind])] });
    },
  });
}

import type { CpdRecord } from '../cpd/cpd-record.ts';
import { chatsOf } from '../cpd/record-facts.ts';
import { comeBackAt } from '../cpd/record-reminder.ts';
import { recordReminderWords } from '../locales/reminders.ts';
import type { ReminderBrowser } from './reminder-clock.ts';

/** What reminding of records asks of the browser and of the storage. Times in milliseconds since 1970. */
export interface RecordReminderBrowser extends Pick<ReminderBrowser, 'now' | 'setAlarm' | 'mayNotify' | 'notify'> {
  loadRecords(): Promise<readonly CpdRecord[]>;
  /** Whatever was stored under it. */
  loadReminded(): Promise<unknown>;
  saveReminded(reminded: Readonly<Record<string, number>>): Promise<void>;
}

/** The clock of the computer may change: looked at again at least this often (12 hours). */
const LOOK_AGAIN = 12 * 60 * 60_000;
/** Browsers may fire an alarm a moment early. */
const SLACK = 1_000;
const ID_START = 'chatside-record';

/**
 * Tells the person on the day they chose to come back to a record, once for each day they choose; also when the browser
 * was closed on it.
 * Call at the browser's start, when the alarm rings, when a record's reminder changed and when notifying was allowed.
 */
export async function remindOfRecords(browser: RecordReminderBrowser): Promise<void> {
  const now = browser.now();
  const waiting = (await browser.loadRecords()).flatMap((record) => {
    const at = comeBackAt(record);
    return at === null ? [] : [{ record, at }];
  });
  const reminded = read(await browser.loadReminded());
  const due = waiting.filter(({ record, at }) => at <= now + SLACK && reminded[record.id] !== at);
  const future = waiting.flatMap(({ at }) => (at > now + SLACK ? [at] : []));
  await browser.setAlarm(future.length === 0 ? null : Math.min(...future, now + LOOK_AGAIN));
  if (due.length === 0 || !(await browser.mayNotify())) return;
  const [first] = due;
  const only = due.length === 1 ? first?.record : undefined;
  const { title, message } = recordReminderWords(due.length, chatsOf(first?.record ?? { sessions: [] })[0] ?? null);
  await browser.notify(`${ID_START}:${only?.id ?? ''}`, title, message);
  // What belongs to no record any more is forgotten.
  const known = waiting.filter(({ record, at }) => reminded[record.id] === at);
  await browser.saveReminded(Object.fromEntries([...known, ...due].map(({ record, at }) => [record.id, at])));
}

/** The record that a clicked notification is about: its id, empty for several; null when it is not one of ours. */
export function remindedRecord(notificationId: string): string | null {
  const [start, ...id] = notificationId.split(':');
  return start === ID_START ? id.join(':') : null;
}

function read(stored: unknown): Readonly<Record<string, number>> {
  const pairs = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return Object.fromEntries(pairs.filter(([, at]) => typeof at === 'number'));
}

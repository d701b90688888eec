import { describe, expect, test } from 'vitest';
import { withPart } from '@/lib/cpd/change-record.ts';
import type { CpdRecord } from '@/lib/cpd/cpd-record.ts';
import { remindedRecord, remindOfRecords } from '@/lib/hub/record-reminders.ts';
import { exampleRecord } from '../cpd/export/example-records.ts';

const DAY = 24 * 3_600_000;
const TODAY = Date.UTC(2026, 10, 3, 9);

const dueOn = (at: number | null, id = 'record-1') => withPart(exampleRecord(6, id), 'remindAt', at, 1);

/** A browser with one alarm and a storage that outlives the background. */
class FakeBrowser {
  records: readonly CpdRecord[];
  time = TODAY;
  alarm: number | null = null;
  isAllowed = true;
  reminded: unknown = undefined;
  readonly shown: { id: string; title: string; message: string }[] = [];

  constructor(...records: CpdRecord[]) {
    this.records = records;
  }

  run(): Promise<void> {
    return remindOfRecords({
      now: () => this.time,
      loadRecords: async () => this.records,
      loadReminded: async () => structuredClone(this.reminded),
      saveReminded: async (reminded) => {
        this.reminded = structuredClone(reminded);
      },
      setAlarm: async (at) => {
        this.alarm = at;
      },
      mayNotify: async () => this.isAllowed,
      notify: async (id, title, message) => void this.shown.push({ id, title, message }),
    });
  }
}

describe('the day to come back to a record', () => {
  test('is waited for with an alarm, looked at twice a day', async () => {
    const browser = new FakeBrowser(dueOn(TODAY + 3_600_000), dueOn(TODAY + 9 * DAY, 'later'));
    await browser.run();
    expect(browser.alarm).toBe(TODAY + 3_600_000);
    browser.records = [dueOn(TODAY + 9 * DAY)];
    await browser.run();
    expect(browser.alarm).toBe(TODAY + DAY / 2);
    expect(browser.shown).toEqual([]);
  });

  test('is told once, also when the browser was closed on it', async () => {
    const browser = new FakeBrowser(dueOn(TODAY - 40 * DAY));
    await browser.run();
    await browser.run();
    expect(browser.shown).toEqual([
      {
        id: 'chatside-record:record-1',
        title: 'Time to come back to a CPD record',
        message: expect.stringMatching(/^#WePh, 6 October 2026\. What has it changed/),
      },
    ]);
    expect(browser.alarm).toBeNull();
  });

  test('moved to another day is told again on that day', async () => {
    const browser = new FakeBrowser(dueOn(TODAY));
    await browser.run();
    browser.records = [dueOn(TODAY + DAY)];
    await browser.run();
    expect(browser.shown).toHaveLength(1);
    browser.time = TODAY + DAY;
    await browser.run();
    expect(browser.shown).toHaveLength(2);
  });

  test('of several records is told in one notification', async () => {
    const browser = new FakeBrowser(dueOn(TODAY), dueOn(TODAY - DAY, 'record-2'));
    await browser.run();
    expect(browser.shown).toMatchObject([{ id: 'chatside-record:', title: 'Time to come back to 2 CPD records' }]);
    await browser.run();
    expect(browser.shown).toHaveLength(1);
  });

  test('of a record that was finished since, or without a day, is not told', async () => {
    const finished = withPart(dueOn(TODAY), 'state', 'complete', 2);
    const browser = new FakeBrowser(finished, dueOn(null, 'record-2'));
    await browser.run();
    expect(browser.shown).toEqual([]);
    expect(browser.alarm).toBeNull();
  });

  test('chosen for a record that is complete already is told', async () => {
    const complete = withPart(exampleRecord(6), 'state', 'complete', 1);
    const browser = new FakeBrowser(withPart(complete, 'remindAt', TODAY, 2));
    await browser.run();
    expect(browser.shown).toHaveLength(1);
  });

  test('is told as soon as notifying is allowed', async () => {
    const browser = new FakeBrowser(dueOn(TODAY));
    browser.isAllowed = false;
    await browser.run();
    expect(browser.shown).toEqual([]);
    browser.isAllowed = true;
    await browser.run();
    expect(browser.shown).toHaveLength(1);
  });

  test('is forgotten with its record, and rubbish in the storage does no harm', async () => {
    const browser = new FakeBrowser(dueOn(TODAY));
    browser.reminded = { 'record-9': TODAY, 'record-1': 'yes' };
    await browser.run();
    expect(browser.reminded).toEqual({ 'record-1': TODAY });
  });
});

test('a notification names its record', () => {
  expect(remindedRecord('chatside-record:a:b')).toBe('a:b');
  expect(remindedRecord('chatside-record:')).toBe('');
  expect(remindedRecord('chatside-reminder:1:WePh')).toBeNull();
});

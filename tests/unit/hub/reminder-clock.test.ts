import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { OwnChat } from '@/lib/chat/own-chat.ts';
import type { Rule } from '@/lib/chat/recurrence.ts';
import { ReminderClock, remindedTag } from '@/lib/hub/reminder-clock.ts';
import { makeOwnChat } from '../chat/own-chat-for-test.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A browser with one alarm, a clock that can be moved, and a storage that outlives the background. */
class FakeBrowser {
  chats: readonly OwnChat[];
  time: number;
  alarm: number | null = null;
  isAllowed = true;
  isBroken = false;
  reminded: unknown = undefined;
  readonly shown: { id: string; title: string; message: string; at: number }[] = [];
  /** Stops the background between showing and noting. */
  diesAfterShowing = false;
  #clock = this.#start();

  constructor(chats: readonly OwnChat[], at: string) {
    this.chats = chats;
    this.time = Date.parse(at);
  }

  #start(): ReminderClock {
    return new ReminderClock({
      now: () => this.time,
      loadChats: async () => {
        if (this.isBroken) throw new Error('no database');
        return this.chats;
      },
      loadReminded: async () => structuredClone(this.reminded),
      saveReminded: async (reminded) => {
        if (this.diesAfterShowing) throw new Error('stopped');
        this.reminded = structuredClone(reminded);
      },
      setAlarm: async (at) => {
        this.alarm = at;
      },
      mayNotify: async () => this.isAllowed,
      notify: async (id, title, message) => void this.shown.push({ id, title, message, at: this.time }),
    });
  }

  run(): Promise<void> {
    return this.#clock.run();
  }

  /** The background is stopped; whatever wakes it starts a new one. Nothing but the storage is left. */
  async wake(): Promise<void> {
    this.#clock = this.#start();
    await this.run();
  }

  /** The browser runs until then; each alarm wakes a background that had stopped. */
  async runUntil(at: string | number): Promise<void> {
    const end = typeof at === 'number' ? at : Date.parse(at);
    for (let rings = 0; this.alarm !== null && this.alarm <= end; rings += 1) {
      if (rings > 2_000) throw new Error('The alarm rings for ever.');
      this.time = Math.max(this.alarm, this.time);
      this.alarm = null;
      await this.wake();
    }
    this.time = end;
  }

  /** The browser is closed until then; it starts without alarms, as Firefox does. */
  async closedUntil(at: string): Promise<void> {
    this.time = Date.parse(at);
    this.alarm = null;
    await this.wake();
  }
}

async function started(chats: readonly OwnChat[], at: string): Promise<FakeBrowser> {
  const browser = new FakeBrowser(chats, at);
  await browser.run();
  return browser;
}

const daily = (time: string): readonly Rule[] => [
  { pattern: { kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7], every: 1, from: null }, times: [time] },
];

describe('reminders in the weeks in which clocks change', () => {
  it.each(['Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata'])(
    'every day of March, April, October and November 2027 in %s, by luxon’s reckoning',
    async (zone) => {
      for (const [from, to] of [
        ['2027-03-01', '2027-04-30'],
        ['2027-09-20', '2027-11-20'],
      ] as const) {
        for (const time of ['20:00', '00:05', '07:30']) {
          const chat = makeOwnChat({ zone, rules: daily(time), remindBefore: 15 });
          const browser = await started([chat], `${from}T00:00:00Z`);
          await browser.runUntil(`${to}T00:00:00Z`);
          const [hour, minute] = time.split(':').map(Number);
          const expected: number[] = [];
          const first = DateTime.fromISO(from, { zone: 'utc' }).setZone(zone).startOf('day').minus({ days: 1 });
          for (let day = first; day.toMillis() < Date.parse(to) + 24 * HOUR; day = day.plus({ days: 1 }))
            expected.push(day.set({ hour: hour ?? 0, minute: minute ?? 0 }).toMillis() - 15 * MINUTE);
          const inSpan = expected.filter((at) => at > Date.parse(from) && at <= Date.parse(to));
          const rung = browser.shown.map(({ at }) => at).filter((at) => at > Date.parse(from));
          expect(rung).toEqual(inSpan);
          expect(inSpan.length).toBeGreaterThan(58);
        }
      }
    },
  );

  it('an hour that is skipped or comes twice reminds once', async () => {
    const chat = makeOwnChat({ zone: 'America/New_York', rules: daily('02:30') });
    const browser = await started([chat], '2027-03-13T12:00:00Z');
    await browser.runUntil('2027-03-15T12:00:00Z');
    expect(browser.shown.map(({ at }) => new Date(at).toISOString().slice(0, 16))).toEqual([
      '2027-03-14T07:20',
      '2027-03-15T06:20',
    ]);
    const back = await started([{ ...chat, rules: daily('01:30') }], '2027-11-06T12:00:00Z');
    await back.runUntil('2027-11-08T12:00:00Z');
    expect(back.shown.map(({ at }) => new Date(at).toISOString().slice(0, 16))).toEqual([
      '2027-11-07T05:20',
      '2027-11-08T06:20',
    ]);
  });
});

describe('reminders', () => {
  it('tell the chat, its time and how soon', async () => {
    const browser = await started([makeOwnChat()], '2027-01-05T12:00:00Z');
    expect(browser.alarm).toBe(Date.parse('2027-01-05T19:50:00Z'));
    await browser.runUntil('2027-01-05T19:51:00Z');
    expect(browser.shown).toEqual([
      {
        id: `chatside-reminder:${Date.parse('2027-01-05T20:00:00Z')}:WePh`,
        title: expect.stringMatching(/^#WePh starts at \d\d:\d\d \(in 10 minutes\)$/),
        message: 'Click to open the chat on X.',
        at: Date.parse('2027-01-05T19:50:00Z'),
      },
    ]);
    expect(remindedTag(browser.shown[0]?.id ?? '')).toBe('WePh');
    expect(remindedTag('another:1:WePh')).toBeNull();
  });

  it('come once however often the background starts', async () => {
    const browser = await started([makeOwnChat()], '2027-01-05T19:49:00Z');
    await browser.runUntil('2027-01-05T19:50:30Z');
    for (let count = 0; count < 5; count += 1) await browser.wake();
    await Promise.all([browser.run(), browser.run()]);
    await browser.closedUntil('2027-01-05T20:20:00Z');
    expect(browser.shown).toHaveLength(1);
    await browser.runUntil('2027-01-19T21:00:00Z');
    expect(browser.shown).toHaveLength(3);
  });

  it('survive a stop between showing and noting, without a second notification', async () => {
    const browser = await started([makeOwnChat()], '2027-01-05T19:49:00Z');
    browser.diesAfterShowing = true;
    await browser.runUntil('2027-01-05T19:50:30Z');
    browser.diesAfterShowing = false;
    await browser.runUntil('2027-01-05T20:30:00Z');
    expect(new Set(browser.shown.map(({ id }) => id)).size).toBe(1);
    expect(browser.reminded).toEqual({ 'chat-1': Date.parse('2027-01-05T20:00:00Z') });
  });

  it('missed by less than the session come late and say so', async () => {
    const browser = await started([makeOwnChat()], '2027-01-05T12:00:00Z');
    await browser.closedUntil('2027-01-05T20:12:00Z');
    expect(browser.shown[0]?.title).toMatch(/^#WePh began at \d\d:\d\d \(12 minutes ago\)$/);
    expect(browser.shown[0]?.message).toBe(
      'This reminder comes late: the browser or the computer was not running. Click to open the chat on X.',
    );
    expect(browser.alarm).toBe(Date.parse('2027-01-06T08:12:00Z'));
    await browser.runUntil('2027-01-12T19:55:00Z');
    expect(browser.shown).toHaveLength(2);
  });

  it('missed altogether stay away', async () => {
    const browser = await started([makeOwnChat()], '2027-01-05T12:00:00Z');
    await browser.closedUntil('2027-01-05T21:00:00Z');
    expect(browser.shown).toEqual([]);
    await browser.closedUntil('2027-03-02T09:00:00Z');
    expect(browser.shown).toEqual([]);
    await browser.runUntil('2027-03-02T19:50:00Z');
    expect(browser.shown).toHaveLength(1);
  });

  it('follow a chat that is moved, and forget one that is removed', async () => {
    const browser = await started([makeOwnChat()], '2027-01-05T12:00:00Z');
    const moved = makeOwnChat({
      rules: [{ pattern: { kind: 'weekly', weekdays: [2], every: 1, from: null }, times: ['21:30'] }],
      changedAt: browser.time,
    });
    browser.chats = [moved];
    await browser.run();
    expect(browser.alarm).toBe(Date.parse('2027-01-05T21:20:00Z'));
    browser.chats = [];
    await browser.run();
    expect(browser.alarm).toBeNull();
    await browser.runUntil('2027-01-05T22:00:00Z');
    expect(browser.shown).toEqual([]);
  });

  it('switched on in the middle of a session wait for the next one', async () => {
    const browser = await started([], '2027-01-05T20:30:00Z');
    browser.chats = [makeOwnChat({ changedAt: browser.time })];
    await browser.run();
    expect(browser.shown).toEqual([]);
    await browser.runUntil('2027-01-12T19:50:00Z');
    expect(browser.shown).toHaveLength(1);
  });

  it('are not given for suggestions, without a wish, or without leave', async () => {
    const chats = [
      makeOwnChat({ id: 'a', isConfirmed: false }),
      makeOwnChat({ id: 'b', tag: 'WeMDT', remindBefore: null }),
      makeOwnChat({ id: 'c', tag: 'OTalk', rules: [] }),
    ];
    const browser = await started(chats, '2027-01-05T12:00:00Z');
    expect(browser.alarm).toBeNull();
    const forbidden = await started([makeOwnChat()], '2027-01-05T12:00:00Z');
    forbidden.isAllowed = false;
    await forbidden.runUntil('2027-01-05T20:05:00Z');
    expect(forbidden.shown).toEqual([]);
    forbidden.isAllowed = true;
    await forbidden.run();
    expect(forbidden.shown).toHaveLength(1);
  });

  it('of two chats at one time both come', async () => {
    const chats = [makeOwnChat(), makeOwnChat({ id: 'b', tag: 'WeMDT', remindBefore: 0 })];
    const browser = await started(chats, '2027-01-05T12:00:00Z');
    await browser.runUntil('2027-01-05T20:00:00Z');
    expect(browser.shown.map(({ title }) => title.split(' ')[0])).toEqual(['#WePh', '#WeMDT']);
    expect(browser.shown[1]?.title).toContain('starts now');
  });

  it('try again when the storage fails, and forget notes made by a wrong clock', async () => {
    const browser = await started([makeOwnChat()], '2027-01-05T12:00:00Z');
    browser.isBroken = true;
    await browser.run();
    expect(browser.alarm).toBe(browser.time + 15 * MINUTE);
    browser.isBroken = false;
    browser.reminded = { 'chat-1': Date.parse('2031-01-01T20:00:00Z'), other: 'damaged' };
    await browser.runUntil('2027-01-05T20:00:00Z');
    expect(browser.shown).toHaveLength(1);
  });

  it('a day before name the day', async () => {
    const browser = await started([makeOwnChat({ remindBefore: 24 * 60 })], '2027-01-04T12:00:00Z');
    await browser.runUntil('2027-01-04T20:00:00Z');
    expect(browser.shown[0]?.title).toMatch(/starts tomorrow at \d\d:\d\d \(in 24 hours\)/);
  });

  it('look again twice a day, so that a changed clock does no harm', async () => {
    const browser = await started([makeOwnChat()], '2027-01-06T12:00:00Z');
    expect(browser.alarm).toBe(Date.parse('2027-01-07T00:00:00Z'));
  });
});

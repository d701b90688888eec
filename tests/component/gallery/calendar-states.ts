import type { CalendarData } from '@/components/calendar/calendar-data.ts';
import type { OwnChat } from '@/lib/chat/own-chat.ts';
import type { Rule } from '@/lib/chat/recurrence.ts';

/** The moment at which the calendar's states are shown: a Tuesday afternoon in London. */
export const CALENDAR_NOW = Date.UTC(2027, 2, 2, 15, 20);

const weekly = (weekday: number, time: string): Rule => ({
  pattern: { kind: 'weekly', weekdays: [weekday], every: 1, from: null },
  times: [time],
});

function chat(tag: string, name: string, rules: readonly Rule[], more: Partial<OwnChat> = {}): OwnChat {
  return {
    id: tag.toLowerCase(),
    tag,
    secondTag: null,
    name,
    hosts: [],
    zone: 'Europe/London',
    rules,
    minutes: 60,
    numbering: 'Q/A',
    remindBefore: null,
    isConfirmed: true,
    changedAt: 0,
    ...more,
  };
}

const WEPH = chat(
  'WePh',
  'WePharmacists',
  [{ pattern: { kind: 'monthly', weekday: 2, nths: [1, 3] }, times: ['20:00'] }],
  { hosts: ['WePharmacists'], remindBefore: 10 },
);

const CHATS: readonly OwnChat[] = [
  WEPH,
  chat('MeadowMeds', 'Rural pharmacy evening', [weekly(4, '19:30')], {
    zone: 'America/New_York',
    minutes: 45,
    hosts: ['meadow_meds', 'guest_host'],
  }),
  chat('OTalk', 'OTalk', [weekly(2, '20:00')], { hosts: ['OTalk_'], isConfirmed: false }),
  chat('WeMDT', 'WeMDT', [], { hosts: ['WeMDT'], secondTag: 'WePh', isConfirmed: false }),
];

/** A calendar in memory. `fails` breaks it; `allows` is the person's answer to the browser's question. */
export function memoryCalendar(
  chats: readonly OwnChat[],
  options: { fails?: { read?: boolean; write?: boolean }; mayNotify?: boolean; allows?: boolean } = {},
): CalendarData & { readonly kept: () => readonly OwnChat[]; readonly asked: () => number } {
  const { fails = {}, allows = true } = options;
  let kept = [...chats];
  let mayNotify = options.mayNotify ?? false;
  let asked = 0;
  const rowWatchers = new Set<() => void>();
  const leaveWatchers = new Set<() => void>();
  const change = (apply: () => void) => {
    if (fails.write) return Promise.reject(new Error('no database'));
    apply();
    for (const tell of rowWatchers) tell();
    return Promise.resolve();
  };
  return {
    kept: () => kept,
    asked: () => asked,
    watchChats(onRows, onError) {
      const tell = () => (fails.read ? onError(new Error('no database')) : onRows(kept));
      rowWatchers.add(tell);
      tell();
      return () => void rowWatchers.delete(tell);
    },
    saveChat: (saved) =>
      change(() => {
        const isKnown = kept.some(({ id }) => id === saved.id);
        kept = isKnown ? kept.map((one) => (one.id === saved.id ? saved : one)) : [...kept, saved];
      }),
    removeChat: (id) =>
      change(() => {
        kept = kept.filter((one) => one.id !== id);
      }),
    watchMayNotify(onChange) {
      const tell = () => onChange(mayNotify);
      leaveWatchers.add(tell);
      tell();
      return () => void leaveWatchers.delete(tell);
    },
    async askToNotify() {
      asked += 1;
      mayNotify = allows;
      for (const tell of leaveWatchers) tell();
      return allows;
    },
  };
}

/** The calendar's states by name. */
export function calendarState(name: string): ReturnType<typeof memoryCalendar> {
  if (name === 'full') return memoryCalendar(CHATS, { mayNotify: true });
  if (name === 'unasked') return memoryCalendar([{ ...WEPH, remindBefore: null }, ...CHATS.slice(1)]);
  if (name === 'withdrawn') return memoryCalendar(CHATS.slice(0, 1));
  if (name === 'unconfirmed') return memoryCalendar(CHATS.slice(2));
  if (name === 'unreadable') return memoryCalendar([], { fails: { read: true } });
  return memoryCalendar([]);
}

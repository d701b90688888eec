import { hasTag, type OwnChat } from '../../lib/chat/own-chat.ts';
import { isDate, isTime, isZone, type Pattern, type Rule } from '../../lib/chat/recurrence.ts';
import { calendar } from '../../lib/locales/calendar.ts';
import { readHandle, readTag } from '../sidebar/tag-input.ts';

/** One day and time as typed. Fields of the kinds not chosen keep what was typed, for a change of mind. */
export interface RuleDraft {
  /** For React and the names of problems. */
  readonly key: number;
  readonly kind: Pattern['kind'];
  readonly weekdays: readonly number[];
  readonly every: string;
  readonly weekOf: string;
  readonly weekday: number;
  readonly nths: readonly number[];
  readonly dates: readonly string[];
  readonly firstDay: string;
  readonly dayCount: string;
  readonly times: string;
}

/** A chat as typed into the form. */
export interface ChatDraft {
  readonly tag: string;
  readonly secondTag: string;
  readonly name: string;
  readonly hosts: string;
  readonly zone: string;
  readonly minutes: string;
  readonly numbering: OwnChat['numbering'];
  readonly rules: readonly RuleDraft[];
  readonly isConfirmed: boolean;
}

/** What is wrong, as a sentence, by the field's name; the fields of a day and time are named `rule KEY FIELD`. */
export type Problems = Readonly<Record<string, string>>;

/** What the form begins with. */
export function draftOf(chat: Omit<OwnChat, 'id' | 'changedAt'>): ChatDraft {
  return {
    tag: chat.tag === '' ? '' : `#${chat.tag}`,
    secondTag: chat.secondTag === null ? '' : `#${chat.secondTag}`,
    name: chat.name,
    hosts: chat.hosts.map((host) => `@${host}`).join(', '),
    zone: chat.zone,
    minutes: String(chat.minutes),
    numbering: chat.numbering,
    rules: chat.rules.map((rule, index) => ruleDraft(index, rule)),
    isConfirmed: chat.isConfirmed,
  };
}

/** A day and time to begin with: every Tuesday when no rule is given, its time still to be typed. */
export function ruleDraft(key: number, rule?: Rule): RuleDraft {
  const empty = {
    key,
    kind: 'weekly' as const,
    weekdays: [2],
    every: '1',
    weekOf: '',
    weekday: 2,
    nths: [1, 3],
    dates: [''],
    firstDay: '',
    dayCount: '5',
    times: '',
  };
  if (!rule) return empty;
  const times = rule.times.join(', ');
  const { pattern } = rule;
  switch (pattern.kind) {
    case 'weekly':
      return { ...empty, times, weekdays: pattern.weekdays, every: String(pattern.every), weekOf: pattern.from ?? '' };
    case 'monthly':
      return { ...empty, times, kind: 'monthly', weekday: pattern.weekday, nths: pattern.nths };
    case 'dates':
      return { ...empty, times, kind: 'dates', dates: pattern.dates };
    case 'run':
      return { ...empty, times, kind: 'run', firstDay: pattern.from, dayCount: String(pattern.days) };
  }
}

/** The chat that was typed, without id, time of change and reminder; or what is wrong with it. */
export function readDraft(
  draft: ChatDraft,
  others: readonly OwnChat[],
  ownId: string | null,
): { chat: Omit<OwnChat, 'id' | 'changedAt' | 'remindBefore'> } | { problems: Problems } {
  const problems: Record<string, string> = {};
  const tag = takeTag(draft.tag, 'tag', problems);
  if (tag !== '' && hasTag(others, tag, ownId)) problems.tag = calendar.tagTaken(tag);
  const secondTag = draft.secondTag.trim() === '' ? null : takeTag(draft.secondTag, 'secondTag', problems);
  if (secondTag !== null && secondTag !== '' && secondTag.toLowerCase() === tag.toLowerCase())
    problems.secondTag = calendar.secondSame;
  const name = draft.name.trim();
  if (name === '') problems.name = calendar.nameMissing;
  if (name.length > 200) problems.name = calendar.nameLong;
  const hosts = takeHosts(draft.hosts, problems);
  const zone = draft.zone.trim();
  if (!isZone(zone)) problems.zone = calendar.badZone(zone);
  const minutes = wholeNumber(draft.minutes, 5, 20_160);
  if (minutes === null) problems.minutes = calendar.badMinutes;
  const rules = draft.rules.map((rule) => takeRule(rule, problems));
  if (Object.keys(problems).length > 0 || minutes === null) return { problems };
  const isConfirmed = draft.isConfirmed && rules.length > 0;
  return { chat: { tag, secondTag, name, hosts, zone, minutes, numbering: draft.numbering, rules, isConfirmed } };
}

/** One day and time as a rule; what is wrong with it goes into `problems`. */
export function takeRule(draft: RuleDraft, problems: Record<string, string>): Rule {
  const complain = (field: string, sentence: string) => {
    problems[`rule ${draft.key} ${field}`] = sentence;
  };
  const typed = draft.times.split(/[,;]|\s+(?:and\s+)?/u).filter((part) => part !== '' && part !== 'and');
  const times = typed.map(fullTime);
  const bad = times.find((time) => !isTime(time));
  if (bad !== undefined || times.length === 0) complain('times', calendar.badTime(bad ?? ''));
  return { pattern: takePattern(draft, complain), times: [...new Set(times)].sort() };
}

function takePattern(draft: RuleDraft, complain: (field: string, sentence: string) => void): Pattern {
  switch (draft.kind) {
    case 'weekly': {
      const every = wholeNumber(draft.every, 1, 52);
      if (every === null) complain('every', calendar.badEvery);
      if (draft.weekdays.length === 0) complain('weekdays', calendar.daysMissing);
      const needsWeek = every !== null && every > 1;
      if (needsWeek && !isDate(draft.weekOf)) complain('weekOf', calendar.badWeekOf);
      return { kind: 'weekly', weekdays: draft.weekdays, every: every ?? 1, from: needsWeek ? draft.weekOf : null };
    }
    case 'monthly':
      if (draft.nths.length === 0) complain('nths', calendar.nthsMissing);
      return { kind: 'monthly', weekday: draft.weekday, nths: draft.nths };
    case 'dates':
      for (const [index, date] of draft.dates.entries()) if (!isDate(date)) complain(`date ${index}`, calendar.badDate);
      return { kind: 'dates', dates: [...new Set(draft.dates)].sort() };
    case 'run': {
      const days = wholeNumber(draft.dayCount, 1, 60);
      if (!isDate(draft.firstDay)) complain('firstDay', calendar.badDate);
      if (days === null) complain('dayCount', calendar.badDayCount);
      return { kind: 'run', from: draft.firstDay, days: days ?? 1 };
    }
  }
}

/** "9:05" and "20.00" are meant well. */
function fullTime(typed: string): string {
  const [, hour, minute] = /^(\d{1,2})[:.](\d\d)$/.exec(typed) ?? [];
  return hour === undefined || minute === undefined ? typed : `${hour.padStart(2, '0')}:${minute}`;
}

function takeTag(typed: string, field: string, problems: Record<string, string>): string {
  const read = readTag(typed);
  if ('value' in read) return read.value;
  problems[field] = read.problem;
  return '';
}

function takeHosts(typed: string, problems: Record<string, string>): string[] {
  const hosts: string[] = [];
  for (const part of typed.split(/[\s,;]+/u).filter((one) => one !== '')) {
    const read = readHandle(part);
    if ('value' in read) hosts.push(read.value);
    else problems.hosts ??= calendar.badHost(part);
  }
  return [...new Set(hosts)];
}

function wholeNumber(typed: string, least: number, most: number): number | null {
  const number = /^\s*\d+\s*$/.test(typed) ? Number(typed) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

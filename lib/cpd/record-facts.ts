import { recordWords as words } from '../locales/en/record.ts';
import type { CpdRecord, RecordSession } from './cpd-record.ts';
import type { FactName } from './cpd-template.ts';
import { recordTimes } from './record-times.ts';
import type { SessionRecord } from './session-record.ts';
import { ownPosts, peopleAnswered, suggestedTime } from './time-spent.ts';

/** A record as far as facts are made from it. */
export type FactSource = Pick<CpdRecord, 'sessions' | 'intention' | 'preparationMinutes'>;

/**
 * The text that a field begins with, from the facts of the record's chats alone: never what was learnt, nor what came of
 * it (dossier cpd-standards 16). Names nobody but the hosts.
 * @param zone IANA name of the zone in which times are written.
 * @returns empty when nothing is known.
 */
export function factText(name: FactName, record: FactSource, zone: string): string {
  const chats = chatsOf(record);
  if (name === 'intention') return record.intention?.value.trim() ?? '';
  if (chats.length === 0) return '';
  return MAKERS[name](chats, recordTimes(zone), record).trim();
}

/** The sessions of a record but those that were taken out, in the order of time. */
export function sessionsOf({ sessions }: Pick<CpdRecord, 'sessions'>): readonly RecordSession[] {
  return sessions.filter(({ isTakenOut }) => !isTakenOut).toSorted((a, b) => a.facts.startsAt - b.facts.startsAt);
}

/** The chats of a record, in the order of time. */
export function chatsOf(record: Pick<CpdRecord, 'sessions'>): readonly SessionRecord[] {
  return sessionsOf(record).map(({ facts }) => facts);
}

type Maker = (chats: readonly SessionRecord[], times: ReturnType<typeof recordTimes>, record: FactSource) => string;

const MAKERS: Readonly<Record<Exclude<FactName, 'intention'>, Maker>> = {
  title: (chats, times) =>
    words.title(chatNames(chats), chats.length, unique(chats.map(({ startsAt }) => times.day(startsAt))).join(', ')),
  activity: (chats, times) => chats.map((chat) => activity(chat, times)).join('\n\n'),
  preparation: (_, __, { preparationMinutes }) =>
    preparationMinutes && preparationMinutes.value > 0 ? words.prepared(preparationMinutes.value) : '',
  dates: (chats, times) => unique(chats.map(({ startsAt }) => times.numeric(startsAt))).join(', '),
  date: (chats, times) => times.numeric(chats[0]?.startsAt ?? 0),
  method: (chats) => (total(chats, 'participatory') > 0 ? words.methodParticipatory : words.methodAlone),
  topic: (chats) => unique(chats.map(({ name, tags }) => name ?? hashtags(tags))).join('; '),
  'activity-type': (chats) => (total(chats, 'participatory') > 0 ? words.professional : words.selfDirected),
  hours: (chats, _, { preparationMinutes }) => hours(total(chats, 'total') + (preparationMinutes?.value ?? 0)),
  'participatory-hours': (chats) => hours(total(chats, 'participatory')),
  credits: (chats, _, { preparationMinutes }) =>
    hours(Math.floor((total(chats, 'total') + (preparationMinutes?.value ?? 0)) / 15) * 15),
  'cpd-group': () => words.withoutAssessment,
  verifiability: () => words.notVerifiable,
  // The chat is shown by its own first post: a link to one of the person's would name them.
  link: (chats) => chats.flatMap(({ questions }) => questions[0]?.link ?? []).join('\n'),
  evidence: (chats) => words.evidence(chats.reduce((sum, chat) => sum + ownPosts(chat).length, 0)),
};

function activity(chat: SessionRecord, times: ReturnType<typeof recordTimes>): string {
  const answered = chat.questions.filter(({ answers }) => answers.length > 0).length;
  const sentences = [
    words.tookPart(
      ownPosts(chat).length > 0,
      hashtags(chat.tags),
      chat.name,
      times.date(chat.startsAt),
      `${times.time(chat.startsAt)}–${times.time(chat.endsAt)}`,
      chat.hosts.map((host) => `@${host}`).join(', '),
    ),
    chat.minutesPresent === null ? '' : words.present(chat.minutesPresent),
    words.didThere(ownPosts(chat).length, answered, chat.questions.length, peopleAnswered(chat)),
  ];
  const asked = chat.questions.map(({ label, text }) => `${label ? `${label}: ` : ''}${text.replace(/\s+/gu, ' ')}`);
  const questions = asked.length > 0 ? [words.questions, ...asked] : [];
  return [sentences.filter(Boolean).join(' '), ...questions].join('\n');
}

function total(chats: readonly SessionRecord[], part: 'total' | 'participatory'): number {
  return chats.reduce((sum, chat) => sum + suggestedTime(chat)[part], 0);
}

/** Minutes as hours with two decimals at most: "1.25". */
function hours(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100);
}

function chatNames(chats: readonly SessionRecord[]): string {
  const names = chats.map(({ tags, name }) => (name ? `${hashtags(tags)}: ${name}` : hashtags(tags)));
  return unique(names).join('; ');
}

function hashtags(tags: readonly string[]): string {
  return tags.map((tag) => `#${tag}`).join(' ');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

import type { CpdRecord } from '@/lib/cpd/cpd-record.ts';
import type { RecordPost, RecordQuestion, SessionRecord } from '@/lib/cpd/session-record.ts';

/** Tuesday 6 October 2026, 20:00 in London. */
export const EVENING = Date.UTC(2026, 9, 6, 19, 0);
export const MINUTE = 60_000;

/** A post of the person, so many minutes into the chat. */
export function post(minute: number, change: Partial<RecordPost> = {}): RecordPost {
  return {
    text: `A post in minute ${minute} #WePh`,
    at: EVENING + minute * MINUTE,
    link: `https://x.com/pat_dispenses/status/2${String(minute).padStart(3, '0')}`,
    state: 'confirmed',
    kind: change.replyToAuthor ? 'reply' : 'post',
    replyToAuthor: null,
    pictures: null,
    poll: [],
    ...change,
  };
}

/** A question of the host with the person's answers. */
export function question(label: string, answers: readonly RecordPost[] = []): RecordQuestion {
  return {
    label,
    text: `What helps at the counter,\nand why? (${label})`,
    at: EVENING + 5 * MINUTE,
    author: 'WePharmacists',
    link: `https://x.com/WePharmacists/status/1${label.slice(1).padStart(3, '0')}`,
    answers,
  };
}

/** An hour of a chat in which the person answered the host and another person. */
export function chat(change: Partial<SessionRecord> = {}): SessionRecord {
  return {
    tags: ['WePh'],
    name: 'Repeat prescriptions',
    hosts: ['WePharmacists'],
    account: 'pat_dispenses',
    startsAt: EVENING,
    endsAt: EVENING + 60 * MINUTE,
    minutesPresent: 58,
    questions: [question('Q1', [post(7, { replyToAuthor: 'WePharmacists' })]), question('Q2')],
    others: [post(42, { replyToAuthor: 'ana_rx', text: 'Agreed, dates read aloud #WePh' })],
    shared: [],
    liked: [],
    bookmarked: [],
    ...change,
  };
}

/** A draft of chats in which nothing was written yet. */
export function record(
  templateId: string,
  chats: readonly SessionRecord[] = [chat()],
  change: Partial<CpdRecord> = {},
): CpdRecord {
  const sessions = chats.map((facts, index) => ({ sessionId: `s${index}`, facts, at: facts.endsAt }));
  return {
    id: `record-of-${templateId}`,
    templateId,
    madeAt: EVENING + 90 * MINUTE,
    changedAt: EVENING + 90 * MINUTE,
    sessions,
    answers: {},
    state: { value: 'draft', at: EVENING + 90 * MINUTE },
    ...change,
  };
}

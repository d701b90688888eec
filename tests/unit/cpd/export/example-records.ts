import { newRecord, withAnswer, withPart } from '@/lib/cpd/change-record.ts';
import type { CpdRecord } from '@/lib/cpd/cpd-record.ts';
import { templateOf } from '@/lib/cpd/cpd-templates.ts';
import type { RecordInForm } from '@/lib/cpd/export/portfolio.ts';
import type { RecordPost, SessionRecord } from '@/lib/cpd/session-record.ts';

const MINUTE = 60_000;
export const START = Date.UTC(2026, 9, 6, 19, 0);
export const MADE = Date.UTC(2026, 9, 8, 9, 0);
export const ZONE = 'Europe/London';

/** Thoughts in six scripts, right to left among them, with joined emoji. */
export const SCRIPTS = [
  'Mae’r ŵyl yn y tŷ bach: a calm room and time',
  'Ένα ήσυχο δωμάτιο και χρόνος',
  'غرفة هادئة ووقت كافٍ للأسئلة',
  'חדר שקט וזמן לשאלות',
  '安静的房间和足够的时间',
  'शांत कमरा और समय 👩🏽‍⚕️',
] as const;

function post(number: number, text: string, replyToAuthor: string | null = null): RecordPost {
  return {
    text,
    at: START + (4 + number) * MINUTE,
    link: `https://x.com/pat_dispenses/status/${2_000 + number}`,
    state: 'confirmed',
    kind: replyToAuthor === null ? 'post' : 'reply',
    replyToAuthor,
    pictures: null,
    poll: [],
  };
}

/** An evening with four questions; `answers` of them in turn, in all the scripts. */
export function evening(answers: number): SessionRecord {
  const all = Array.from({ length: answers }, (_, place) =>
    post(
      place % 50,
      `A${(place % 4) + 1} ${SCRIPTS[place % SCRIPTS.length]} @bea_tablets #WePh ${place + 1}`,
      'bea_tablets',
    ),
  );
  return {
    tags: ['WePh'],
    name: 'Safer repeats',
    hosts: ['WePharmacists'],
    account: 'pat_dispenses',
    startsAt: START,
    endsAt: START + 60 * MINUTE,
    minutesPresent: 53,
    questions: [1, 2, 3, 4].map((number) => ({
      label: `Q${number}`,
      text: ['What helps you say no?', '*Which* leaflets <work>?', 'كيف تبدأ؟', '=1+1, or more?'][number - 1] ?? '',
      at: START + number * 4 * MINUTE,
      author: 'WePharmacists',
      link: `https://x.com/WePharmacists/status/${1_000 + number}`,
      answers: all.filter((_, place) => place % 4 === number - 1),
    })),
    others: [],
    shared: [
      {
        author: 'carl_mortar',
        text: 'A leaflet of Carl’s',
        at: START + 30 * MINUTE,
        link: 'https://x.com/carl_mortar/status/3001',
      },
    ],
    liked: [],
    bookmarked: [],
  };
}

/** A record of one chat, partly written. */
export function exampleRecord(answers = 6, id = 'record-1', templateId = 'gphc-unplanned'): CpdRecord {
  const sessions = [{ sessionId: 'weph|1', facts: evening(answers), at: START }];
  const begun = newRecord({ id, templateId, sessions, state: 'draft' }, START + 90 * MINUTE);
  const titled = withAnswer(begun, 'title', 'Safer repeats: reading dates aloud', START + 91 * MINUTE);
  return withPart(
    titled,
    'attachments',
    [{ name: 'Leaflet', place: 'https://example.org/leaflet' }],
    START + 92 * MINUTE,
  );
}

/** A record with its form. */
export function inForm(record: CpdRecord): RecordInForm {
  return { record, template: templateOf(record.templateId) };
}

/** One in English, and one whose learning is written in another script. */
export function examplePortfolio(): RecordInForm[] {
  const arabic = withAnswer(exampleRecord(3, 'record-2', 'model-what'), 'so-what', SCRIPTS[2], START + 93 * MINUTE);
  return [inForm(exampleRecord()), inForm(withAnswer(arabic, 'title', 'غرفة هادئة', START + 94 * MINUTE))];
}

import type { Stream } from '@/components/sidebar/apply-stream.ts';
import type { StreamPost } from '@/lib/messaging/protocol.ts';

const MINUTE = 60_000;
/** When the gallery's evening began. */
const START = Date.UTC(2026, 2, 3, 20);

const PEOPLE = [
  ['nell_rx', 'Nell'],
  ['tomos_meds', 'Tomos 💊'],
  ['aisha_pharm', 'Aisha P'],
  ['ward_sam', null],
  ['saydala', 'صيدلية'],
  ['a_handle_of_15_x', 'Somebody with a rather long display name indeed'],
] as const;

const TEXTS = [
  'A# Time, mostly. And somebody to ask when the letter makes no sense. #WePh',
  'A#: We tried a checklist by the door.\nIt helped!\n\nHalf of the calls to the ward are gone. #WePh',
  'I would start with the person: what matters to them? Everything else comes after that, and it takes less time than people fear. #WePh',
  'A# There is a good summary here https://example.org/deprescribing/a-very-long-path-to-a-page?year=2026 #WePh',
  'Listening in from the late shift tonight. Hello all! #WePh',
  'A# ما الذي يساعد المريض على تذكر أدويته؟ الوقت. #WePh',
];

/** Posts of an evening, made by counting; the third question is the current one. @param count how many. */
export function streamOf(count: number): Stream {
  const posts: StreamPost[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = START + Math.floor((index * 23 * MINUTE) / count);
    const minute = (at - START) / MINUTE;
    const number = minute < 4 ? 0 : minute < 12 ? 1 : minute < 20 ? 2 : 3;
    const [author, authorName] = PEOPLE[(index * 7) % PEOPLE.length] ?? PEOPLE[0];
    const isReply = index % 5 === 3;
    posts.push({
      id: String(2_000_000 + index),
      author,
      authorName,
      text: (TEXTS[(index * 5) % TEXTS.length] ?? '').replace('A#', `A${number || 1}`),
      at,
      isHost: false,
      isOwn: false,
      questionKeys: number > 0 && index % 3 === 0 ? [String(number)] : [],
      asks: null,
      replyTo: isReply ? String(2_000_000 + index - 1) : null,
      replyToAuthor: isReply ? 'nell_rx' : null,
      quoteOf: null,
      links: index % 6 === 3 ? ['https://example.org/deprescribing/a-very-long-path-to-a-page?year=2026'] : [],
      hasMedia: index % 11 === 0,
      altTexts: index % 22 === 0 ? ['A hand-drawn chart of the medicines of one day'] : [],
      isTruncated: false,
      isAnswered: index % 4 === 0,
      repostedBy: index % 9 === 0 ? ['ann', 'bo', 'cy'].slice(0, 1 + (index % 3)) : [],
    });
  }
  const host: StreamPost = {
    ...(posts[0] as StreamPost),
    id: '3000001',
    author: 'WePharmacists',
    authorName: 'WePharmacists',
    text: 'Q3 What would help you keep what you changed still in place three months later? #WePh',
    at: START + 20 * MINUTE,
    isHost: true,
    asks: '3',
    questionKeys: [],
    replyTo: null,
    replyToAuthor: null,
    hasMedia: false,
    repostedBy: ['ann', 'bo', 'cy', 'di'],
  };
  const own: StreamPost = {
    ...host,
    id: '3000002',
    author: 'ann_pharm',
    authorName: 'Ann',
    text: 'A3 A note in the record that says why, so that the next colleague understands. #WePh',
    at: START + 22 * MINUTE,
    isHost: false,
    isOwn: true,
    asks: null,
    questionKeys: ['3'],
    repostedBy: [],
  };
  return {
    key: 'weph|gallery',
    posts: [...posts, host, own].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
  };
}

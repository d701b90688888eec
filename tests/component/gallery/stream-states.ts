import type { Stream } from '@/components/sidebar/apply-stream.ts';
import type { StreamPost } from '@/lib/messaging/protocol.ts';
import { NOW } from './sidebar-states.ts';

const START = Date.UTC(2026, 2, 3, 20, 0);
const SECOND = 1_000;
const KEY = 'weph|2026-03-03T20:00:00.000Z';

const PEOPLE: readonly (readonly [string, string | null])[] = [
  ['ben_dispenses', 'Ben Okafor'],
  ['iris_rx', 'Iris Lindqvist'],
  ['tomasz_meds', 'Tomasz Zieliński'],
  ['CommunityChemist_in_Llanelli', 'Cerys at the Community Pharmacy on the Corner'],
  ['noor_gp', 'Dr Noor Rahman'],
  ['quiet_listener', null],
  ['pat_carer', 'Pat'],
];

let number = 0;
/** A post of the stream at a second of the session. */
function post(author: string, second: number, text: string, change: Partial<StreamPost> = {}): StreamPost {
  number += 1;
  return {
    id: `18000000000000${String(number).padStart(5, '0')}`,
    author,
    authorName: PEOPLE.find(([handle]) => handle === author)?.[1] ?? null,
    text,
    at: START + second * SECOND,
    isHost: false,
    isOwn: false,
    questionKeys: [],
    asks: null,
    replyTo: null,
    replyToAuthor: null,
    quoteOf: null,
    links: [],
    hasMedia: false,
    altTexts: [],
    isTruncated: false,
    isAnswered: false,
    repostedBy: [],
    ...change,
  };
}

const host = { isHost: true, authorName: 'WePharmacists' } as const;
const own = { isOwn: true, authorName: 'Ann Pharmacist' } as const;

const HELLO = post('quiet_listener', 150, 'Hello all, my first chat. Mostly here to listen tonight. #WePh');
const DOOR = post('iris_rx', 380, 'A1 A door that closes, and twenty minutes nobody may take away. #WePh', {
  questionKeys: ['1'],
  isAnswered: true,
});
const FEAR = post('noor_gp', 900, 'A2 Fear of being told off. I open with “what do you manage to take?” #WePh', {
  questionKeys: ['2'],
  isAnswered: true,
  repostedBy: ['ben_dispenses', 'iris_rx', 'pat_carer'],
});
const RING = post(
  'ben_dispenses',
  1_270,
  'A3 We ring after two weeks.\nThe call takes four minutes and saves a month. #WePh',
  {
    questionKeys: ['3'],
    isAnswered: true,
  },
);

/** A stream with one of everything, 23 minutes into the hour. */
const POSTS: readonly StreamPost[] = [
  post('WePharmacists', 20, 'Good evening and welcome! Tell us who you are and where you work. #WePh', host),
  HELLO,
  post('WePharmacists', 240, 'Q1 What does a good medicines review look like in your setting? #WePh', {
    ...host,
    asks: '1',
    repostedBy: ['iris_rx'],
  }),
  DOOR,
  post('ann_pharm', 420, 'A1 Unhurried, in a room with a door, and with the carer invited. #WePh', {
    ...own,
    questionKeys: ['1'],
  }),
  post('WePharmacists', 790, 'Q2 Which barriers stop people from telling you what they really take? #WePh', {
    ...host,
    asks: '2',
  }),
  FEAR,
  post('pat_carer', 960, 'As a carer: we were never asked who fills the box at home. #WePh', {
    replyTo: FEAR.id,
    replyToAuthor: 'noor_gp',
  }),
  post('WePharmacists', 1_200, 'Q3 How do you make sure that a change you agree on is still in place? #WePh', {
    ...host,
    asks: '3',
    repostedBy: ['iris_rx', 'noor_gp'],
  }),
  RING,
  post(
    'CommunityChemist_in_Llanelli',
    1_300,
    'A3 The new leaflet helps: https://www.example.org/medicines/reviews/a-very-long-address-for-a-leaflet?utm_source=chat #WePh',
    {
      questionKeys: ['3'],
      links: ['https://www.example.org/medicines/reviews/a-very-long-address-for-a-leaflet?utm_source=chat'],
      hasMedia: true,
      altTexts: ['A leaflet with three pictures: morning, noon and night'],
    },
  ),
  post('iris_rx', 1_330, 'Same as here, and we write the date of the call on the label. #WePh', {
    questionKeys: ['3'],
    replyTo: RING.id,
    replyToAuthor: 'ben_dispenses',
  }),
  post('tomasz_meds', 1_352, 'A2 Late to this one: the barrier is often the queue behind them. #WePh', {
    questionKeys: ['2'],
  }),
  post(
    'noor_gp',
    1_370,
    'A3 By asking them to tell me the plan in their own words before they leave. https://example.com/teach-back #WePh',
    {
      questionKeys: ['3'],
      links: ['https://example.com/teach-back'],
    },
  ),
  post('WePharmacists', 1_388, 'Great point about the date on the label. Who else does that? #WePh', {
    ...host,
    replyTo: RING.id,
    replyToAuthor: 'ben_dispenses',
  }),
];

const RTL: readonly StreamPost[] = [
  post('saydala', 250, 'س1 ما الذي يساعد المريض على تذكر أدويته كل يوم؟ #صيدلة_الحوار', {
    isHost: true,
    authorName: 'حوار الصيدلة',
    asks: '1',
  }),
  post('layla_rx', 330, 'ج1 صندوق الأدوية الأسبوعي، ومكالمة قصيرة بعد أسبوعين. #صيدلة_الحوار', {
    authorName: 'ليلى',
    questionKeys: ['1'],
    isAnswered: true,
  }),
  post('ben_dispenses', 400, 'A1 A weekly box, and a short call.', { replyTo: null, questionKeys: ['1'] }),
];

const LONG_WORD = 'Hydroxymethylglutarylcoenzymreduktaseinhibitorenunverträglichkeit'.repeat(3);
const LONG: readonly StreamPost[] = [
  ...POSTS.slice(0, 9),
  post('tomasz_meds', 1_300, `A3 ${LONG_WORD} #WePh`, { questionKeys: ['3'] }),
  post(
    'noor_gp',
    1_340,
    `A3 ${'A long answer that somebody with a paid account may write, thought by thought. '.repeat(14)}`,
    {
      questionKeys: ['3'],
      isTruncated: true,
    },
  ),
];

const WORDS = [
  'We ask what matters before we ask what hurts.',
  'Time is the one thing nobody dispenses.',
  'A phone call after a fortnight changed more than any leaflet.',
  'Our technicians do the first part, and people like them.',
  'I write the plan on a card and read it aloud together with them.',
  'Half of mine are housebound, so the bag on the kitchen table tells me most.',
];

/** An evening of so many posts, made by rule: some hosts, replies, reposts, links and long ones. */
export function eveningOf(count: number): StreamPost[] {
  const posts: StreamPost[] = [];
  for (let index = 0; index < count; index += 1) {
    const second = Math.floor((index / count) * 1_390);
    const key = second >= 1_200 ? '3' : second >= 780 ? '2' : second >= 240 ? '1' : null;
    const isHost = index % 17 === 0;
    const earlier = index % 5 === 3 ? posts[index - 3] : undefined;
    const words = Array.from({ length: 1 + (index % 4) }, (_, at) => WORDS[(index * 7 + at * 3) % WORDS.length]);
    posts.push(
      post(isHost ? 'WePharmacists' : `person_${(index * 13) % 90}`, second, `${words.join(' ')} (${index}) #WePh`, {
        ...(isHost ? host : { authorName: `Person ${(index * 13) % 90}` }),
        questionKeys: key !== null && index % 3 === 0 ? [key] : [],
        replyTo: earlier?.id ?? null,
        replyToAuthor: earlier?.author ?? null,
        isAnswered: index % 5 === 0,
        repostedBy: index % 11 === 0 ? ['iris_rx', 'pat_carer'] : [],
        links: index % 40 === 7 ? [`https://example.org/paper/${index}`] : [],
        hasMedia: index % 23 === 5,
      }),
    );
  }
  return posts;
}

/** Posts that come while the stream is looked at. */
export function newPosts(count: number): StreamPost[] {
  return Array.from({ length: count }, (_, index) =>
    post('iris_rx', Math.floor((NOW - START) / SECOND) + index, `A3 One more thought, number ${index + 1}. #WePh`, {
      questionKeys: ['3'],
    }),
  );
}

/** A stream of these posts under the session's name. */
export function streamOf(posts: readonly StreamPost[]): Stream {
  return { key: KEY, posts };
}

/** The streams by name; null is one that has not come yet. */
export const STREAM_STATES: Readonly<Record<string, Stream | null>> = {
  live: streamOf(POSTS),
  empty: streamOf([]),
  waiting: null,
  rtl: streamOf(RTL),
  long: streamOf(LONG),
  busy: streamOf(eveningOf(2_000)),
};

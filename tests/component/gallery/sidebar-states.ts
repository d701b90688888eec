import type { ActiveChat, Candidate, ChatRule, Hint, Question } from '@/lib/chat/chat-types.ts';
import { hintSources } from '@/lib/chat/hint-sources.ts';
import type { ContributionLine, SidebarModel } from '@/lib/messaging/protocol.ts';

/** The time of every state: a Tuesday evening, 23 minutes into the hour. */
export const NOW = Date.UTC(2026, 2, 3, 20, 23, 20);
const START = Date.UTC(2026, 2, 3, 20, 0);
const MINUTE = 60_000;

function question(number: string | null, minute: number, text: string, more: Partial<Question> = {}): Question {
  const postId = `17${String(minute).padStart(3, '0')}0000000000000`;
  return {
    key: number === null ? postId : `${number}${more.part ?? ''}`,
    number,
    part: null,
    label: 'Q',
    kind: number === null ? 'unnumbered' : 'question',
    text,
    isInPicture: false,
    at: START + minute * MINUTE,
    postId,
    author: 'WePharmacists',
    postIds: [postId],
    reason: { code: 'question-host', values: { host: 'WePharmacists' } },
    ...more,
  };
}

const QUESTIONS = [
  question('1', 4, 'What does a good medicines review look like in your setting, and who is in the room?'),
  question('2', 13, 'Which barriers stop people from telling you what they really take?'),
  question('3', 20, 'How do you make sure that a change you agree on is still in place three months later?'),
];

const CONTRIBUTIONS: readonly ContributionLine[] = [
  {
    id: 'a',
    state: 'confirmed',
    text: 'A1 Unhurried, in a room with a door, and with the carer invited. We begin with what the person wants from it. #WePh',
    at: START + 7 * MINUTE,
    link: 'https://x.com/ann_pharm/status/1700700000000000000',
    again: null,
    isDeleted: false,
    questionKeys: ['1'],
    problem: null,
  },
  {
    id: 'b',
    state: 'pending',
    text: 'Same here. We now ring after two weeks instead of waiting for the next order. #WePh',
    at: NOW - 4_000,
    link: null,
    again: 'https://x.com/intent/post?text=Same+here',
    isDeleted: false,
    questionKeys: [],
    problem: null,
  },
];

const REFUSED: ContributionLine = {
  id: 'c',
  state: 'failed',
  text: 'A2 Mostly time, and the fear of being told off. I ask “what do you manage to take?” and then wait. #WePh',
  at: START + 16 * MINUTE,
  link: null,
  again: 'https://x.com/intent/post?text=A2+Mostly+time',
  isDeleted: false,
  questionKeys: ['2'],
  problem: { code: 'x-duplicate' },
};

const CHAT: ActiveChat = {
  tags: ['WePh'],
  isJoint: false,
  name: 'WePharmacists',
  isCatalogued: true,
  isChosen: false,
  reasons: [{ code: 'page-tag', values: { tag: 'WePh' } }],
  hosts: [{ handle: 'WePharmacists', reason: { code: 'host-catalogue', values: { chat: '#WePh' } } }],
  session: {
    startsAt: START,
    endsAt: START + 60 * MINUTE,
    phase: 'live',
    minute: 23,
    minutes: 60,
    reason: { code: 'session-due' },
  },
  topic: null,
  questions: QUESTIONS,
  currentKey: '3',
  own: [],
  answeredBy: null,
  plainTag: null,
  rules: [],
  counts: { posts: 84, people: 27 },
};

const HINT: Hint = { code: 'hint-number', values: { answer: 'A1', question: 'Q1' }, source: hintSources.number };
const RULES: readonly ChatRule[] = [
  {
    postId: '170000000000000000',
    author: 'WePharmacists',
    text: 'We ask Q1 to Q4. Please begin your answers with A1, A2 and so on, and use #WePh. No patient details, please.',
  },
];

const BASE: SidebarModel = {
  tabId: 7,
  theme: 'light',
  viewer: 'ann_pharm',
  status: 'chat',
  chat: CHAT,
  hint: null,
  candidates: [],
  contributions: CONTRIBUTIONS,
  sessionId: 'weph|2026-03-03T20:00:00.000Z',
  joinedAt: START,
  isCaughtUp: false,
  isWriting: false,
  followUps: [],
  notices: [],
  isTagging: true,
  isNumbering: true,
  isChecking: true,
  mutedRisks: [],
  isKept: true,
  dock: { place: 'page', isCollapsed: false, shape: 'full', canOpenPanel: true },
};

function chat(change: Partial<ActiveChat>, more: Partial<SidebarModel> = {}): SidebarModel {
  return { ...BASE, chat: { ...CHAT, ...change }, ...more };
}

function session(shift: number): ActiveChat['session'] {
  const startsAt = START + shift * MINUTE;
  return CHAT.session && { ...CHAT.session, startsAt, endsAt: startsAt + 60 * MINUTE };
}

const CANDIDATES: readonly Candidate[] = [
  {
    tags: ['WePh'],
    name: 'WePharmacists',
    hosts: ['WePharmacists'],
    confidence: 0.6,
    reasons: [{ code: 'host-asked', values: { host: 'WePharmacists', count: 2, tag: 'WePh' } }],
  },
  {
    tags: ['WeMDT'],
    name: null,
    hosts: [],
    confidence: 0.5,
    reasons: [{ code: 'numbered-questions', values: { count: 2, people: 6, tag: 'WeMDT' } }],
  },
];

const LONG_TEXT =
  'Thinking of the last person you saw who takes more than ten medicines: which one would you have stopped first, who would have had to agree, and what did you write down so that the next colleague understands why you decided as you did?';

const TOPIC = {
  text: 'Medicines reviews that last: what helps a change to stay',
  postId: '1700000000000000001',
  author: 'WePharmacists',
};

/** Somebody who came after 21 minutes and has not posted. */
const LATE: Partial<SidebarModel> = { joinedAt: START + 21 * MINUTE, contributions: [] };

/** Every state of the sidebar by name; null stands for "no model yet". */
export const SIDEBAR_STATES: Readonly<Record<string, SidebarModel | null>> = {
  live: BASE,
  'live-answered': chat({ own: [], currentKey: '1', questions: QUESTIONS.slice(0, 1) }, { hint: HINT }),
  followers: chat(
    { rules: RULES },
    { hint: { code: 'hint-followers', values: { tags: '#WePh' }, source: hintSources.followers } },
  ),
  'not-kept': {
    ...BASE,
    isKept: false,
    sessionId: null,
    contributions: [],
    notices: [{ code: 'nothing-kept', values: { tag: 'WePh' }, tone: 'info', canDismiss: false }],
  },
  refused: { ...BASE, contributions: [...CONTRIBUTIONS, REFUSED] },
  'unanswered-by-x': {
    ...BASE,
    contributions: CONTRIBUTIONS.map((line) => (line.state === 'pending' ? { ...line, at: NOW - 60_000 } : line)),
  },
  'deleted-on-x': { ...BASE, contributions: CONTRIBUTIONS.map((line) => ({ ...line, link: null, isDeleted: true })) },
  before: chat({ session: session(31), questions: [], currentKey: null }, { contributions: [] }),
  'live-no-question': chat({ questions: [], currentKey: null, session: session(22) }, { contributions: [] }),
  after: chat({ session: session(-42) }),
  'no-session': chat({ session: null, questions: [], currentKey: null, hosts: [], name: null, isChosen: true }),
  picture: chat({
    questions: [...QUESTIONS.slice(0, 2), question('3', 20, 'Q3', { isInPicture: true })],
  }),
  unnumbered: chat({
    questions: [
      ...QUESTIONS.slice(0, 2),
      question(null, 20, 'And what would you tell a colleague who starts tomorrow?'),
    ],
    currentKey: `17020${'0'.repeat(13)}`,
  }),
  long: chat({
    questions: [...QUESTIONS.slice(0, 2), question('3', 20, LONG_TEXT, { part: 'b', key: '3b' })],
    currentKey: '3b',
  }),
  rtl: chat({
    tags: ['صيدلة_الحوار'],
    questions: [question('1', 4, 'ما الذي يساعد المريض على تذكر أدويته كل يوم؟', { author: 'saydala' })],
    currentKey: '1',
    hosts: [{ handle: 'saydala', reason: { code: 'host-asks', values: { count: 1 } } }],
  }),
  joint: chat({
    tags: ['WePh', 'WeMDT'],
    isJoint: true,
    name: null,
    hosts: ['WePharmacists', 'WeMDT', 'guest_host'].map((handle) => ({
      handle,
      reason: { code: 'host-catalogue', values: { chat: '#WePh' } },
    })),
  }),
  'page-eye-blind': { ...BASE, notices: [{ code: 'page-eye-blind', tone: 'info', canDismiss: true }] },
  'both-eyes-blind': {
    ...BASE,
    notices: [
      { code: 'both-eyes-blind', tone: 'warning', canDismiss: false },
      {
        code: 'other-account',
        values: { now: 'TownPharmacy', began: 'ann_pharm' },
        tone: 'warning',
        canDismiss: false,
      },
    ],
  },
  ask: { ...BASE, status: 'ask', chat: null, candidates: CANDIDATES, contributions: [], sessionId: null },
  'no-chat': { ...BASE, status: 'none', chat: null, contributions: [], sessionId: null },
  'not-x': { ...BASE, tabId: null, status: 'not-x', chat: null, contributions: [], sessionId: null, viewer: null },
  'other-possible': { ...BASE, candidates: CANDIDATES.slice(1) },
  firefox: { ...BASE, dock: { ...BASE.dock, canOpenPanel: false } },
  starred: { ...BASE, followUps: ['Noor_GP', 'pat_carer'] },
  writing: { ...BASE, isWriting: true },
  bar: { ...BASE, dock: { ...BASE.dock, isCollapsed: true } },
  'bar-long': chat(
    { questions: [question('3', 20, LONG_TEXT)], currentKey: '3' },
    { dock: { ...BASE.dock, isCollapsed: true } },
  ),
  'bar-no-question': chat({ questions: [], currentKey: null }, { dock: { ...BASE.dock, isCollapsed: true } }),
  rail: { ...BASE, dock: { ...BASE.dock, shape: 'rail' } },
  'rail-collapsed': { ...BASE, dock: { ...BASE.dock, shape: 'rail', isCollapsed: true } },
  'rail-no-room': { ...BASE, dock: { ...BASE.dock, shape: 'rail', canOpenPanel: false } },
  waiting: null,
  'late-joiner': chat({ topic: TOPIC }, LATE),
  'late-joiner-closed': chat({ topic: TOPIC }, { ...LATE, isCaughtUp: true }),
  'late-joiner-narrow': chat(
    {
      tags: ['WePh', 'WeMDT'],
      isJoint: true,
      topic: TOPIC,
      questions: [...QUESTIONS.slice(0, 2), question('3', 20, LONG_TEXT)],
    },
    LATE,
  ),
  'late-joiner-rtl': chat(
    {
      tags: ['صيدلة_الحوار'],
      topic: { text: 'مراجعة الأدوية مع كبار السن', postId: '1700000000000000001', author: 'saydala' },
      questions: [question('1', 4, 'ما الذي يساعد المريض على تذكر أدويته كل يوم؟', { author: 'saydala' })],
      currentKey: '1',
      hosts: [{ handle: 'saydala', reason: { code: 'host-asks', values: { count: 1 } } }],
    },
    LATE,
  ),
};

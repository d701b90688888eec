import { createStore } from 'zustand/vanilla';
import type { JudgedPost, PracticeStage, PracticeState } from '@/components/practice/practice-stage.ts';
import { createSidebarStore } from '@/components/sidebar/sidebar-store.ts';
import { blankPost, type Post } from '@/lib/chat/post.ts';
import { practiceLines, practiceTopics } from '@/lib/locales/en/practice-chats.ts';
import { PRACTICE_VIEWER, practicePosts } from '@/lib/practice/practice-chat.ts';
import { practiceFeedback } from '@/lib/practice/practice-feedback.ts';
import { findRisks } from '@/lib/safety/find-risks.ts';
import { SIDEBAR_STATES } from './sidebar-states.ts';

const [topic] = practiceTopics;
if (!topic) throw new Error('There is no topic to practise with.');
const START = Date.UTC(2026, 10, 3, 20);
const MINUTE = 60_000;

function own(text: string, minute: number, parent: Post | null, isFirst: boolean): JudgedPost {
  const post = {
    ...blankPost,
    id: String(900_000 + minute),
    author: PRACTICE_VIEWER,
    text,
    at: START + minute * MINUTE,
    replyTo: parent?.id ?? null,
    replyToAuthor: parent?.author ?? null,
  };
  const sent = { post, parent, risks: findRisks(text, { kind: 'post', chatDates: [] }) };
  return { ...sent, feedback: practiceFeedback(sent, practiceLines.host.handle, isFirst) };
}

function at(minute: number, sent: readonly JudgedPost[], change: Partial<PracticeState> = {}): PracticeState {
  if (!topic) throw new Error('There is no topic to practise with.');
  const said = sent.map(({ post }) => ({ post, minute: (post.at - START) / MINUTE }));
  return {
    phase: 'live',
    problem: null,
    topic,
    pace: 'steady',
    posts: practicePosts(topic, said, START, minute).toReversed(),
    minute,
    isPaused: false,
    isHeld: false,
    nextNumber: minute < 45 ? Math.floor((minute + 5) / 10) + 1 : null,
    sent,
    ...change,
  };
}

const posts = practicePosts(topic, [], START, 6);
const question = posts.find(({ text }) => text.startsWith('Q1')) ?? null;
const hello = own('Hello, community pharmacist in Leeds #ChatsidePractice', 1, posts[0] ?? null, true);
const answer = own('A1 How long it takes #ChatsidePractice', 6, question, false);
const risky = own('Nobody asks. Ring me on 07700 900123', 7, question, false);

/** States of the practice page, by name. */
export const PRACTICE_STATES: Readonly<Record<string, PracticeState>> = {
  choosing: at(0, [], { phase: 'choosing', posts: [] }),
  elsewhere: at(0, [], { phase: 'choosing', posts: [], problem: 'elsewhere' }),
  failed: at(0, [], { phase: 'choosing', posts: [], problem: 'failed' }),
  begun: at(1, []),
  answered: at(8, [hello, answer]),
  risky: at(8, [hello, risky]),
  paused: at(8, [hello], { isPaused: true }),
  held: at(14, [hello], { isHeld: true, pace: 'own' }),
  over: at(60, [hello, answer, risky], { phase: 'over' }),
  'over-silent': at(60, [], { phase: 'over' }),
};

/** A stage that shows a state and does nothing but note what it is asked. */
export function practiceState(name: string, told: (readonly [string, ...unknown[]])[] = []): PracticeStage {
  const state = PRACTICE_STATES[name];
  if (!state) throw new Error(`There is no state "${name}" of the practice chat.`);
  const sidebar = createSidebarStore('page', () => undefined);
  const model = SIDEBAR_STATES['live'];
  sidebar.setState({ model: model ?? null });
  return {
    store: createStore<PracticeState>()(() => state),
    sidebar,
    composer: { editor: {}, send: {} },
    now: () => START + state.minute * MINUTE,
    begin: async (...args) => void told.push(['begin', ...args]),
    leave: async () => void told.push(['leave']),
    setPaused: (isPaused) => void told.push(['setPaused', isPaused]),
    skip: () => void told.push(['skip']),
    send: (...args) => void told.push(['send', ...args]),
    onWayOut: () => undefined,
  };
}

import { CATALOGUE } from '../../lib/chat/catalogue.ts';
import type { CatalogueChat } from '../../lib/chat/chat-types.ts';
import { eveningsOf } from './questions.ts';
import { type EveningPost, type Replay, replay } from './replay.ts';

/** A change to an evening that a chat of the same kind could have had. */
export interface Mutation {
  readonly name: string;
  /** Null leaves the post out. */
  readonly change: (post: EveningPost, index: number) => EveningPost | null;
  /** The catalogue it is read with. */
  readonly catalogue: readonly CatalogueChat[];
  /** Whether the unit tests play it too; all of them take too long there. */
  readonly isTested?: boolean;
}

/** The number of a question at the place where hosts write it, and what follows it. */
const LABEL = /(?<![\p{L}\p{N}#@])Q\.?\s?(\d{1,2})([ab])?\s?(?:[:.)-]+|–)?(?=\s|$)/gu;
const keep = (post: EveningPost) => post;
const withText = (post: EveningPost, text: string): EveningPost => ({ ...post, text });
/** Every `Q3` of hosts and of those who copy them in another form. */
const written =
  (form: (number: string, part: string) => string) =>
  (post: EveningPost): EveningPost =>
    withText(
      post,
      post.text.replace(LABEL, (_, number: string, part = '') => form(number, part)),
    );
/** `Q3` and `A3` by other letters. */
const lettered = (question: string, answer: string) => (post: EveningPost) =>
  withText(
    post,
    post.text
      .replace(/(?<![\p{L}\p{N}#@])A(?=\d{1,2}[ab]?(?![\p{L}\p{N}]))/gu, answer)
      .replace(/(?<![\p{L}\p{N}#@])Q(?=\d{1,2}[ab]?(?![\p{L}\p{N}]))/gu, question),
  );
const KEYCAP = '\uFE0F\u20E3';
/** Another tag everywhere, which no catalogue has. */
const retagged = (post: EveningPost): EveningPost => {
  const tag = post.chat.replace(/^#/u, '');
  return { ...withText(post, post.text.replace(new RegExp(tag, 'giu'), 'ZedChat')), chat: '#ZedChat' };
};
/** Hosts write from accounts nobody knows; mentions of them change too. */
const rehosted = (post: EveningPost): EveningPost => {
  const swap = (text: string) => text.replace(/@(?:LTHEchat|eLearningGuild)\b/giu, '@zed_guest');
  const author = swap(post.author.startsWith('@') ? post.author : `@${post.author}`);
  return { ...withText(post, swap(post.text)), author };
};
/** The same for the same seed, so that a run can be repeated. */
const chance = (seed: number) => ((Math.imul(seed, 2_654_435_761) >>> 8) % 1000) / 1000;

const without = (post: EveningPost) => withText(post, post.text.replaceAll('?', ''));
/** Every second question comes from a helper whom nobody knows. */
const inTurn = (post: EveningPost, _index: number): EveningPost =>
  post.question !== null && post.role === 'host' && Number.parseInt(post.question, 10) % 2 === 0
    ? { ...post, author: `@zed_helper${Number.parseInt(post.question, 10) % 4}` }
    : post;
const fromSecond = (post: EveningPost): EveningPost =>
  post.question !== null && post.role === 'host' && Number.parseInt(post.question, 10) > 1
    ? { ...post, author: '@zed_guest' }
    : post;

const MINUTE = 60_000;
/** A search does not give its posts in the order of time: each arrives up to so many minutes late. */
const shuffled = (minutes: number) => (post: EveningPost) => ({
  ...post,
  arrives: post.at + Math.round(chance(post.line * 7 + 3) * minutes * 60) * 1000,
});
/** The page is looked at now and then: all posts since the last look come at once. */
const inBatches = (minutes: number) => (post: EveningPost) => ({
  ...post,
  arrives: Math.ceil(post.at / (minutes * MINUTE)) * minutes * MINUTE,
});
/** A part of the posts, questions too, comes only when the person scrolls back. */
const lateFills = (share: number, minutes: number) => (post: EveningPost) => ({
  ...post,
  arrives:
    post.at + (chance(post.line * 13 + 5) < share ? Math.round((0.3 + chance(post.line)) * minutes * 60) * 1000 : 0),
});
/** The newest posts are there at once, the older half of the evening comes in pieces while the person scrolls down. */
const scrolledBack = (post: EveningPost, index: number) =>
  index < 120 ? { ...post, arrives: post.at + (90 - Math.floor(index / 20) * 8) * MINUTE } : post;

/** What real evenings are changed into, to see whether what was learnt from them holds elsewhere. */
export const MUTATIONS: readonly Mutation[] = [
  { name: 'as it was', change: keep, catalogue: CATALOGUE },
  { name: 'no catalogue', change: keep, catalogue: [] },
  { name: 'another tag', change: retagged, catalogue: CATALOGUE },
  { name: 'unknown host', change: rehosted, catalogue: CATALOGUE, isTested: true },
  { name: 'another tag, unknown host', change: (post) => rehosted(retagged(post)), catalogue: [] },
  { name: 'Q.3', change: written((number, part) => `Q.${number}${part}`), catalogue: CATALOGUE },
  { name: 'Q3)', change: written((number, part) => `Q${number}${part})`), catalogue: CATALOGUE },
  { name: 'Q3 -', change: written((number, part) => `Q${number}${part} -`), catalogue: CATALOGUE },
  {
    name: 'Question 3:',
    change: written((number, part) => `Question ${number}${part}:`),
    catalogue: CATALOGUE,
    isTested: true,
  },
  { name: 'keycaps', change: written((number, part) => `Q${number}${KEYCAP}${part}`), catalogue: CATALOGUE },
  { name: 'q3 in lower case', change: written((number, part) => `q${number}${part}`), catalogue: CATALOGUE },
  { name: 'T3 for both', change: lettered('T', 'T'), catalogue: CATALOGUE, isTested: true },
  { name: 'T3 for both, no catalogue', change: lettered('T', 'T'), catalogue: [] },
  { name: 'F3 and A3', change: lettered('F', 'A'), catalogue: CATALOGUE },
  { name: 'V3 and A3, no catalogue', change: lettered('V', 'A'), catalogue: [] },
  { name: 'Q3 for both', change: lettered('Q', 'Q'), catalogue: CATALOGUE },
  { name: 'Q3 for both, no catalogue', change: lettered('Q', 'Q'), catalogue: [] },
  {
    name: 'numbers from 0',
    change: (post) => ({
      ...withText(
        post,
        post.text.replace(
          /(?<![\p{L}\p{N}#@])([QA]\.?\s?)(\d{1,2})(?![\p{L}\p{N}])/gu,
          (_, letter: string, number) => `${letter}${Number(number) - 1}`,
        ),
      ),
      question: post.question === null ? null : post.question.replace(/\d+/u, (number) => String(Number(number) - 1)),
    }),
    catalogue: CATALOGUE,
  },
  { name: 'no question marks', change: without, catalogue: CATALOGUE, isTested: true },
  {
    name: 'no question marks, no catalogue',
    change: without,
    catalogue: [],
  },
  {
    name: 'one post in ten missing',
    change: (post) => (chance(post.line) < 0.1 ? null : post),
    catalogue: CATALOGUE,
    isTested: true,
  },
  {
    name: 'three posts in ten missing, no catalogue',
    change: (post) => (chance(post.line) < 0.3 && post.question === null ? null : post),
    catalogue: [],
  },
  { name: 'helpers take turns', change: inTurn, catalogue: CATALOGUE, isTested: true },
  { name: 'helpers take turns, no catalogue', change: inTurn, catalogue: [] },
  {
    name: 'helpers take turns, no question marks',
    change: (post, index) => without(inTurn(post, index)),
    catalogue: CATALOGUE,
  },
  { name: 'a guest from the second question on', change: fromSecond, catalogue: CATALOGUE },
  {
    name: 'tag in lower case',
    change: (post) =>
      withText(
        post,
        post.text.replace(/#\w+/gu, (tag) => tag.toLowerCase()),
      ),
    catalogue: CATALOGUE,
  },
  {
    name: 'no rules, no welcome, no catalogue',
    change: (post) => (post.role === 'host' && post.question === null ? null : post),
    catalogue: [],
  },
  { name: 'arriving shuffled within three minutes', change: shuffled(3), catalogue: CATALOGUE, isTested: true },
  { name: 'arriving shuffled within ten minutes', change: shuffled(10), catalogue: CATALOGUE },
  { name: 'arriving shuffled within three, no catalogue', change: shuffled(3), catalogue: [] },
  { name: 'arriving shuffled, unknown host', change: (post) => shuffled(5)(rehosted(retagged(post))), catalogue: [] },
  { name: 'arriving every two minutes', change: inBatches(2), catalogue: CATALOGUE },
  { name: 'arriving every five, no catalogue', change: inBatches(5), catalogue: [] },
  { name: 'a fifth fills in up to 13 minutes late', change: lateFills(0.2, 10), catalogue: CATALOGUE, isTested: true },
  { name: 'half fills in late, no catalogue', change: lateFills(0.5, 10), catalogue: [] },
  { name: 'joined late, scrolling back', change: scrolledBack, catalogue: CATALOGUE },
  { name: 'joined late, scrolling back, no catalogue', change: scrolledBack, catalogue: [] },
  { name: 'joined late', change: (post, index) => (index < 120 ? null : post), catalogue: CATALOGUE },
  { name: 'joined late, no catalogue', change: (post, index) => (index < 120 ? null : post), catalogue: [] },
];

/** The replay of each evening of a file under a mutation, looked at again after so many milliseconds; of one evening only by its place. */
export function replayMutated(path: string, mutation: Mutation, every?: number, only?: number): Replay[] {
  const evenings = [...(eveningsOf(path) ?? [])].filter((_, index) => only === undefined || index === only);
  return evenings.map(([name, evening]) => {
    const ordered = [...evening].sort((a, b) => a.at - b.at || a.line - b.line);
    const changed = ordered.flatMap((post, index) => mutation.change(post, index) ?? []);
    return replay(name, changed, mutation.catalogue, every);
  });
}

/** Prints how each mutation of the evenings of a file is read: `eval:mutations -- SESSIONS.jsonl [-v]`. */
export function main([path, verbose]: readonly string[]): number {
  if (!path) {
    console.error('Usage: npm run -s eval:mutations -- SESSIONS.jsonl [-v]');
    return 2;
  }
  for (const mutation of MUTATIONS) {
    const replays = replayMutated(path, mutation);
    const shares = replays.map(({ share }) => (share * 100).toFixed(2).padStart(6)).join(' ');
    const wrong = replays.reduce((sum, { wrongSeconds }) => sum + wrongSeconds, 0);
    const empty = replays.reduce((sum, { emptySeconds }) => sum + emptySeconds, 0);
    console.log(`${mutation.name.padEnd(46)} ${shares} %, wrong ${wrong} s, none shown ${empty} s`);
    if (!verbose) continue;
    for (const { session, wrongSpells } of replays) {
      for (const { from, seconds, shown, right } of wrongSpells) {
        console.log(`    ${session} ${from} (${seconds} s): shown ${shown ?? 'nothing'}, right ${right ?? 'nothing'}`);
      }
    }
  }
  return 0;
}

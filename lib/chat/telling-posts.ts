import { answersIn, askedBy, handleKey, postTraits } from './chat-posts.ts';
import { courseWords } from './course-words.ts';
import { wordsOn } from './named-hosts.ts';
import type { Post } from './post.ts';

/** Numbers that others answer: number, time and author of each answer, oldest first. */
export type AnswerIndex = ReadonlyMap<string, readonly Answer[]>;

interface Answer {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Handle in lower case. */
  readonly author: string;
}

/** The few posts of a list that tell something about the course of a chat, each part in the order of the list. */
export interface TellingPosts {
  /** Those that ask, that speak of hosts, and of each author the first that only answers by number. */
  readonly onAsking: readonly Post[];
  /** Welcomes and rules. */
  readonly onOpening: readonly Post[];
  /** Those that begin with a day's number ("Day 3"). */
  readonly onDays: readonly Post[];
  /** Who answered which number when, by `A1` only: `Q1` is also written by those who ask. */
  readonly answers: AnswerIndex;
}

interface Picked extends TellingPosts {
  readonly posts: readonly Post[];
  readonly onAsking: Post[];
  readonly onOpening: Post[];
  readonly onDays: Post[];
  readonly answers: Map<string, readonly Answer[]>;
  /** Authors of those that only answer. */
  readonly answerers: Set<string>;
}

/** Several chats may be read in turn, and of each the whole and some stretches of time. */
const MOST_LISTS = 12;
let picked: readonly Picked[] = [];

/**
 * Picks the telling posts of a list. What was picked from its beginning is remembered: in a busy evening the same list
 * comes again and again with one post more.
 */
export function tellingPosts(posts: readonly Post[]): TellingPosts {
  const known = picked.find((one) => one.posts === posts);
  if (known) return known;
  const before = picked.find((one) => isBeginning(one.posts, posts));
  const telling = before
    ? copyOf(before, posts)
    : { posts, onAsking: [], onOpening: [], onDays: [], answers: new Map(), answerers: new Set<string>() };
  const own = new Map<string, Answer[]>();
  for (const post of before ? posts.slice(before.posts.length) : posts) pick(telling, post, own);
  picked = [telling, ...picked.filter((one) => one !== before)].slice(0, MOST_LISTS);
  return telling;
}

function isBeginning(list: readonly Post[], posts: readonly Post[]): boolean {
  if (list.length === 0 || list.length > posts.length || list.at(-1) !== posts[list.length - 1]) return false;
  return list.every((post, index) => post === posts[index]);
}

/** What was given away stays as it is. */
function copyOf(before: Picked, posts: readonly Post[]): Picked {
  return {
    posts,
    onAsking: [...before.onAsking],
    onOpening: [...before.onOpening],
    onDays: [...before.onDays],
    answers: new Map(before.answers),
    answerers: new Set(before.answerers),
  };
}

/** @param own the lists of answers that nobody has been given yet, by number. */
function pick(telling: Picked, post: Post, own: Map<string, Answer[]>): void {
  const words = wordsOn(post);
  const answers = answersIn(post);
  if (askedBy(post) !== null || words.own !== null || words.named.length > 0) telling.onAsking.push(post);
  else if (answers.length > 0 && !telling.answerers.has(post.author)) {
    telling.answerers.add(post.author);
    telling.onAsking.push(post);
  }
  const traits = postTraits(post);
  if (traits.isWelcome || traits.isRule) telling.onOpening.push(post);
  if (courseWords(post).day !== null) telling.onDays.push(post);
  if (answers.length === 0 || !NAMES_ANSWER.test(post.text)) return;
  for (const { number } of answers) {
    const key = String(Number(number));
    const list = own.get(key) ?? [...(telling.answers.get(key) ?? [])];
    list.push({ at: post.at, author: handleKey(post.author) });
    own.set(key, list);
    telling.answers.set(key, list);
  }
}

/** The letter of an answer with its number. */
const NAMES_ANSWER = /(?<![\p{L}\p{N}])[ARTV]\.?\s?\d/iu;

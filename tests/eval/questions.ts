import { answerNumber } from '../../lib/chat/answers.ts';
import { CATALOGUE } from '../../lib/chat/catalogue.ts';
import { chatState } from '../../lib/chat/chat-state.ts';
import type { ChatInput, Question } from '../../lib/chat/chat-types.ts';
import { extractTags } from '../../lib/chat/hashtags.ts';
import { blankPost, type Post } from '../../lib/chat/post.ts';
import { questionOf } from '../../lib/chat/question-post.ts';
import { readJsonLines } from './json-lines.ts';

/** Precision and recall of one kind of reading. */
interface Score {
  tp: number;
  fp: number;
  fn: number;
  precision: number;
  recall: number;
}

/** A time in which the question shown was not the right one. */
interface WrongSpell {
  readonly from: string;
  readonly to: string;
  readonly shown: string | null;
  readonly right: string;
}

interface Replay {
  readonly session: string;
  readonly share: number;
  readonly wrongSpells: readonly WrongSpell[];
}

interface LabelledPost {
  readonly line: number;
  readonly chat: string;
  readonly role: string;
  readonly text: string;
  /** Number and part, "1a". */
  readonly question: string | null;
  readonly kind: string | null;
  readonly answerTo: string | null;
  readonly session: string;
  readonly at: number;
  readonly author: string;
}

/**
 * Measures how well questions and answers are read: `eval:questions -- POSTS.jsonl SESSIONS.jsonl`. Labels are used for
 * scoring only.
 *
 * Single posts: the program sees the text, and for `role: host` that the account is a known host. A post is a positive
 * when its `question` is set, whoever wrote it: a participant's copy of a question counts too, and is found only where
 * it shows in the post alone ("RT @host Q2 ...", or nothing but a numbered question). It is right when number and part
 * agree. Questions asked without a number are not labelled, so they are not counted. Answers are right when the first
 * number agrees.
 *
 * Sessions: each evening is replayed post by post through `chatState` on the search page of its tag, with nothing
 * known but the catalogue. The right question is the newest that a host asked by the labels, from its very second; a
 * repeat of an earlier number changes nothing.
 */
export function main(args: readonly string[]): number {
  const [postsFile, sessionsFile] = args;
  if (!postsFile) {
    console.error('Usage: npm run -s eval:questions -- POSTS.jsonl SESSIONS.jsonl');
    return 2;
  }
  const measured = measure(postsFile, sessionsFile);
  if (!measured) return 2;
  for (const line of measured.wrongLines) console.log(line);
  const { questions, answers, sessions } = measured;
  say('questions', questions);
  say('answers', answers);
  for (const { session, share, wrongSpells } of sessions) {
    console.log(`${session}: the right question ${(share * 100).toFixed(2)} % of the time`);
    for (const spell of wrongSpells) {
      console.log(`  ${spell.from} to ${spell.to}: shown ${spell.shown ?? 'nothing'}, right ${spell.right}`);
    }
  }
  console.log(JSON.stringify({ questions, answers, sessions }));
  return 0;
}

/** All that `main` prints; null when a file cannot be read. */
export interface Measured {
  readonly questions: Score;
  readonly answers: Score;
  readonly sessions: readonly Replay[];
  readonly wrongLines: readonly string[];
}

/** Measures without printing. */
export function measure(postsFile: string, sessionsFile: string | undefined): Measured | null {
  const posts = labelledPosts(postsFile);
  const evenings = sessionsFile === undefined ? [] : labelledPosts(sessionsFile)?.filter(isTimed);
  if (!posts || !evenings) return null;
  const wrongLines: string[] = [];
  const scores = scoreSingles(posts, wrongLines);
  const sessions = [...new Set(evenings.map((post) => post.session))].map((name) =>
    replay(
      name,
      evenings.filter((post) => post.session === name),
    ),
  );
  return { ...scores, sessions, wrongLines };
}

function isTimed(post: LabelledPost): boolean {
  if (Number.isFinite(post.at)) return true;
  console.error(`Line ${post.line} of the sessions has no time; it is left out.`);
  return false;
}

function say(what: string, score: Score): void {
  const { tp, fp, fn } = score;
  console.log(
    `${what}: precision ${score.precision.toFixed(4)}, recall ${score.recall.toFixed(4)} (${tp} right, ${fp} false, ${fn} missed)`,
  );
}

function scoreSingles(posts: readonly LabelledPost[], wrong: string[]): { questions: Score; answers: Score } {
  const questions: Score = { tp: 0, fp: 0, fn: 0, precision: 1, recall: 1 };
  const answers: Score = { tp: 0, fp: 0, fn: 0, precision: 1, recall: 1 };
  for (const post of posts) {
    const isHost = post.role === 'host';
    const asked = questionOf({ text: post.text, hasMedia: false, altTexts: [] }, { isHost });
    const number = asked?.number == null ? null : `${Number(asked.number)}${asked.part ?? ''}`;
    count('question', questions, number, post.question, post, wrong);
    const answer = answerNumber(post.text, { isHost });
    count('answer', answers, answer === null ? null : String(Number(answer)), post.answerTo, post, wrong);
  }
  return { questions: rated(questions), answers: rated(answers) };
}

function count(
  what: string,
  score: Score,
  got: string | null,
  right: string | null,
  post: LabelledPost,
  wrong: string[],
): void {
  if (got === right) {
    if (got !== null) score.tp += 1;
    return;
  }
  if (got !== null) score.fp += 1;
  if (right !== null) score.fn += 1;
  const where = `${what}, line ${post.line} (${post.chat}, ${post.role})`;
  wrong.push(`${where}: got ${got ?? 'none'}, right ${right ?? 'none'}: ${JSON.stringify(post.text)}`);
}

function rated(score: Score): Score {
  const { tp, fp, fn } = score;
  return { ...score, precision: tp + fp === 0 ? 1 : tp / (tp + fp), recall: tp + fn === 0 ? 1 : tp / (tp + fn) };
}

function replay(
  session: string,
  evening: readonly LabelledPost[],
): { session: string; share: number; wrongSpells: WrongSpell[] } {
  const ordered = [...evening].sort((a, b) => a.at - b.at || a.line - b.line);
  const tag = (ordered[0]?.chat ?? '').replace(/^[#＃]/u, '');
  const posts = ordered.map(postOf);
  const end = ordered.at(-1)?.at ?? 0;
  const wrongSpells: WrongSpell[] = [];
  const asked = new Set<string>();
  let right: string | null = null;
  let total = 0;
  let good = 0;
  for (const [index, labelled] of ordered.entries()) {
    const next = ordered[index + 1];
    const question = labelled.role === 'host' ? labelled.question : null;
    if (question !== null && !(labelled.kind === 'repost' && asked.has(question))) right = question;
    if (question !== null) asked.add(question);
    // Posts of the same second arrive together.
    if (next && next.at === labelled.at) continue;
    if (right === null || !next) continue;
    const shown = shownNumber(tag, posts.slice(0, index + 1), labelled.at);
    const lasts = next.at - labelled.at;
    total += lasts;
    if (shown === right) good += lasts;
    else addSpell(wrongSpells, labelled.at, Math.min(next.at, end), shown, right);
  }
  return { session, share: total === 0 ? 1 : good / total, wrongSpells };
}

function addSpell(spells: WrongSpell[], from: number, to: number, shown: string | null, right: string): void {
  const last = spells.at(-1);
  const start = new Date(from).toISOString();
  if (last && last.to === start && last.shown === shown && last.right === right) {
    spells[spells.length - 1] = { ...last, to: new Date(to).toISOString() };
  } else spells.push({ from: start, to: new Date(to).toISOString(), shown, right });
}

function shownNumber(tag: string, posts: readonly Post[], now: number): string | null {
  const input: ChatInput = {
    page: { kind: 'search', url: `https://x.com/search?q=%23${tag}&f=live`, tags: [tag], handle: null, statusId: null },
    tabId: 1,
    posts,
    choices: { followed: [], declined: [], hosts: [] },
    catalogue: CATALOGUE,
    viewer: null,
    now,
  };
  const chat = chatState(input).chat;
  const current = chat?.questions.find((question) => question.key === chat.currentKey);
  return current ? numberOf(current) : null;
}

function numberOf(question: Question): string {
  return question.number === null ? 'unnumbered' : `${Number(question.number)}${question.part ?? ''}`;
}

function postOf(labelled: LabelledPost): Post {
  return {
    ...blankPost,
    id: String(10 ** 15 + labelled.line),
    author: labelled.author.replace(/^@/u, ''),
    text: labelled.text,
    at: labelled.at,
    hashtags: extractTags(labelled.text),
    mentions: [...labelled.text.matchAll(/@(\w{1,20})/gu)].map((match) => match[1] ?? ''),
    links: [...labelled.text.matchAll(/https?:\/\/\S+/gu)].map((match) => match[0]),
    hasMedia: /\bpic\.twitter\.com\//u.test(labelled.text),
    eyes: ['wire'],
  };
}

function labelledPosts(path: string): LabelledPost[] | null {
  const lines = readJsonLines(path);
  if (!lines) return null;
  const posts: LabelledPost[] = [];
  for (const { line, value } of lines) {
    const { text } = value;
    if (typeof text !== 'string') {
      console.error(`${path}, line ${line}: there is no text; the line is left out.`);
      continue;
    }
    const question = value.question as { number?: unknown; part?: unknown; kind?: unknown } | null | undefined;
    const number = question?.number ?? null;
    posts.push({
      line,
      chat: String(value.chat ?? ''),
      role: String(value.role ?? ''),
      text,
      question:
        number === null
          ? null
          : `${Number(number)}${typeof question?.part === 'string' ? question.part.toLowerCase() : ''}`,
      kind: typeof question?.kind === 'string' ? question.kind : null,
      answerTo: value.answer_to === null || value.answer_to === undefined ? null : String(Number(value.answer_to)),
      session: String(value.session ?? ''),
      at: Date.parse(String(value.at ?? '')),
      author: String(value.author ?? ''),
    });
  }
  return posts;
}

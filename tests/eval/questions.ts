import { answerNumber } from '../../lib/chat/answers.ts';
import { questionOf } from '../../lib/chat/question-post.ts';
import { readJsonLines } from './json-lines.ts';
import { type EveningPost, type Replay, replay } from './replay.ts';

/** Precision and recall of one kind of reading. */
interface Score {
  tp: number;
  fp: number;
  fn: number;
  precision: number;
  recall: number;
}

interface LabelledPost extends EveningPost {
  readonly answerTo: string | null;
  readonly session: string;
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
 * Sessions: each evening is replayed, see {@link replay}; every spell with a wrong question, with none, or with one
 * before the first is printed.
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
      const { from, to, seconds, shown, right } = spell;
      console.log(`  ${from} to ${to} (${seconds} s): shown ${shown ?? 'nothing'}, right ${right ?? 'nothing'}`);
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
  const evenings = sessionsFile === undefined ? new Map<string, EveningPost[]>() : eveningsOf(sessionsFile);
  if (!posts || !evenings) return null;
  const wrongLines: string[] = [];
  const scores = scoreSingles(posts, wrongLines);
  const sessions = [...evenings].map(([name, evening]) => replay(name, evening));
  return { ...scores, sessions, wrongLines };
}

/** The posts of each session of a file of evenings; null when it cannot be read. */
export function eveningsOf(path: string): Map<string, EveningPost[]> | null {
  const posts = labelledPosts(path)?.filter(isTimed);
  return posts ? Map.groupBy(posts, (post) => post.session) : null;
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

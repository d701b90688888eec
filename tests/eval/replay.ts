import { CATALOGUE } from '../../lib/chat/catalogue.ts';
import { chatState } from '../../lib/chat/chat-state.ts';
import type { CatalogueChat, ChatInput, Question } from '../../lib/chat/chat-types.ts';
import { extractTags } from '../../lib/chat/hashtags.ts';
import { blankPost, type Post } from '../../lib/chat/post.ts';

/** A post of an evening, with what is right about it. */
export interface EveningPost {
  readonly line: number;
  readonly chat: string;
  readonly role: string;
  readonly text: string;
  /** Number and part of the question it asks, "1a". */
  readonly question: string | null;
  readonly kind: string | null;
  readonly at: number;
  readonly author: string;
  /** When the page gets to see it, milliseconds, never before {@link at}; at once where it is left out. */
  readonly arrives?: number;
}

/** A time in which the question shown was not the right one; null stands for nothing shown or nothing to show. */
export interface WrongSpell {
  readonly from: string;
  readonly to: string;
  readonly seconds: number;
  readonly shown: string | null;
  readonly right: string | null;
}

/** What came of replaying an evening. */
export interface Replay {
  readonly session: string;
  /** Share of the time, from the first question on, in which the right question was shown. */
  readonly share: number;
  /** Seconds in which a wrong question was shown, and in which none was though there was one. */
  readonly wrongSeconds: number;
  readonly emptySeconds: number;
  readonly wrongSpells: readonly WrongSpell[];
}

/** Between two posts only the clock changes what is shown; it is looked at this often. */
const EVERY = 10_000;

/**
 * Replays an evening post by post, as they arrive, on the search page of its tag, with nothing known but the catalogue,
 * and looks at the question shown at each arrival and every ten seconds between. The right question is the newest that a
 * host asked by the labels among the posts that have arrived, from the very second of its arrival; a repeat of an earlier
 * number changes nothing. Before the first question nothing is right.
 */
export function replay(
  session: string,
  evening: readonly EveningPost[],
  catalogue: readonly CatalogueChat[] = CATALOGUE,
  every: number = EVERY,
): Replay {
  const ordered = [...evening].sort((a, b) => arrivalOf(a) - arrivalOf(b) || a.at - b.at || a.line - b.line);
  const tag = (ordered[0]?.chat ?? '').replace(/^[#＃]/u, '');
  const posts = ordered.map(postOf);
  const spells: WrongSpell[] = [];
  const questions: EveningPost[] = [];
  let total = 0;
  for (const [index, labelled] of ordered.entries()) {
    const next = ordered[index + 1];
    if (labelled.role === 'host' && labelled.question !== null) questions.push(labelled);
    // Posts that arrive in the same second arrive together.
    if (!next || arrivalOf(next) === arrivalOf(labelled)) continue;
    const right = newestQuestion(questions);
    const seen = posts.slice(0, index + 1);
    const [from, to] = [arrivalOf(labelled), arrivalOf(next)];
    if (right !== null) total += to - from;
    for (let at = from; at < to; at += every) {
      const shown = shownNumber(tag, seen, at, catalogue);
      if (shown !== right) addSpell(spells, at, Math.min(at + every, to), shown, right);
    }
  }
  const seconds = (which: (spell: WrongSpell) => boolean) =>
    spells.filter(which).reduce((sum, spell) => sum + spell.seconds, 0);
  const bad = seconds((spell) => spell.right !== null) * 1000;
  return {
    session,
    share: total === 0 ? 1 : (total - bad) / total,
    wrongSeconds: seconds((spell) => spell.shown !== null),
    emptySeconds: seconds((spell) => spell.shown === null),
    wrongSpells: spells,
  };
}

function arrivalOf(post: EveningPost): number {
  return Math.max(post.arrives ?? post.at, post.at);
}

/** Number and part of the question that was asked last, repeats of earlier ones left aside; null when there is none. */
function newestQuestion(questions: readonly EveningPost[]): string | null {
  const asked = new Set<string>();
  let newest: string | null = null;
  for (const { question, kind } of [...questions].sort((a, b) => a.at - b.at || a.line - b.line)) {
    if (question === null) continue;
    if (!(kind === 'repost' && asked.has(question))) newest = question;
    asked.add(question);
  }
  return newest;
}

function addSpell(spells: WrongSpell[], from: number, to: number, shown: string | null, right: string | null): void {
  const last = spells.at(-1);
  const start = new Date(from).toISOString();
  const seconds = (to - from) / 1000;
  if (last && last.to === start && last.shown === shown && last.right === right) {
    spells[spells.length - 1] = { ...last, to: new Date(to).toISOString(), seconds: last.seconds + seconds };
  } else spells.push({ from: start, to: new Date(to).toISOString(), seconds, shown, right });
}

function shownNumber(
  tag: string,
  posts: readonly Post[],
  now: number,
  catalogue: readonly CatalogueChat[],
): string | null {
  const input: ChatInput = {
    page: { kind: 'search', url: `https://x.com/search?q=%23${tag}&f=live`, tags: [tag], handle: null, statusId: null },
    tabId: 1,
    posts,
    choices: { followed: [], declined: [], hosts: [] },
    catalogue,
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

function postOf(labelled: EveningPost): Post {
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

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
 * Replays an evening post by post on the search page of its tag, with nothing known but the catalogue, and looks at
 * the question shown at each post and every ten seconds between. The right question is the newest that a host asked
 * by the labels, from its very second; a repeat of an earlier number changes nothing. Before the first question
 * nothing is right.
 */
export function replay(
  session: string,
  evening: readonly EveningPost[],
  catalogue: readonly CatalogueChat[] = CATALOGUE,
  every: number = EVERY,
): Replay {
  const ordered = [...evening].sort((a, b) => a.at - b.at || a.line - b.line);
  const tag = (ordered[0]?.chat ?? '').replace(/^[#＃]/u, '');
  const posts = ordered.map(postOf);
  const spells: WrongSpell[] = [];
  const asked = new Set<string>();
  let right: string | null = null;
  let total = 0;
  for (const [index, labelled] of ordered.entries()) {
    const next = ordered[index + 1];
    const question = labelled.role === 'host' ? labelled.question : null;
    if (question !== null && !(labelled.kind === 'repost' && asked.has(question))) right = question;
    if (question !== null) asked.add(question);
    // Posts of the same second arrive together.
    if (!next || next.at === labelled.at) continue;
    const seen = posts.slice(0, index + 1);
    if (right !== null) total += next.at - labelled.at;
    for (let at = labelled.at; at < next.at; at += every) {
      const shown = shownNumber(tag, seen, at, catalogue);
      if (shown !== right) addSpell(spells, at, Math.min(at + every, next.at), shown, right);
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

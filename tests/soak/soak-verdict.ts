import type { ContributionRow } from '../../lib/history/history-types.ts';
import type { Tab } from '../e2e/browsers.ts';
import type { World } from '../stand-in/world.ts';
import type { Done } from './soak-person.ts';

/** What a soak has shown. */
export interface Verdict {
  /** Posts that X took, on this computer and on the phone. */
  readonly taken: number;
  /** Texts that X refused and never took. */
  readonly refused: number;
  /** Sentences about everything that is not as it must be. */
  readonly faults: readonly string[];
}

/** Words of the person's post; each occurs in one post only. */
const WORDS = /Thought \d+[ab]? of my evening/u;

/**
 * Holds the history against the stand-in's own books: what X took is there exactly once and confirmed, what X refused
 * is there once with its text and is offered again, and nothing else is there.
 * @param offered the addresses of X's composer that the notebook offers.
 */
export function judge(
  world: World,
  done: readonly Done[],
  rows: readonly ContributionRow[],
  offered: readonly string[],
): Verdict {
  const faults: string[] = [];
  const ofViewer = world.posts.filter((post) => post.author === world.viewer && post.repostOf === null);
  for (const post of ofViewer) {
    const found = rows.filter((row) => row.postId === post.id);
    if (found.length !== 1) faults.push(`"${post.text}" is there ${found.length} times by its id.`);
    const alike = rows.filter((row) => wordsIn(row.text) === wordsIn(post.text));
    if (alike.length !== 1) faults.push(`"${post.text}" is there ${alike.length} times by its words: ${named(alike)}.`);
    const [row] = found;
    if (row && row.state !== 'confirmed') faults.push(`"${post.text}" was taken and is ${row.state}.`);
    // X's composer shows the quoted post of an address as a link in the text.
    const text = post.text.replace(/ https:\/\/x\.com\/\S+$/u, '');
    if (row && row.text !== post.text && row.text !== text) faults.push(`"${post.text}" is kept as "${row.text}".`);
    if (row && row.sessionId === null) faults.push(`"${post.text}" belongs to no session.`);
  }
  const taken = new Set(ofViewer.map((post) => wordsIn(post.text)));
  const refused = done.flatMap(({ texts }) => texts).filter((text) => !taken.has(wordsIn(text)));
  const texts = offered.map((address) => new URL(address).searchParams.get('text') ?? '');
  for (const text of refused) {
    const found = rows.filter((row) => wordsIn(row.text) === wordsIn(text));
    if (found.length !== 1) faults.push(`"${text}" was refused and is there ${found.length} times.`);
    if (found[0]?.state === 'confirmed') faults.push(`"${text}" was refused and is confirmed.`);
    const offers = texts.filter((one) => one === found[0]?.text);
    if (offers.length !== 1) faults.push(`"${text}" was refused and is offered again ${offers.length} times.`);
  }
  const known = new Set([...taken, ...refused.map(wordsIn)]);
  for (const row of rows)
    if (!known.has(wordsIn(row.text))) faults.push(`"${row.text}" is there and was never posted.`);
  return { taken: ofViewer.length, refused: refused.length, faults };
}

function named(rows: readonly ContributionRow[]): string {
  return rows
    .map(({ id, state, postId, text }) => `${state} ${id} ${postId ?? 'without a number'} "${text}"`)
    .join(', ');
}

function wordsIn(text: string): string {
  return WORDS.exec(text)?.[0] ?? text;
}

/** The addresses under "Post again" on a page of the notebook. */
export function offeredAgain(page: Tab): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href*="/intent/post"]')].map((link) => link.href),
  );
}

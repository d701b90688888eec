import { type BrowserKind, type BrowserUnderTest, type FrameLike, launch, type Tab } from '../e2e/browsers.ts';
import { startStandIn } from '../stand-in/stand-in.ts';
import type { World } from '../stand-in/world.ts';
import { busyPost, busyQuestion } from './busy-evening.ts';

const search = 'https://x.com/search?q=%23WePh&src=typed_query&f=live';
/** The compressed part comes in handfuls: X gives a tab no more than some dozen new posts at once. */
const handful = 40;
const handfulEvery = 400;
/** So many of the evening's posts are there when the page is opened. */
const atStart = 30;
/** So many posts lie between two questions of the compressed part: X's numbers up to 30 leave the others to be measured. */
const questionEvery = 1_000;

/** The busy evening of `busy-evening.ts`, post by post into the stand-in's world. */
export class BusyPlayer {
  readonly #world: World;
  readonly #ids: string[] = [];
  #question = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** How many posts were played. */
  get count(): number {
    return this.#ids.length;
  }

  /** Number of the newest question. */
  get question(): number {
    return this.#question;
  }

  /** Adds the next post of the evening. A search finds only what has the tag, so that all of them have it here. */
  next(at = Date.now()): void {
    const { author, text, answers } = busyPost(this.count, questionEvery);
    const isQuestion = author === 'WePharmacists';
    if (isQuestion) this.ask(at);
    else this.#add(author, text.includes('#WePh') ? text : `${text} #WePh`, at, this.#ids[answers ?? -1]);
  }

  /** Adds the host's next question. */
  ask(at = Date.now()): void {
    this.#question += 1;
    this.#add('WePharmacists', busyQuestion(this.#question), at);
  }

  #add(author: string, text: string, at: number, replyTo?: string): void {
    this.#ids.push(this.#world.addPost({ author, text, at, ...(replyTo !== undefined && { replyTo }) }).id);
  }
}

/** A busy chat open in a browser, its sidebar docked. */
export interface BusyStage {
  readonly browser: BrowserUnderTest;
  readonly tab: Tab;
  readonly sidebar: FrameLike;
  readonly player: BusyPlayer;
  close(): Promise<void>;
}

/** Opens the busy chat when its first posts are there. */
export async function openBusyChat(kind: BrowserKind): Promise<BusyStage> {
  const standIn = await startStandIn({ viewer: 'rowan_dispenses', isEmpty: true });
  const browser = await launch(kind, { proxyPort: standIn.proxyPort });
  const close = async () => {
    await browser.close();
    await standIn.close();
  };
  try {
    const player = new BusyPlayer(standIn.world);
    standIn.world.addPost({ author: 'WePharmacists', text: 'Welcome to #WePh!', at: Date.now() - 12 * 60_000 });
    while (player.count < atStart) player.next(Date.now() - (400 - player.count * 10) * 1_000);
    const tab = await browser.newTab(search);
    await tab.waitFor(() => document.querySelectorAll('article').length > 2, 30_000);
    const sidebar = await tab.sidebar(30_000);
    return { browser, tab, sidebar, player, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Plays the evening fast until it has this many posts; returns how many of them the history holds in the end. */
export async function playUntil(stage: BusyStage, count: number): Promise<number> {
  const { browser, player, tab } = stage;
  while (player.count < count) {
    player.next();
    if (player.count % handful === 0) await pause(handfulEvery);
  }
  // Neither extension pages nor the background share an origin with x.com: the history is counted in one of them.
  const page = await browser.extensionPage('notebook.html');
  const end = Date.now() + 60_000;
  let stored = -1;
  // The history is full when it no longer grows.
  for (let next = 0; next > stored && Date.now() < end; next = await page.evaluate(countStored)) {
    stored = next;
    await pause(3_000);
  }
  await page.close();
  await tab.bringToFront();
  return stored;
}

function countStored(): Promise<number> {
  return new Promise((done) => {
    const opening = indexedDB.open('chatside');
    opening.onerror = () => done(0);
    opening.onsuccess = () => {
      const database = opening.result;
      const counting = database.transaction('posts').objectStore('posts').count();
      counting.onsuccess = () => {
        database.close();
        done(counting.result);
      };
      counting.onerror = () => done(0);
    };
  });
}

/** Resolves after a time, milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

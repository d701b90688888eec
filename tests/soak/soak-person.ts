import type { Tab } from '../e2e/browsers.ts';
import {
  addToThread,
  openHome,
  openInline,
  openPost,
  openQuote,
  openReply,
  pause,
  readBoxes,
  type Stage,
} from '../e2e/composer-stage.ts';
import { SEARCH } from '../e2e/evening.ts';
import type { World } from '../stand-in/world.ts';
import type { StandInPost } from '../stand-in/world-types.ts';
import type { Step } from './soak-plan.ts';

/** The chat that the person takes part in. */
const TAG = 'WePh';
/** The hashtag has come by then, or the person types it (ms). */
const TAG_WITHIN = 3_000;
const ANSWER_WITHIN = 20_000;

/** What the person did and what X said of it. */
export interface Done {
  readonly step: Step;
  /** What the person typed, a post each; every one is written once in the evening. */
  readonly texts: readonly string[];
  readonly outcome: 'taken' | 'refused';
  readonly typedTag: boolean;
}

/** The words of a post, unlike those of any other. */
export function wordsOf(step: Step, part = ''): string {
  return `Thought ${step.number}${part} of my evening, by way of ${step.route}`;
}

/** Takes one step of the evening as a person does; `onTyped` runs before the post is sent. */
export async function takeStep(stage: Stage, step: Step, onTyped: () => Promise<void>): Promise<Done> {
  const { tab, world } = stage;
  const texts = step.route === 'thread' ? [wordsOf(step, 'a'), wordsOf(step, 'b')] : [wordsOf(step)];
  const target = targetFor(world, step);
  const there: Stage = { ...stage, posts: { target } };
  if (step.route === 'reply') await openReply(there, 'target');
  else if (step.route === 'quote') await openQuote(there, 'target');
  else if (step.route === 'inline') await openInline(there, 'target');
  else if (step.route === 'home') await openHome(there);
  else await openPost(there, SEARCH);
  let typedTag = false;
  for (const [index, text] of texts.entries()) {
    if (index > 0) await addToThread(stage, index + 1);
    await tab.type(text);
    typedTag = (await tagOrType(tab, text)) || typedTag;
  }
  await onTyped();
  if (step.fault) world.faults.next(step.fault, 4_000);
  let outcome = await send(tab, world, texts);
  if (outcome === 'refused' && step.isRetried) {
    await focusBox(tab, texts[0] ?? '');
    outcome = await send(tab, world, texts);
  }
  return { step, texts, outcome, typedTag };
}

/** The question or answer that a step answers or quotes. */
function targetFor(world: World, step: Step): StandInPost {
  const ofChat = world.posts.filter(
    (post) =>
      post.repostOf === null &&
      post.text.includes(`#${TAG}`) &&
      post.author !== world.viewer &&
      !world.isDeleted(post.id),
  );
  const found = ofChat[step.number % Math.min(ofChat.length, 8)];
  if (!found) throw new Error('There is no post of the chat yet.');
  return found;
}

/** Waits for the hashtag; types it where it does not come. True when it was typed. */
async function tagOrType(tab: Tab, text: string): Promise<boolean> {
  const end = Date.now() + TAG_WITHIN;
  while (Date.now() < end) {
    const boxes = await readBoxes(tab);
    if (boxes.some((box) => box.text.includes(text) && box.text.includes(`#${TAG}`))) return false;
    await pause(100);
  }
  await tab.type(` #${TAG} `);
  return true;
}

async function focusBox(tab: Tab, text: string): Promise<void> {
  await tab.evaluate((wanted: string) => {
    const boxes = [...document.querySelectorAll<HTMLElement>('[role=textbox]')];
    boxes.find((box) => box.innerText.includes(wanted))?.focus();
  }, text);
}

/** Presses Ctrl+Enter and waits for X's word in the stand-in's own books. */
async function send(tab: Tab, world: World, texts: readonly string[]): Promise<Done['outcome']> {
  const refusals = world.refused.length;
  const isTaken = () => texts.every((text) => world.sent.some((post) => post.text.includes(text)));
  const end = Date.now() + ANSWER_WITHIN;
  await tab.press('Control+Enter');
  let pressedAt = Date.now();
  while (!isTaken()) {
    if (world.refused.length > refusals) return 'refused';
    if (Date.now() > end) throw new Error(`X heard nothing of "${texts[0]}".`);
    // X holds its button back for a moment after a failure, and a key may come too early.
    if (Date.now() - pressedAt > 4_000) {
      await tab.press('Control+Enter');
      pressedAt = Date.now();
    }
    await pause(20);
  }
  return 'taken';
}

/** Opens a text that X refused by the notebook's link, and posts it. False when there is none. */
export async function postAgain(stage: Stage, address: string, text: string): Promise<void> {
  const { tab, world } = stage;
  await tab.goto(address);
  await tab.waitFor(
    (wanted: string) =>
      [...document.querySelectorAll<HTMLElement>('[role=textbox]')].some((box) => box.innerText.includes(wanted)),
    15_000,
    text,
  );
  await tab.click('[role=dialog] [data-testid=tweetButton]');
  const end = Date.now() + ANSWER_WITHIN;
  while (!world.sent.some((post) => post.text.includes(text))) {
    if (Date.now() > end) throw new Error(`X did not take "${text}" on the second try.`);
    await pause(50);
  }
}

/** Lets the extension see all that X shows of the chat and of the person, as an evening's reading does. */
export async function readEverything(tab: Tab, viewer: string): Promise<void> {
  for (const address of [`https://x.com/${viewer}/with_replies`, SEARCH]) {
    await tab.goto(address);
    await tab.waitFor(() => document.querySelectorAll('article').length > 0, 20_000);
    for (let screen = 0; screen < 60; screen += 1) {
      const isEnd = await tab.evaluate(() => {
        const before = window.scrollY;
        window.scrollBy(0, window.innerHeight * 0.8);
        return window.scrollY === before;
      });
      await pause(isEnd ? 400 : 120);
    }
  }
}

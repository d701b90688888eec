import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import type { Variants } from '../stand-in/variants.ts';
import type { StandInPost } from '../stand-in/world-types.ts';
import { type BrowserKind, type BrowserUnderTest, type LaunchOptions, launch, type Tab } from './browsers.ts';

/** Where the person of the tests opens the chat. */
export const SEARCH = 'https://x.com/search?q=%23WePh&src=typed_query&f=live';
/** The account the tests sign in with. */
export const VIEWER = 'rowan_dispenses';

const MINUTE = 60_000;

/** A chat of which some minutes are over, in a browser with the extension. */
export interface Evening {
  readonly standIn: StandIn;
  readonly world: StandIn['world'];
  readonly browser: BrowserUnderTest;
  /** Posts of the script by name: `welcome`, `q1`, `q2`, `answer`, `untagged`, `private`. */
  readonly posts: Readonly<Record<string, StandInPost>>;
  close(): Promise<void>;
}

/**
 * Starts the stand-in with the first quarter of an hour of a #WePh evening and a browser with the built extension.
 * The evening began 18 minutes ago; question 2 was asked 5 minutes ago.
 */
export async function startEvening(
  kind: BrowserKind,
  options: { variants?: Partial<Variants>; browser?: Partial<LaunchOptions> } = {},
): Promise<Evening> {
  const standIn = await startStandIn({ viewer: VIEWER, ...(options.variants && { variants: options.variants }) });
  const posts = addQuarter(standIn.world, Date.now() - 18 * MINUTE);
  const browser = await launch(kind, { proxyPort: standIn.proxyPort, width: 1280, height: 900, ...options.browser });
  return {
    standIn,
    world: standIn.world,
    browser,
    posts,
    close: async () => {
      await browser.close();
      await standIn.close();
    },
  };
}

function addQuarter(world: StandIn['world'], start: number): Record<string, StandInPost> {
  const posts: Record<string, StandInPost> = {};
  const add = (minute: number, author: string, text: string, key?: string, replyTo?: string) => {
    const at = start + minute * MINUTE;
    const parent = replyTo === undefined ? undefined : posts[replyTo];
    const post = world.addPost({ author, text, at, ...(parent && { replyTo: parent.id }) });
    if (key !== undefined) posts[key] = post;
  };
  add(-30, 'garden_moth', 'First frost on the dahlias. Time to lift them.', 'private');
  add(
    0,
    'WePharmacists',
    'Good evening and welcome to #WePh! Tonight: safer repeat prescriptions. Say hello and tell us where you work.',
    'welcome',
  );
  add(
    1,
    'WePharmacists',
    'We will post questions as Q1, Q2 and so on. Please start answers with A1, A2 and use #WePh.',
  );
  add(1.5, 'bea_tablets', 'Hello #WePh, Bea from a village pharmacy here');
  add(2, 'ines_onward', 'Evening all, joining from a hospital dispensary #WePh', 'hello');
  add(4, 'WePharmacists', 'Q1 What makes a repeat prescription unsafe in your pharmacy? #WePh', 'q1');
  add(6, 'bea_tablets', 'A1 Items nobody has looked at for two years #WePh', 'answer', 'q1');
  add(6.5, 'noor_blister', 'A1: Changes made in hospital that never reach us #WePh');
  add(7, 'ines_onward', 'Same here. We now phone the surgery on discharge days', 'untagged', 'answer');
  add(8, 'tomasz_ward', 'A1. Two strengths of one medicine on one slip #WePh');
  add(13, 'WePharmacists', 'Q2: How do you talk to people about medicines they may no longer need? #WePh', 'q2');
  add(15, 'noor_blister', 'A2 I ask what they hope each one does for them #WePh', 'answer2');
  add(16, 'bea_tablets', 'A2: One change at a time, and a date to look again #WePh');
  return posts;
}

/** Opens the chat's search page and waits until its posts are there. */
export async function openSearch(evening: Evening, url = SEARCH): Promise<Tab> {
  const tab = await evening.browser.newTab(url);
  await tab.waitFor(() => document.querySelectorAll('article').length > 2, 20_000);
  return tab;
}

/** Presses reply under a post that is on the page; works with and without test ids. */
export async function pressReply(tab: Tab, postId: string): Promise<void> {
  await tab.click(`article:has(a[href$="/status/${postId}"]) [role=group] button`);
  await tab.waitFor(() => document.querySelector('[role=dialog] [role=textbox]') !== null);
}

/** Lets in the posts that wait behind the pill, until one with these words is on the page. */
export async function showNewPosts(tab: Tab, words: string): Promise<void> {
  const end = Date.now() + 15_000;
  const isThere = (wanted: string) => document.querySelector('main')?.innerText.includes(wanted) ?? false;
  while (!(await tab.evaluate(isThere, words))) {
    if (Date.now() > end) throw new Error(`No new post with "${words}" came within 15 seconds.`);
    await tab.press('.');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** The text of the composer in front: the dialog's, else the first of the page. */
export function composerText(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const editor = document.querySelector('[role=dialog] [role=textbox]') ?? document.querySelector('[role=textbox]');
    return (editor as HTMLElement | null)?.innerText.replace(/\n$/, '') ?? '';
  });
}

/** Waits until the composer in front shows this text. */
export async function waitForComposer(tab: Tab, text: string, timeout = 5000): Promise<void> {
  await tab.waitFor(
    (wanted: string) => {
      const editor = document.querySelector('[role=dialog] [role=textbox]') ?? document.querySelector('[role=textbox]');
      return (editor as HTMLElement | null)?.innerText.replace(/\n$/, '') === wanted;
    },
    timeout,
    text,
  );
}

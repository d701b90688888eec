import type { ViewCommand } from '../../lib/messaging/protocol.ts';
import type { Variants } from '../stand-in/variants.ts';
import type { World } from '../stand-in/world.ts';
import type { StandInPost } from '../stand-in/world-types.ts';
import type { BrowserKind, Tab } from './browsers.ts';

/** Where a situation is played: one tab of a browser in which the chat is followed. */
export interface Stage {
  readonly kind: BrowserKind;
  readonly tab: Tab;
  readonly world: World;
  /** Posts of the evening by name. */
  readonly posts: Readonly<Record<string, StandInPost>>;
  /** Goes to an address of x.com with these variants and waits until the extension knows its chat there. */
  open(url: string, variants?: Partial<Variants>): Promise<void>;
  /** Does what the person could do in the sidebar. */
  order(command: ViewCommand): Promise<void>;
  /** Makes the person follow this chat instead. */
  follow(tags: readonly string[]): Promise<void>;
}

/** What the box looks like to the person and to the editor. */
export interface BoxSight {
  readonly text: string;
  /** Offset of the caret in its line, and the line; null when the caret is elsewhere. */
  readonly caret: { readonly line: number; readonly offset: number } | null;
}

/** Reads the boxes of the composer in front. */
export function readBoxes(tab: Tab): Promise<readonly BoxSight[]> {
  return tab.evaluate(() => {
    const root =
      document.querySelector('[role=dialog]:has([role=textbox])') ?? document.querySelector('main') ?? document;
    return [...root.querySelectorAll<HTMLElement>('[role=textbox][contenteditable], textarea')].map((box) => {
      if (box instanceof HTMLTextAreaElement) {
        const before = box.value.slice(0, box.selectionEnd).split('\n');
        return { text: box.value, caret: { line: before.length - 1, offset: before.at(-1)?.length ?? 0 } };
      }
      const blocks = [...box.querySelectorAll<HTMLElement>('[data-block]')];
      const lines = blocks.length > 0 ? blocks : [box];
      const selection = getSelection();
      const node = selection?.focusNode ?? null;
      const line = lines.findIndex((one) => one.contains(node));
      const text = lines.map((one) => one.textContent ?? '').join('\n');
      if (!selection || !node || line < 0 || document.activeElement !== box) return { text, caret: null };
      const range = document.createRange();
      range.selectNodeContents(lines[line] as HTMLElement);
      range.setEnd(node, selection.focusOffset);
      return { text, caret: { line, offset: range.toString().length } };
    });
  });
}

/** Waits until the boxes hold these texts. Throws with what they held last. */
export async function waitForTexts(tab: Tab, texts: readonly string[], timeout = 4_000): Promise<readonly BoxSight[]> {
  const end = Date.now() + timeout;
  for (;;) {
    const boxes = await readBoxes(tab);
    const seen = boxes.map((box) => box.text);
    if (JSON.stringify(seen) === JSON.stringify(texts)) return boxes;
    if (Date.now() > end) throw new Error(`the boxes hold ${JSON.stringify(seen)}, not ${JSON.stringify(texts)}`);
    await pause(50);
  }
}

/** The lines of the extension by the composers, each with its buttons in brackets. */
export function readChips(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('chatside-chip')].map((chip) => {
      const text = chip.shadowRoot?.querySelector('.text')?.textContent ?? '';
      const buttons = [...(chip.shadowRoot?.querySelectorAll('button') ?? [])];
      return [text, ...buttons.map((button) => `[${button.textContent}]`)].join(' ');
    }),
  );
}

/**
 * Writes `text` as a word under composition: what an input method does to a page, as no driver offers a real one in both
 * browsers. `meanwhile` runs before the word is finished.
 */
export async function compose(tab: Tab, text: string, meanwhile: () => Promise<void>): Promise<void> {
  await tab.evaluate(() => {
    document.activeElement?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, data: '' }));
  });
  await tab.type(text, { delay: 20 });
  await meanwhile();
  await tab.evaluate((data: string) => {
    document.activeElement?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data }));
  }, text);
}

/** Resolves after a time. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Opens the modal answer to a post from the post's own page. */
export async function openReply(stage: Stage, key: string, variants?: Partial<Variants>): Promise<void> {
  const post = postOf(stage, key);
  await stage.open(addressOf(post), variants);
  await stage.tab.click(`article:has(a[href$="/status/${post.id}"]) [role=group] button`);
  await waitForBox(stage, variants);
}

/** Opens the modal quote of a post. */
export async function openQuote(stage: Stage, key: string, variants?: Partial<Variants>): Promise<void> {
  const post = postOf(stage, key);
  await stage.open(addressOf(post), variants);
  await stage.tab.click(`article:has(a[href$="/status/${post.id}"]) [role=group] button[aria-haspopup=menu]`);
  await stage.tab.clickNamed('menuitem', 'Quote');
  await waitForBox(stage, variants);
}

/** Puts the caret into the answer box on a post's page. */
export async function openInline(stage: Stage, key: string, variants?: Partial<Variants>): Promise<void> {
  await stage.open(addressOf(postOf(stage, key)), variants);
  await stage.tab.waitFor(() => document.querySelector('main [role=textbox], main textarea') !== null);
  await stage.tab.click('main [role=textbox], main textarea');
}

/** Puts the caret into the box of the home page. */
export async function openHome(stage: Stage, variants?: Partial<Variants>): Promise<void> {
  await stage.open('https://x.com/home', variants);
  await stage.tab.waitFor(() => document.querySelector('main [role=textbox], main textarea') !== null);
  await stage.tab.click('main [role=textbox], main textarea');
}

/** Opens the modal for a new post from a page, by X's shortcut. */
export async function openPost(stage: Stage, url: string, variants?: Partial<Variants>): Promise<void> {
  await stage.open(url, variants);
  await stage.tab.press('n');
  await waitForBox(stage, variants);
}

/** Adds a further post to the thread in the modal and puts the caret into it. */
export async function addToThread(stage: Stage, count: number): Promise<void> {
  await stage.tab.click('[role=dialog] [data-testid=addButton]');
  await stage.tab.waitFor(
    (wanted: number) => {
      const boxes = document.querySelectorAll('[role=dialog] [role=textbox]');
      return boxes.length === wanted && document.activeElement === boxes[wanted - 1];
    },
    5_000,
    count,
  );
}

async function waitForBox(stage: Stage, variants?: Partial<Variants>): Promise<void> {
  const isNarrow = variants?.layout === 'narrow';
  await stage.tab.waitFor(
    (selector: string) =>
      document.querySelector(selector) !== null && document.querySelector(selector) === document.activeElement,
    8_000,
    isNarrow ? 'main textarea' : '[role=dialog] [role=textbox], [role=dialog] textarea',
  );
}

function postOf(stage: Stage, key: string): StandInPost {
  const post = stage.posts[key];
  if (!post) throw new Error(`The evening has no post "${key}".`);
  return post;
}

function addressOf(post: StandInPost): string {
  return `https://x.com/${post.author}/status/${post.id}`;
}

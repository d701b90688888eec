import type { Variants } from '../stand-in/variants.ts';
import {
  openHome,
  openInline,
  openPost,
  openQuote,
  openReply,
  pause,
  readChips,
  type Stage,
  waitForTexts,
} from './composer-stage.ts';

/** One situation: how the person gets to a composer, what they do, and what must stand in the boxes then. */
export interface ComposerCase {
  readonly name: string;
  readonly open: (stage: Stage) => Promise<void>;
  /** Typed with 20 ms between the keys. */
  readonly type?: string;
  /** Done after typing. */
  readonly after?: (stage: Stage) => Promise<void>;
  /** The texts of the boxes, each line by line. */
  readonly want: readonly string[];
  /** Where the caret must stand in the box in front: [line, offset]. Left out without an `after`: at the end of what was typed. */
  readonly caret?: readonly [number, number] | null;
  /** What the line by the composer says; null: there must be none. */
  readonly chip?: RegExp | null;
  /** Sent after all that: what X must have received, oldest first. Never twice the same: X refuses duplicates. */
  readonly sends?: readonly string[];
  /** How it is sent; Ctrl+Enter when absent. */
  readonly by?: 'keys' | 'click' | 'space';
}

/** Ways into a composer, each to be given a post of the evening or an address. */
export const into = {
  reply: (key: string, variants?: Partial<Variants>) => (stage: Stage) => openReply(stage, key, variants),
  inline: (key: string, variants?: Partial<Variants>) => (stage: Stage) => openInline(stage, key, variants),
  quote: (key: string, variants?: Partial<Variants>) => (stage: Stage) => openQuote(stage, key, variants),
  home: () => (stage: Stage) => openHome(stage),
  post: (url: string) => (stage: Stage) => openPost(stage, url),
};

/** Presses one key several times. */
export async function pressTimes(stage: Stage, count: number, key: string): Promise<void> {
  for (let n = 0; n < count; n++) await stage.tab.press(key);
}

/** Plays one situation. Throws with what was seen when anything differs. */
export async function playCase(stage: Stage, one: ComposerCase): Promise<void> {
  const sentBefore = stage.world.sent.length;
  await one.open(stage);
  if (one.type) await stage.tab.type(one.type, { delay: 20 });
  await one.after?.(stage);
  let boxes = await waitForTexts(stage.tab, one.want);
  // It must stay so: what is to come would have come within a beat of the assistant.
  await pause(700);
  boxes = await waitForTexts(stage.tab, one.want, 0);
  const caret = one.caret === undefined && one.type && !one.after ? [0, one.type.length] : one.caret;
  if (caret) {
    const seen = boxes.find((box) => box.caret)?.caret;
    const isThere = seen?.line === caret[0] && seen?.offset === caret[1];
    if (!isThere) throw new Error(`the caret is at ${JSON.stringify(seen)}, not ${JSON.stringify(caret)}`);
  }
  const chips = await readChips(stage.tab);
  if (one.chip === null && chips.length > 0) throw new Error(`there is a line: ${JSON.stringify(chips)}`);
  if (one.chip && !chips.some((chip) => one.chip?.test(chip)))
    throw new Error(`the lines say ${JSON.stringify(chips)}`);
  if (!one.sends) return;
  if (one.by === 'click') await clickSend(stage);
  else if (one.by === 'space') await sendBySpace(stage);
  else await stage.tab.press('Control+Enter');
  const end = Date.now() + 6_000;
  while (stage.world.sent.length < sentBefore + one.sends.length && Date.now() < end) await pause(50);
  const sent = stage.world.sent.slice(sentBefore).map((post) => post.text);
  if (JSON.stringify(sent) !== JSON.stringify(one.sends)) throw new Error(`X received ${JSON.stringify(sent)}`);
}

async function clickSend(stage: Stage): Promise<void> {
  const place = await stage.tab.waitFor(() => {
    const root = document.querySelector('[role=dialog]') ?? document.querySelector('main') ?? document;
    const buttons = [...root.querySelectorAll<HTMLButtonElement>('button:not([disabled])')];
    const button = buttons.find((one) => /^(Reply|Post|Post all)$/.test(one.innerText.trim()));
    const box = button?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  });
  await stage.tab.clickAt(place.x, place.y);
}

async function sendBySpace(stage: Stage): Promise<void> {
  await stage.tab.focus('[role=dialog] [data-testid=tweetButton]');
  await stage.tab.press(' ');
}

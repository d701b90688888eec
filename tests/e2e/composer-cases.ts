import type { Variants } from '../stand-in/variants.ts';
import {
  addToThread,
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
import { SEARCH } from './evening.ts';

/** One situation: how the person gets to a composer, what they do, and what must stand in the boxes then. */
export interface ComposerCase {
  readonly name: string;
  readonly open: (stage: Stage) => Promise<void>;
  /** Typed with 20 ms between the keys. */
  readonly type?: string;
  /** Done after typing. */
  readonly then?: (stage: Stage) => Promise<void>;
  /** The texts of the boxes, each line by line. */
  readonly want: readonly string[];
  /** Where the caret must stand in the box in front: [line, offset]. Left out without a `then`: at the end of what was typed. */
  readonly caret?: readonly [number, number] | null;
  /** What the line by the composer says; null: there must be none. */
  readonly chip?: RegExp | null;
  /** Sent after all that: what X must have received, oldest first. Never twice the same: X refuses duplicates. */
  readonly sends?: readonly string[];
  /** How it is sent; Ctrl+Enter when absent. */
  readonly by?: 'keys' | 'click' | 'space';
}

const BOTH = /#WePh will be in this post/;
const reply = (key: string, variants?: Partial<Variants>) => (stage: Stage) => openReply(stage, key, variants);
const inline = (key: string, variants?: Partial<Variants>) => (stage: Stage) => openInline(stage, key, variants);
const quote = (key: string, variants?: Partial<Variants>) => (stage: Stage) => openQuote(stage, key, variants);
const home = (variants?: Partial<Variants>) => (stage: Stage) => openHome(stage, variants);
const post = (url: string) => (stage: Stage) => openPost(stage, url);
const press = (...keys: readonly string[]) => async (stage: Stage) => {
  for (const key of keys) await stage.tab.press(key);
};
const times = (count: number, key: string) => Array.from({ length: count }, () => key);
const pharmacists = 'https://x.com/WePharmacists';
const otherSearch = 'https://x.com/search?q=%23Sourdough&src=typed_query&f=live';

/** Posts in the chat: the tag must be there. */
const inChat: readonly ComposerCase[] = [
  { name: 'reply to a question', open: reply('q2'), type: 'A2 I ask', want: ['A2 I ask #WePh'], chip: BOTH, sends: ['A2 I ask #WePh'] },
  { name: 'reply to a tagged answer', open: reply('answer'), type: 'so do we', want: ['so do we #WePh'], sends: ['so do we #WePh'], by: 'click' },
  { name: 'reply to an untagged answer', open: reply('untagged'), type: 'agreed', want: ['agreed #WePh'], sends: ['agreed #WePh'], by: 'space' },
  { name: 'reply to the welcome', open: reply('welcome'), type: 'hello all', want: ['hello all #WePh'] },
  { name: 'inline reply to a question', open: inline('q2'), type: 'A2 yes', want: ['A2 yes #WePh'], chip: BOTH, sends: ['A2 yes #WePh'] },
  { name: 'inline reply sent by click', open: inline('answer2'), type: 'nice', want: ['nice #WePh'], sends: ['nice #WePh'], by: 'click' },
  { name: 'quote of a tagged answer', open: quote('answer2'), type: 'this', want: ['this #WePh'], sends: ['this #WePh'] },
  { name: 'emoji with joiners', open: reply('q2'), type: '👩🏽‍⚕️ ok 🎉', want: ['👩🏽‍⚕️ ok 🎉 #WePh'] },
  { name: 'right-to-left text', open: reply('q2'), type: 'مرحبا بكم', want: ['مرحبا بكم #WePh'] },
  { name: 'Chinese text', open: reply('q2'), type: '藥師好', want: ['藥師好 #WePh'] },
  { name: 'two lines', open: reply('q2'), type: 'one', then: async (s) => { await s.tab.press('Enter'); await s.tab.type('two', { delay: 20 }); }, want: ['one\ntwo #WePh'], caret: [1, 3] },
  { name: 'three lines with an empty one', open: reply('q2'), type: 'one', then: async (s) => { await s.tab.press('Enter'); await s.tab.press('Enter'); await s.tab.type('two', { delay: 20 }); }, want: ['one\n\ntwo #WePh'], caret: [2, 3], sends: ['one\n\ntwo #WePh'] },
  { name: 'text that ends with a blank', open: reply('q2'), type: 'hello ', want: ['hello  #WePh'], sends: ['hello #WePh'] },
  { name: 'the word without its sign', open: reply('q2'), type: 'WePh is kind', want: ['WePh is kind #WePh'] },
  { name: 'the tag inside a longer one', open: reply('q2'), type: 'see #WePharma ', want: ['see #WePharma  #WePh'] },
  { name: 'the tag glued to a word', open: reply('q2'), type: 'ask#WePh ', want: ['ask#WePh  #WePh'] },
  { name: 'the tag inside an address', open: reply('q2'), type: 'https://example.org/a#WePh ', want: ['https://example.org/a#WePh  #WePh'] },
  { name: 'a mention', open: reply('q2'), type: '@WePh hi', want: ['@WePh hi #WePh'] },
  { name: 'exactly at 280', open: reply('q2'), type: 'x'.repeat(274), want: [`${'x'.repeat(274)} #WePh`], sends: [`${'x'.repeat(274)} #WePh`] },
  { name: '20 keys a second', open: reply('q2'), then: (s) => s.tab.type('The quick brown fox jumps over it', { delay: 50 }), want: ['The quick brown fox jumps over it #WePh'], caret: [0, 33] },
  { name: 'keys without a pause', open: reply('q2'), then: (s) => s.tab.type('A2 pack my box with five dozen jugs', { delay: 0 }), want: ['A2 pack my box with five dozen jugs #WePh'], caret: [0, 35] },
  { name: 'typed into the middle', open: reply('q2'), type: 'one three', then: async (s) => { for (const key of times(5, 'ArrowLeft')) await s.tab.press(key); await s.tab.type('two ', { delay: 20 }); }, want: ['one two three #WePh'], caret: [0, 8] },
  { name: 'typed after the tag with a blank', open: reply('q2'), type: 'one', then: async (s) => { await waitForTexts(s.tab, ['one #WePh']); await s.tab.press('End'); await s.tab.type(' more', { delay: 20 }); }, want: ['one #WePh more'], caret: [0, 14] },
  { name: 'typed after the tag without a blank', open: reply('q2'), type: 'one', then: async (s) => { await waitForTexts(s.tab, ['one #WePh']); await s.tab.press('End'); await s.tab.type('xy', { delay: 20 }); }, want: ['onexy #WePh'], caret: [0, 5] },
  { name: 'suggestions open', open: reply('q2'), type: 'see #Anti', then: async (s) => { await s.tab.waitFor(() => document.querySelector('[role=listbox]') !== null); await s.tab.press('Enter'); await s.tab.type('now', { delay: 20 }); }, want: ['see #AntibioticGuardian now #WePh'], caret: [0, 27] },
  { name: 'cleared and written anew', open: reply('q2'), type: 'abc', then: async (s) => { await waitForTexts(s.tab, ['abc #WePh']); await press(...times(3, 'Backspace'))(s); await waitForTexts(s.tab, ['']); await s.tab.type('new', { delay: 20 }); }, want: ['new #WePh'] },
  { name: 'thread of three', open: reply('q2'), type: 'part one', then: async (s) => { await addToThread(s, 2); await s.tab.type('part two', { delay: 20 }); await addToThread(s, 3); await s.tab.type('part three', { delay: 20 }); }, want: ['part one #WePh', 'part two #WePh', 'part three #WePh'], caret: null, sends: ['part one #WePh', 'part two #WePh', 'part three #WePh'] },
  { name: 'dialog replaced after the first letter', open: reply('q2', { dialogReplacedAfterInsert: true }), type: 'A', then: async (s) => { await pause(400); await s.tab.type('2 hello you', { delay: 20 }); }, want: ['A2 hello you #WePh'], caret: null, sends: ['A2 hello you #WePh'] },
  { name: 'test ids renamed, modal', open: reply('q2', { testIds: 'renamed' }), type: 'A2 modal', want: ['A2 modal #WePh'], sends: ['A2 modal #WePh'], by: 'click' },
  { name: 'test ids renamed, inline', open: inline('q2', { testIds: 'renamed' }), type: 'A2 inline', want: ['A2 inline #WePh'], sends: ['A2 inline #WePh'], by: 'click' },
  { name: 'test ids renamed, quote', open: quote('answer2', { testIds: 'renamed' }), type: 'this', want: ['this #WePh'] },
  { name: 'text area of the narrow layout', open: reply('q2', { layout: 'narrow' }), type: 'A2 narrow', want: ['A2 narrow #WePh'], sends: ['A2 narrow #WePh'] },
  { name: 'editor of unknown kind', open: reply('q2', { editor: 'contenteditable' }), type: 'A2 other', want: ['A2 other #WePh'], sends: ['A2 other #WePh'] },
  { name: 'old wrapper around the blocks', open: reply('q2', { composerDragWrapper: true }), type: 'A2 yes', want: ['A2 yes #WePh'] },
  { name: 'reply modal without an address of its own', open: reply('q2', { replyModalRoute: false }), type: 'A2 yes', want: ['A2 yes #WePh'] },
];

/** The person has the last word. */
const byPerson: readonly ComposerCase[] = [
  { name: 'the tag typed in other letters', open: reply('q2'), type: 'hi #weph you', want: ['hi #weph you'], chip: null },
  { name: 'the tag deleted', open: reply('q2'), type: 'abc', then: async (s) => { await waitForTexts(s.tab, ['abc #WePh']); await s.tab.press('End'); await press(...times(6, 'Backspace'))(s); await s.tab.type(' de', { delay: 20 }); }, want: ['abc de'], chip: /#WePh left out.*\[Put #WePh back\]/, sends: ['abc de'] },
  { name: 'not here, then put back', open: reply('q2'), type: 'abc', then: async (s) => { await waitForTexts(s.tab, ['abc #WePh']); await s.tab.click('chatside-chip >>> button'); await waitForTexts(s.tab, ['abc']); await s.tab.type('d', { delay: 20 }); await s.tab.click('chatside-chip >>> button'); }, want: ['abcd #WePh'] },
  { name: 'not here by keyboard', open: reply('q2'), type: 'abc', then: async (s) => { await waitForTexts(s.tab, ['abc #WePh']); await s.tab.press('Tab'); await s.tab.press('Enter'); }, want: ['abc'], caret: null },
  { name: 'undone', open: reply('q2'), type: 'a', then: async (s) => { await waitForTexts(s.tab, ['a #WePh']); await s.tab.press('Control+z'); await waitForTexts(s.tab, ['a']); await s.tab.type('bc', { delay: 20 }); }, want: ['abc'], chip: /left out/ },
  { name: 'too long by one', open: reply('q2'), type: 'x'.repeat(5), then: async (s) => { await waitForTexts(s.tab, ['xxxxx #WePh']); await s.tab.press('Control+a'); await s.tab.press('Backspace'); await s.tab.evaluate(() => { const data = new DataTransfer(); const text = 'y'.repeat(275); data.setData('text/plain', text); document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, dataType: 'text/plain', data: text, bubbles: true, cancelable: true } as ClipboardEventInit)); }); }, want: ['y'.repeat(275)], chip: /does not fit: 1 character too many/ },
];

/** Posts outside the chat: nothing may be touched. */
const outside: readonly ComposerCase[] = [
  { name: 'reply to a stranger', open: reply('private'), type: 'mine went in', want: ['mine went in'], chip: null, sends: ['mine went in'] },
  { name: 'inline reply to a stranger', open: inline('private'), type: 'mine too', want: ['mine too'], chip: null },
  { name: 'quote of a stranger', open: quote('private'), type: 'lovely', want: ['lovely'], chip: null },
  { name: 'reply to a stranger, test ids renamed', open: reply('private', { testIds: 'renamed' }), type: 'mine too', want: ['mine too'], chip: null },
  { name: 'box of the home page: asked', open: home(), type: 'good evening', want: ['good evening'], chip: /Part of #WePh\?.*\[Add #WePh\]/ },
  { name: 'box of the home page: added by click', open: home(), type: 'good evening', then: async (s) => { await s.tab.click('chatside-chip >>> button'); }, want: ['good evening #WePh'], caret: null, sends: ['good evening #WePh'] },
  { name: 'new post over the host’s profile: asked', open: post(pharmacists), type: 'hello', want: ['hello'], chip: /Part of #WePh\?/ },
  { name: 'new post over the chat’s search: asked, the address is the composer’s', open: post(SEARCH), type: 'hello', want: ['hello'], chip: /Part of #WePh\?/ },
  { name: 'new post over another search', open: post(otherSearch), type: 'bread', want: ['bread'], chip: /Part of #WePh\?/ },
  { name: 'empty', open: reply('q2'), want: [''], chip: null },
  { name: 'only blanks', open: reply('q2'), type: '   ', want: ['   '], chip: null },
  { name: 'own thread after a stranger’s post', open: reply('private'), type: 'one', then: async (s) => { await addToThread(s, 2); await s.tab.type('two', { delay: 20 }); }, want: ['one', 'two'], caret: null },
  { name: 'two composers: words behind stay untouched', open: inline('private'), type: 'behind', then: async (s) => { const q2 = s.posts['q2']?.id; await s.tab.press('Escape'); await pause(100); await s.tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()); void q2; await s.tab.press('n'); await s.tab.waitFor(() => document.querySelector('[role=dialog] [role=textbox]') === document.activeElement); await s.tab.type('front', { delay: 20 }); await pause(600); const texts = await s.tab.evaluate(() => [...document.querySelectorAll('[role=textbox]')].map((box) => box.textContent)); if (!texts.includes('behind')) throw new Error(`behind: ${JSON.stringify(texts)}`); }, want: ['front'] },
];

/** The chat changes under the draft. */
const changes: readonly ComposerCase[] = [
  { name: 'another chat followed in the middle of a draft', open: reply('answer'), type: 'abc', then: async (s) => { await waitForTexts(s.tab, ['abc #WePh']); await s.follow(['WeMDT']); await waitForTexts(s.tab, ['abc'], 8_000); await s.follow(['WePh']); }, want: ['abc #WePh'], caret: null },
];

export const composerCases = [...inChat, ...byPerson, ...outside, ...changes];

/** Plays one situation. Throws with what was seen when anything differs. */
export async function playCase(stage: Stage, one: ComposerCase): Promise<void> {
  const sentBefore = stage.world.sent.length;
  await one.open(stage);
  if (one.type) await stage.tab.type(one.type, { delay: 20 });
  await one.then?.(stage);
  let boxes = await waitForTexts(stage.tab, one.want);
  // It must stay so: what is to come would have come within a beat of the assistant.
  await pause(700);
  boxes = await waitForTexts(stage.tab, one.want, 0);
  const caret = one.caret === undefined && one.type && !one.then ? [0, one.type.length] : one.caret;
  if (caret) {
    const seen = boxes.find((box) => box.caret)?.caret;
    const isThere = seen?.line === caret[0] && seen?.offset === caret[1];
    if (!isThere) throw new Error(`the caret is at ${JSON.stringify(seen)}, not ${JSON.stringify(caret)}`);
  }
  const chips = await readChips(stage.tab);
  if (one.chip === null && chips.length > 0) throw new Error(`there is a line: ${JSON.stringify(chips)}`);
  if (one.chip && !chips.some((chip) => one.chip?.test(chip))) throw new Error(`the lines say ${JSON.stringify(chips)}`);
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

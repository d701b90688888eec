import { describe, expect, it } from 'vitest';
import type { FaultKind } from '../stand-in/world-types.ts';
import { setUpStandIn } from './stand-in-stage.ts';

const stage = setUpStandIn();
const boxText = () =>
  stage.tab.evaluate(() => document.querySelector<HTMLElement>('[contenteditable=true]')?.innerText.trim() ?? '');

describe('the composer of the stand-in', () => {
  it('is Draft.js: what is typed is in its model, enables the button and is what is sent', async () => {
    await stage.open('https://x.com/home');
    const before = await stage.tab.evaluate(() => ({
      isDraft:
        document.querySelector('.DraftEditor-root .public-DraftEditor-content[data-testid=tweetTextarea_0]') !== null,
      disabled: document.querySelector('[data-testid=tweetButtonInline]')?.getAttribute('aria-disabled'),
    }));
    expect(before).toEqual({ isDraft: true, disabled: 'true' });
    await stage.tab.click('[data-testid=tweetTextarea_0]');
    await stage.tab.type('Typed by hand with two');
    await stage.tab.press('Enter');
    await stage.tab.type('lines for #Tidy1 ');
    await stage.tab.waitFor(() => !document.querySelector('[data-testid=tweetButtonInline]')?.hasAttribute('disabled'));
    await stage.tab.click('[data-testid=tweetButtonInline]');
    expect(await stage.toast()).toContain('Your post was sent.');
    expect(stage.standIn.world.sent.map((post) => post.text)).toEqual(['Typed by hand with two\nlines for #Tidy1']);
    const id = stage.standIn.world.sent[0]?.id;
    await stage.tab.waitFor(
      (own) => document.querySelector(`article a[href$="/status/${own}"] time`) !== null,
      5000,
      id,
    );
    expect(await boxText()).toBe('');
    expect(stage.tab.problems().filter((problem) => !problem.includes('ERR_TUNNEL'))).toEqual([]);
  });

  it('sends the model, not the document: text forced into the page is not sent', async () => {
    await stage.open('https://x.com/home');
    await stage.tab.click('[data-testid=tweetTextarea_0]');
    await stage.tab.type('model');
    await stage.tab.evaluate(() => {
      const leaf = document.querySelector('[data-testid=tweetTextarea_0] [data-text=true]');
      if (leaf?.firstChild) leaf.firstChild.nodeValue = 'model and more';
    });
    await stage.tab.press('Control+Enter');
    await stage.toast();
    expect(stage.standIn.world.sent.map((post) => post.text)).toEqual(['model']);
  });

  it('takes a pasted text at the caret', async () => {
    await stage.open('https://x.com/home');
    await stage.tab.click('[data-testid=tweetTextarea_0]');
    await stage.tab.type('before ');
    await stage.tab.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '#WePh');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('[data-testid=tweetTextarea_0]')?.dispatchEvent(paste);
    });
    await stage.tab.waitFor(
      () => document.querySelector('[data-testid=tweetTextarea_0]')?.textContent === 'before #WePh',
    );
  });

  it('posts a thread, each post answering the one before', async () => {
    await stage.open('https://x.com/home');
    await stage.tab.press('n');
    await stage.tab.waitFor(() => document.querySelector('[role=dialog] [data-testid=tweetTextarea_0]') !== null);
    expect(await stage.tab.url()).toBe('https://x.com/compose/post');
    await stage.tab.type('Thread one');
    await stage.tab.click('[data-testid=addButton]');
    await stage.tab.waitFor(() => document.activeElement?.getAttribute('data-testid') === 'tweetTextarea_1');
    await stage.tab.type('Thread two');
    await stage.tab.press('Control+Enter');
    await stage.tab.waitFor(() => document.querySelector('[role=dialog]') === null);
    const [first, second] = stage.standIn.world.sent;
    expect([first?.text, second?.text]).toEqual(['Thread one', 'Thread two']);
    expect([first?.replyTo, second?.replyTo]).toEqual([null, first?.id]);
    await expect.poll(() => stage.tab.url()).toBe('https://x.com/home');
  });

  it('refuses more than 280 by the button, the counter and the keyboard', async () => {
    await stage.open('https://x.com/home');
    await stage.tab.click('[data-testid=tweetTextarea_0]');
    await stage.tab.type(`${'word '.repeat(56)}over`);
    const state = await stage.tab.evaluate(() => ({
      isDisabled: document.querySelector('[data-testid=tweetButtonInline]')?.hasAttribute('disabled'),
      left: document.querySelector('[role=progressbar][aria-valuenow]')?.textContent,
    }));
    expect(state).toEqual({ isDisabled: true, left: '-4' });
    await stage.tab.press('Control+Enter');
    expect(stage.standIn.world.sent).toEqual([]);
  });

  it('asks before it throws a text away', async () => {
    await stage.open('https://x.com/home');
    await stage.tab.press('n');
    await stage.tab.waitFor(() => Boolean(document.activeElement?.closest('[role=dialog]')));
    await stage.tab.type('draft');
    await stage.tab.press('Escape');
    await stage.tab.click('[data-testid=confirmationSheetConfirm]');
    await stage.tab.waitFor(() => document.querySelector('[role=dialog]') === null && location.pathname === '/home');
    expect(stage.standIn.world.sent).toEqual([]);
  });

  it.each(['contenteditable', 'textarea'] as const)('works with another editor: %s', async (editor) => {
    stage.standIn.world.setVariants({ editor });
    await stage.open('https://x.com/home');
    await stage.tab.click('[data-testid=tweetTextarea_0]');
    await stage.tab.type(`By ${editor} #Tidy2 `);
    await stage.tab.press('Control+Enter');
    await stage.toast();
    expect(stage.standIn.world.sent.map((post) => post.text)).toEqual([`By ${editor} #Tidy2`]);
  });
});

describe('faults', () => {
  const texts: [FaultKind, RegExp][] = [
    ['187', /already said/],
    ['226', /automated/],
    ['344', /daily limit/],
    ['186', /shorter/],
    ['429', /went wrong/],
    ['silent', /went wrong/],
    ['drop', /went wrong/],
  ];
  it.each(texts)('%s: nothing is posted, the text stays and a message says so', async (kind, message) => {
    await stage.open('https://x.com/home');
    stage.standIn.world.faults.next(kind);
    await stage.tab.click('[data-testid=tweetTextarea_0]');
    await stage.tab.type(`Refused by ${kind}`);
    await stage.tab.press('Control+Enter');
    expect(await stage.toast()).toMatch(message);
    expect(await boxText()).toBe(`Refused by ${kind}`);
    expect(stage.standIn.world.sent).toEqual([]);
    expect(stage.standIn.world.refused.map((post) => [post.fault, post.text])).toEqual([[kind, `Refused by ${kind}`]]);
  });

  it('refuses a true double by itself', async () => {
    stage.standIn.world.addPost({ author: stage.standIn.world.viewer, text: 'Said before' });
    await stage.open('https://x.com/home');
    await stage.tab.click('[data-testid=tweetTextarea_0]');
    await stage.tab.type('Said before');
    await stage.tab.press('Control+Enter');
    expect(await stage.toast()).toContain('already said');
  });
});

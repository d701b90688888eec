import { type ComposerCase, into, pressTimes } from './composer-case.ts';
import { pause, waitForTexts } from './composer-stage.ts';

/** The person has the last word. */
export const byPersonCases: readonly ComposerCase[] = [
  {
    name: 'the tag typed in other letters',
    open: into.reply('q2'),
    type: 'A2 hi #weph you',
    want: ['A2 hi #weph you'],
    chip: null,
  },
  {
    name: 'the tag deleted',
    open: into.reply('q2'),
    type: 'abc',
    after: async (s) => {
      await waitForTexts(s.tab, ['abc #WePh']);
      await s.tab.press('End');
      await pressTimes(s, 6, 'Backspace');
      await s.tab.type(' de', { delay: 20 });
    },
    want: ['abc de'],
    chip: /#WePh left out.*\[Put #WePh back\]/,
    sends: ['abc de'],
  },
  {
    name: 'not here, then put back',
    open: into.reply('q2'),
    type: 'abc',
    after: async (s) => {
      await waitForTexts(s.tab, ['abc #WePh']);
      await s.tab.click('chatside-chip >>> button');
      await waitForTexts(s.tab, ['abc']);
      await s.tab.type('d', { delay: 20 });
      await s.tab.click('chatside-chip >>> button');
    },
    want: ['abcd #WePh'],
  },
  {
    name: 'not here by keyboard',
    open: into.reply('q2'),
    type: 'abc',
    after: async (s) => {
      await waitForTexts(s.tab, ['abc #WePh']);
      await s.tab.press('Tab');
      await s.tab.press('Enter');
    },
    want: ['abc'],
    caret: null,
  },
  {
    name: 'keys pressed in the line stay out of X’s shortcuts',
    open: into.inline('q2'),
    type: 'keys',
    after: async (s) => {
      await waitForTexts(s.tab, ['keys #WePh']);
      await s.tab.focus('chatside-chip >>> button');
      await s.tab.evaluate(() => {
        const heard = (event: KeyboardEvent) => document.documentElement.setAttribute('data-heard', event.key);
        document.addEventListener('keydown', heard, true);
      });
      await s.tab.press('n');
      await pause(300);
      const leaks = await s.tab.evaluate(() => [
        document.documentElement.getAttribute('data-heard'),
        document.querySelector('[role=dialog]') && 'composer',
      ]);
      if (leaks.some((leak) => leak !== null)) throw new Error(`the page heard ${JSON.stringify(leaks)}`);
    },
    want: ['keys #WePh'],
    caret: null,
  },
  {
    name: 'undone',
    open: into.reply('q2'),
    type: 'a',
    after: async (s) => {
      await waitForTexts(s.tab, ['a #WePh']);
      await s.tab.press('Control+z');
      await waitForTexts(s.tab, ['a']);
      await s.tab.type('bc', { delay: 20 });
    },
    want: ['abc'],
    chip: /left out/,
  },
  {
    name: 'too long by one',
    open: into.reply('q2'),
    type: 'x'.repeat(5),
    after: async (s) => {
      await waitForTexts(s.tab, ['xxxxx #WePh']);
      await s.tab.press('Control+a');
      await s.tab.press('Backspace');
      await s.tab.evaluate(() => {
        const data = new DataTransfer();
        const text = 'y'.repeat(275);
        data.setData('text/plain', text);
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', {
            clipboardData: data,
            dataType: 'text/plain',
            data: text,
            bubbles: true,
            cancelable: true,
          } as ClipboardEventInit),
        );
      });
    },
    want: ['y'.repeat(275)],
    chip: /does not fit: 1 character too many/,
  },
];

/** The chat changes under the draft. */
export const changeCases: readonly ComposerCase[] = [
  {
    name: 'another chat followed in the middle of a draft',
    open: into.reply('answer'),
    type: 'abc',
    after: async (s) => {
      await waitForTexts(s.tab, ['abc #WePh']);
      await s.follow(['WeMDT']);
      await waitForTexts(s.tab, ['abc'], 8_000);
      await s.follow(['WePh']);
    },
    want: ['abc #WePh'],
    caret: [0, 3],
  },
  {
    name: 'a joint chat with two tags, one left out',
    open: into.reply('answer'),
    type: 'abc',
    after: async (s) => {
      await waitForTexts(s.tab, ['abc #WePh']);
      await s.follow(['WePh', 'WeMDT']);
      await waitForTexts(s.tab, ['abc #WePh #WeMDT'], 8_000);
      await s.tab.type('de', { delay: 20 });
      await s.follow(['WePh']);
    },
    want: ['abcde #WePh'],
    caret: [0, 5],
  },
];

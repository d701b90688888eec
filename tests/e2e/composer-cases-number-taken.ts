import { type ComposerCase, into, pressTimes } from './composer-case.ts';
import { NO_OFFER, OFFER, pressNumber, waitForOffer } from './composer-number.ts';
import { addToThread, compose, pause, readChips, waitForTexts } from './composer-stage.ts';

/** What becomes of a number that the person took. */
export const numberTakenCases: readonly ComposerCase[] = [
  {
    name: 'number: undone, and not offered again',
    open: into.reply('q2'),
    type: 'words',
    after: async (s) => {
      await pressNumber(s);
      await waitForTexts(s.tab, ['A2 words #WePh']);
      await s.tab.press('Control+z');
      await waitForTexts(s.tab, ['words #WePh']);
    },
    want: ['words #WePh'],
    caret: null,
    chip: NO_OFFER,
  },
  {
    name: 'number: undone in an empty composer',
    open: into.reply('q2'),
    after: async (s) => {
      await pressNumber(s);
      await waitForTexts(s.tab, ['A2 ']);
      await pause(600);
      await s.tab.press('Control+z');
      await waitForTexts(s.tab, ['']);
      await s.tab.type('no number', { delay: 20 });
    },
    want: ['no number #WePh'],
    caret: [0, 9],
    chip: NO_OFFER,
  },
  {
    name: 'number: deleted by the person, and not offered again',
    open: into.reply('q2'),
    after: async (s) => {
      await pressNumber(s);
      await waitForTexts(s.tab, ['A2 ']);
      await pressTimes(s, 3, 'Backspace');
      await s.tab.type('plain', { delay: 20 });
    },
    want: ['plain #WePh'],
    chip: NO_OFFER,
  },
  {
    name: 'number: the caret stays in the middle of the words',
    open: into.reply('q2'),
    type: 'one three',
    after: async (s) => {
      await waitForTexts(s.tab, ['one three #WePh']);
      await pressTimes(s, 5, 'ArrowLeft');
      await pressNumber(s);
      await waitForTexts(s.tab, ['A2 one three #WePh']);
      await s.tab.type('two ', { delay: 20 });
    },
    want: ['A2 one two three #WePh'],
    caret: [0, 11],
  },
  {
    name: 'number: before emoji, with the caret on the second line',
    open: into.reply('q2'),
    type: '👩🏽‍⚕️ ok 🎉',
    after: async (s) => {
      await s.tab.press('Enter');
      await s.tab.type('two', { delay: 20 });
      await pressNumber(s);
      await s.tab.type('!', { delay: 20 });
    },
    want: ['A2 👩🏽‍⚕️ ok 🎉\ntwo! #WePh'],
    caret: [1, 4],
    sends: ['A2 👩🏽‍⚕️ ok 🎉\ntwo! #WePh'],
  },
  {
    name: 'number: not into a word that is being composed',
    open: into.reply('q2'),
    after: async (s) => {
      await compose(s.tab, 'nihon', async () => {
        await s.tab.evaluate(() => {
          const chip = document.querySelector('chatside-chip');
          chip?.shadowRoot?.querySelector<HTMLElement>('.number')?.click();
        });
        await pause(500);
        await waitForTexts(s.tab, ['nihon'], 0);
      });
    },
    want: ['A2 nihon #WePh'],
    caret: [0, 8],
  },
  {
    name: 'number: only in the first part of a thread',
    open: into.reply('q2'),
    type: 'part one',
    after: async (s) => {
      await pressNumber(s);
      await addToThread(s, 2);
      await s.tab.type('part two', { delay: 20 });
      await pause(600);
      const offers = (await readChips(s.tab)).filter((chip) => chip.includes('Start with'));
      if (offers.length > 0) throw new Error(`offered again: ${JSON.stringify(offers)}`);
    },
    want: ['A2 part one #WePh', 'part two #WePh'],
    caret: null,
  },
  {
    name: 'number: in the answer box of the page',
    open: into.inline('q2'),
    type: 'inline words',
    after: pressNumber,
    want: ['A2 inline words #WePh'],
    caret: [0, 15],
    sends: ['A2 inline words #WePh'],
    by: 'click',
  },
  {
    name: 'number: by keyboard, the caret back in the words',
    open: into.reply('q2'),
    type: 'by keys',
    after: async (s) => {
      await waitForTexts(s.tab, ['by keys #WePh']);
      await s.tab.press('Tab');
      await s.tab.press('Tab');
      await s.tab.press('Enter');
      await waitForTexts(s.tab, ['A2 by keys #WePh']);
      await s.tab.type(' only', { delay: 20 });
    },
    want: ['A2 by keys only #WePh'],
    caret: [0, 15],
  },
  {
    name: 'number: by keyboard in an empty composer',
    open: into.reply('q2'),
    after: async (s) => {
      await waitForOffer(s);
      await s.tab.press('Tab');
      await s.tab.press('Enter');
      await waitForTexts(s.tab, ['A2 ']);
      await s.tab.type('yes', { delay: 20 });
    },
    want: ['A2 yes #WePh'],
    caret: [0, 6],
  },
  {
    name: 'number: in a text area',
    open: into.reply('q2', { layout: 'narrow' }),
    type: 'narrow',
    after: pressNumber,
    want: ['A2 narrow #WePh'],
    caret: [0, 9],
  },
  {
    name: 'number: in an editor of unknown kind',
    open: into.reply('q2', { editor: 'contenteditable' }),
    type: 'other',
    after: pressNumber,
    want: ['A2 other #WePh'],
  },
  {
    name: 'number: X replaces the dialog after the number',
    open: into.reply('q2', { dialogReplacedAfterInsert: true }),
    after: async (s) => {
      await pressNumber(s);
      await pause(400);
      // The page itself leaves the caret at either end of the new box.
      await s.tab.press('End');
      await s.tab.type('hello', { delay: 20 });
    },
    want: ['A2 hello #WePh'],
    caret: null,
    chip: NO_OFFER,
    sends: ['A2 hello #WePh'],
  },
  {
    name: 'number: not offered once the tag was refused',
    open: into.reply('q2'),
    type: 'mine',
    after: async (s) => {
      await waitForTexts(s.tab, ['mine #WePh']);
      await s.tab.click('chatside-chip >>> button');
    },
    want: ['mine'],
    caret: null,
    chip: /#WePh left out(?!.*Start with)/,
  },
  {
    name: 'number: said once to a screen reader, not at each key',
    open: into.reply('q2'),
    after: async (s) => {
      await waitForOffer(s);
      await pause(400);
      await s.tab.evaluate(() => {
        const spoken = document.querySelector('chatside-chip')?.shadowRoot?.querySelector('.spoken');
        const heard = [spoken?.textContent ?? ''];
        const tell = () => document.documentElement.setAttribute('data-heard-lines', JSON.stringify(heard));
        tell();
        if (!spoken) return;
        new MutationObserver(() => {
          heard.push(spoken.textContent ?? '');
          tell();
        }).observe(spoken, { childList: true, characterData: true, subtree: true });
      });
      await s.tab.type('many words one by one', { delay: 60 });
      await pause(600);
      const heard = await s.tab.evaluate(() => document.documentElement.getAttribute('data-heard-lines'));
      const want = JSON.stringify(['You can start with A2.', '#WePh will be in this post.']);
      if (heard !== want) throw new Error(`a screen reader heard ${heard}`);
    },
    want: ['many words one by one #WePh'],
    chip: OFFER,
  },
  {
    name: 'number: switched off in the sidebar',
    open: async (s) => {
      await s.order({ type: 'set-numbering', isOn: false });
      await into.reply('q2')(s);
      await pause(500);
    },
    type: 'quietly',
    want: ['quietly #WePh'],
    chip: NO_OFFER,
  },
  {
    name: 'number: switched on again in the middle of a draft',
    open: into.reply('q2'),
    type: 'now',
    after: async (s) => {
      await s.order({ type: 'set-numbering', isOn: true });
      await pressNumber(s);
    },
    want: ['A2 now #WePh'],
    caret: null,
  },
  {
    name: 'number: does not fit by one character',
    open: into.reply('q2'),
    after: (s) => s.tab.type('z'.repeat(272), { delay: 0 }),
    want: [`${'z'.repeat(272)} #WePh`],
    chip: /A2 does not fit: 1 character too many\.(?!.*Start with)/,
  },
];

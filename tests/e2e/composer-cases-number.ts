import type { StandInPost } from '../stand-in/world-types.ts';
import { type ComposerCase, into, pressTimes } from './composer-case.ts';
import { addToThread, compose, openReply, pause, readChips, type Stage, waitForTexts } from './composer-stage.ts';
import { SEARCH } from './evening.ts';

const OFFER = /\[Start with A2\]/;
/** A line without any offer of a number. */
const NO_OFFER = /^(?!.*Start with)/;

/** Waits for the offer. */
async function waitForOffer(stage: Stage): Promise<void> {
  await stage.tab.waitFor(() =>
    [...document.querySelectorAll('chatside-chip')].some((chip) => chip.shadowRoot?.querySelector('.number')),
  );
}

/** Waits for the offer and takes it with the mouse. */
async function pressNumber(stage: Stage): Promise<void> {
  await waitForOffer(stage);
  await stage.tab.click('chatside-chip >>> .number');
}

/** A reply to a post that a host writes only now. */
function replyToNew(key: string, text: string, author = 'WePharmacists'): ComposerCase['open'] {
  return async (stage) => {
    const post = stage.world.addPost({ author, text, at: Date.now() - 30_000 });
    (stage.posts as Record<string, StandInPost>)[key] = post;
    await openReply(stage, key);
    await pause(1_000);
  };
}

/** Follows a chat whose host asks in topics, and answers its second. */
async function replyToTopic(stage: Stage): Promise<void> {
  const add = (minutesAgo: number, text: string) =>
    stage.world.addPost({ author: 'WeMDT', text, at: Date.now() - minutesAgo * 60_000 });
  add(6, 'Good evening and welcome to #WeMDT! Tonight: going home from hospital.');
  add(5, 'T1: What makes a discharge safe in your team? #WeMDT');
  await stage.follow(['WeMDT']);
  await stage.open('https://x.com/search?q=%23WeMDT&src=typed_query&f=live');
  await pause(1_500);
  await replyToNew('t2', 'T2: Who should tell the family, and when? #WeMDT', 'WeMDT')(stage);
}

/** The number of the answer: offered, never imposed. */
export const numberCases: readonly ComposerCase[] = [
  {
    name: 'number: offered in a reply to a question, taken before the first letter',
    open: into.reply('q2'),
    after: async (s) => {
      await pressNumber(s);
      await waitForTexts(s.tab, ['A2 ']);
      await s.tab.type('we ring them', { delay: 20 });
    },
    want: ['A2 we ring them #WePh'],
    caret: [0, 15],
    chip: NO_OFFER,
    sends: ['A2 we ring them #WePh'],
  },
  {
    name: 'number: of an earlier question when the reply is to that',
    open: into.reply('q1'),
    type: 'late thought',
    after: pressNumber,
    want: ['A1 late thought #WePh'],
    caret: [0, 15],
  },
  { name: 'number: only offered', open: into.reply('q2'), type: 'mine', want: ['mine #WePh'], chip: OFFER },
  {
    name: 'number: none in a reply to a person’s answer',
    open: into.reply('answer2'),
    type: 'so do we',
    want: ['so do we #WePh'],
    chip: NO_OFFER,
  },
  { name: 'number: none in a reply to the welcome', open: into.reply('welcome'), want: [''], chip: null },
  {
    name: 'number: the current one in a new post over the chat’s search',
    open: into.post(SEARCH),
    type: 'new post',
    after: pressNumber,
    want: ['A2 new post #WePh'],
    sends: ['A2 new post #WePh'],
    by: 'click',
  },
  {
    name: 'number: in a quote of the question',
    open: into.quote('q2'),
    type: 'asked well',
    after: pressNumber,
    want: ['A2 asked well #WePh'],
  },
  ...['A2 mine', 'a2 mine', '2. mine', 'Q2 mine, we ring them', 'mine. A2'].map((text) => ({
    name: `number: none when there is one (${text})`,
    open: into.reply('q2'),
    type: text,
    want: [`${text} #WePh`],
    chip: NO_OFFER,
  })),
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
    name: 'number: does not fit by one character',
    open: into.reply('q2'),
    after: (s) => s.tab.type('z'.repeat(272), { delay: 0 }),
    want: [`${'z'.repeat(272)} #WePh`],
    chip: /A2 does not fit: 1 character too many\.(?!.*Start with)/,
  },
  {
    name: 'number: none for a question without one',
    open: replyToNew('open', 'So how was this evening for you all? Tell us! #WePh'),
    type: 'lovely',
    want: ['lovely #WePh'],
    chip: NO_OFFER,
  },
  {
    name: 'number: T2 where the host asks in topics',
    open: replyToTopic,
    type: 'the ward',
    after: pressNumber,
    want: ['T2 the ward #WeMDT'],
  },
];

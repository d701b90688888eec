import { type ComposerCase, into, pressTimes } from './composer-case.ts';
import { addToThread, compose, pause, waitForTexts } from './composer-stage.ts';

const BOTH = /#WePh will be in this post/;

/** Posts in the chat: the tag must be there. */
export const inChatCases: readonly ComposerCase[] = [
  {
    name: 'reply to a question',
    open: into.reply('q2'),
    type: 'A2 I ask',
    want: ['A2 I ask #WePh'],
    chip: BOTH,
    sends: ['A2 I ask #WePh'],
  },
  {
    name: 'reply to a tagged answer',
    open: into.reply('answer'),
    type: 'so do we',
    want: ['so do we #WePh'],
    sends: ['so do we #WePh'],
    by: 'click',
  },
  {
    name: 'reply to an untagged answer',
    open: into.reply('untagged'),
    type: 'agreed',
    want: ['agreed #WePh'],
    sends: ['agreed #WePh'],
    by: 'space',
  },
  { name: 'reply to the welcome', open: into.reply('welcome'), type: 'hello all', want: ['hello all #WePh'] },
  {
    name: 'inline reply to a question',
    open: into.inline('q2'),
    type: 'A2 yes',
    want: ['A2 yes #WePh'],
    chip: BOTH,
    sends: ['A2 yes #WePh'],
  },
  {
    name: 'inline reply sent by click',
    open: into.inline('answer2'),
    type: 'nice',
    want: ['nice #WePh'],
    sends: ['nice #WePh'],
    by: 'click',
  },
  {
    name: 'quote of a tagged answer',
    open: into.quote('answer2'),
    type: 'this',
    want: ['this #WePh'],
    sends: ['this #WePh'],
  },
  { name: 'emoji with joiners', open: into.reply('q2'), type: '👩🏽‍⚕️ ok 🎉', want: ['👩🏽‍⚕️ ok 🎉 #WePh'] },
  { name: 'right-to-left text', open: into.reply('q2'), type: 'مرحبا بكم', want: ['مرحبا بكم #WePh'] },
  { name: 'Chinese text', open: into.reply('q2'), type: '藥師好', want: ['藥師好 #WePh'] },
  {
    name: 'two lines',
    open: into.reply('q2'),
    type: 'one',
    after: async (s) => {
      await s.tab.press('Enter');
      await s.tab.type('two', { delay: 20 });
    },
    want: ['one\ntwo #WePh'],
    caret: [1, 3],
  },
  {
    name: 'three lines with an empty one',
    open: into.reply('q2'),
    type: 'one',
    after: async (s) => {
      await s.tab.press('Enter');
      await s.tab.press('Enter');
      await s.tab.type('two', { delay: 20 });
    },
    want: ['one\n\ntwo #WePh'],
    caret: [2, 3],
    sends: ['one\n\ntwo #WePh'],
  },
  {
    name: 'text that ends with a blank',
    open: into.reply('q2'),
    type: 'hello ',
    want: ['hello  #WePh'],
    sends: ['hello #WePh'],
  },
  { name: 'the word without its sign', open: into.reply('q2'), type: 'WePh is kind', want: ['WePh is kind #WePh'] },
  {
    name: 'the tag inside a longer one',
    open: into.reply('q2'),
    type: 'see #WePharma ',
    want: ['see #WePharma  #WePh'],
  },
  { name: 'the tag glued to a word', open: into.reply('q2'), type: 'ask#WePh ', want: ['ask#WePh  #WePh'] },
  {
    name: 'the tag inside an address',
    open: into.reply('q2'),
    type: 'https://example.org/a#WePh ',
    want: ['https://example.org/a#WePh  #WePh'],
  },
  { name: 'a mention', open: into.reply('q2'), type: '@WePh hi', want: ['@WePh hi #WePh'] },
  {
    name: 'exactly at 280',
    open: into.reply('q2'),
    type: 'x'.repeat(274),
    want: [`${'x'.repeat(274)} #WePh`],
    sends: [`${'x'.repeat(274)} #WePh`],
  },
  {
    name: '20 keys a second',
    open: into.reply('q2'),
    after: (s) => s.tab.type('The quick brown fox jumps over it', { delay: 50 }),
    want: ['The quick brown fox jumps over it #WePh'],
    caret: [0, 33],
  },
  {
    name: 'keys without a pause',
    open: into.reply('q2'),
    after: (s) => s.tab.type('A2 pack my box with five dozen jugs', { delay: 0 }),
    want: ['A2 pack my box with five dozen jugs #WePh'],
    caret: [0, 35],
  },
  {
    name: 'typed into the middle',
    open: into.reply('q2'),
    type: 'one three',
    after: async (s) => {
      await pressTimes(s, 5, 'ArrowLeft');
      await s.tab.type('two ', { delay: 20 });
    },
    want: ['one two three #WePh'],
    caret: [0, 8],
  },
  {
    name: 'typed after the tag with a blank',
    open: into.reply('q2'),
    type: 'one',
    after: async (s) => {
      await waitForTexts(s.tab, ['one #WePh']);
      await s.tab.press('End');
      await s.tab.type(' more', { delay: 20 });
    },
    want: ['one #WePh more'],
    caret: [0, 14],
  },
  {
    name: 'typed after the tag without a blank',
    open: into.reply('q2'),
    type: 'one',
    after: async (s) => {
      await waitForTexts(s.tab, ['one #WePh']);
      await s.tab.press('End');
      await s.tab.type('xy', { delay: 20 });
    },
    want: ['onexy #WePh'],
    caret: [0, 5],
  },
  {
    name: 'suggestions open',
    open: into.reply('q2'),
    type: 'see #Anti',
    after: async (s) => {
      await s.tab.waitFor(() => document.querySelector('[role=listbox]') !== null);
      await s.tab.press('Enter');
      await s.tab.type('now', { delay: 20 });
    },
    want: ['see #AntibioticGuardian now #WePh'],
    caret: [0, 27],
  },
  {
    name: 'a word being composed by an input method',
    open: into.reply('q2'),
    after: (s) =>
      compose(s.tab, 'nihon', async () => {
        await pause(700);
        await waitForTexts(s.tab, ['nihon'], 0);
      }),
    want: ['nihon #WePh'],
    caret: [0, 5],
    sends: ['nihon #WePh'],
  },
  {
    name: 'cleared and written anew',
    open: into.reply('q2'),
    type: 'abc',
    after: async (s) => {
      await waitForTexts(s.tab, ['abc #WePh']);
      await pressTimes(s, 3, 'Backspace');
      await waitForTexts(s.tab, ['']);
      await s.tab.type('new', { delay: 20 });
    },
    want: ['new #WePh'],
  },
  {
    name: 'thread of three',
    open: into.reply('q2'),
    type: 'part one',
    after: async (s) => {
      await addToThread(s, 2);
      await s.tab.type('part two', { delay: 20 });
      await addToThread(s, 3);
      await s.tab.type('part three', { delay: 20 });
    },
    want: ['part one #WePh', 'part two #WePh', 'part three #WePh'],
    caret: null,
    sends: ['part one #WePh', 'part two #WePh', 'part three #WePh'],
  },
  {
    name: 'dialog replaced after the first letter',
    open: into.reply('q2', { dialogReplacedAfterInsert: true }),
    type: 'A',
    after: async (s) => {
      await pause(400);
      // The page itself leaves the caret at either end of the new box.
      await s.tab.press('End');
      await s.tab.type('2 hello you', { delay: 20 });
    },
    want: ['A2 hello you #WePh'],
    caret: null,
    sends: ['A2 hello you #WePh'],
  },
  {
    name: 'test ids renamed, modal',
    open: into.reply('q2', { testIds: 'renamed' }),
    type: 'A2 modal',
    want: ['A2 modal #WePh'],
    sends: ['A2 modal #WePh'],
    by: 'click',
  },
  {
    name: 'test ids renamed, inline',
    open: into.inline('q2', { testIds: 'renamed' }),
    type: 'A2 inline',
    want: ['A2 inline #WePh'],
    sends: ['A2 inline #WePh'],
    by: 'click',
  },
  {
    name: 'test ids renamed, quote',
    open: into.quote('answer2', { testIds: 'renamed' }),
    type: 'this',
    want: ['this #WePh'],
  },
  {
    name: 'text area of the narrow layout',
    open: into.reply('q2', { layout: 'narrow' }),
    type: 'A2 narrow',
    want: ['A2 narrow #WePh'],
    sends: ['A2 narrow #WePh'],
  },
  {
    name: 'editor of unknown kind',
    open: into.reply('q2', { editor: 'contenteditable' }),
    type: 'A2 other',
    want: ['A2 other #WePh'],
    sends: ['A2 other #WePh'],
  },
  {
    name: 'old wrapper around the blocks',
    open: into.reply('q2', { composerDragWrapper: true }),
    type: 'A2 yes',
    want: ['A2 yes #WePh'],
  },
  {
    name: 'reply modal without an address of its own',
    open: into.reply('q2', { replyModalRoute: false }),
    type: 'A2 yes',
    want: ['A2 yes #WePh'],
  },
];

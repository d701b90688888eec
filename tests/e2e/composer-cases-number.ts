import { type ComposerCase, into } from './composer-case.ts';
import { NO_OFFER, OFFER, pressNumber, replyToNew, replyToTopic } from './composer-number.ts';
import { waitForTexts } from './composer-stage.ts';
import { SEARCH } from './evening.ts';

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

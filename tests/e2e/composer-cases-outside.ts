import { type ComposerCase, into } from './composer-case.ts';
import { addToThread, pause } from './composer-stage.ts';
import { SEARCH } from './evening.ts';

/** Posts outside the chat must not be touched; new posts go by the page they are written over. */
export const outsideCases: readonly ComposerCase[] = [
  {
    name: 'reply to a stranger',
    open: into.reply('private'),
    type: 'mine went in',
    want: ['mine went in'],
    chip: null,
    sends: ['mine went in'],
  },
  {
    name: 'inline reply to a stranger',
    open: into.inline('private'),
    type: 'mine too',
    want: ['mine too'],
    chip: null,
  },
  { name: 'quote of a stranger', open: into.quote('private'), type: 'lovely', want: ['lovely'], chip: null },
  {
    name: 'reply to a stranger, test ids renamed',
    open: into.reply('private', { testIds: 'renamed' }),
    type: 'mine too',
    want: ['mine too'],
    chip: null,
  },
  {
    name: 'box of the home page: asked',
    open: into.home(),
    type: 'good evening',
    want: ['good evening'],
    chip: /Part of #WePh\?.*\[Add #WePh\]/,
  },
  {
    name: 'box of the home page: added by click',
    open: into.home(),
    type: 'good evening',
    after: async (s) => {
      await s.tab.click('chatside-chip >>> button');
    },
    want: ['good evening #WePh'],
    caret: null,
    sends: ['good evening #WePh'],
  },
  {
    name: 'new post over the host’s profile: asked',
    open: into.post('https://x.com/WePharmacists'),
    type: 'hello',
    want: ['hello'],
    chip: /Part of #WePh\?/,
  },
  {
    name: 'new post over the chat’s search',
    open: into.post(SEARCH),
    type: 'hello',
    want: ['hello #WePh'],
    chip: /#WePh will be in this post/,
  },
  {
    name: 'new post over another search',
    open: into.post('https://x.com/search?q=%23Sourdough&src=typed_query&f=live'),
    type: 'bread',
    want: ['bread'],
    chip: null,
  },
  { name: 'empty', open: into.reply('answer2'), want: [''], chip: null },
  { name: 'only blanks', open: into.reply('answer2'), type: '   ', want: ['   '], chip: null },
  {
    name: 'own thread after a stranger’s post',
    open: into.reply('private'),
    type: 'one',
    after: async (s) => {
      await addToThread(s, 2);
      await s.tab.type('two', { delay: 20 });
    },
    want: ['one', 'two'],
    caret: null,
  },
  {
    name: 'two composers: words behind stay untouched',
    open: into.inline('private'),
    type: 'behind',
    after: async (s) => {
      const q2 = s.posts['q2']?.id;
      await s.tab.press('Escape');
      await pause(100);
      await s.tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      void q2;
      await s.tab.press('n');
      await s.tab.waitFor(() => document.querySelector('[role=dialog] [role=textbox]') === document.activeElement);
      await s.tab.type('front', { delay: 20 });
      await pause(600);
      const texts = await s.tab.evaluate(() =>
        [...document.querySelectorAll('[role=textbox]')].map((box) => box.textContent),
      );
      if (!texts.includes('behind')) throw new Error(`behind: ${JSON.stringify(texts)}`);
    },
    want: ['front'],
  },
];

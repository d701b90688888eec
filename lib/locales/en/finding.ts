/** The words with which posts are searched and filtered in the notebook. */
export const finding = {
  filters: 'Filters',
  filtersChosen: (count: number) => (count === 0 ? 'Filters' : `Filters (${count} set)`),
  clear: 'Clear filters',

  names: { chat: 'Chat', year: 'Year', host: 'Host', state: 'On X', account: 'Account', reflection: 'Written up' },
  any: {
    chat: 'All chats',
    year: 'All years',
    host: 'All hosts',
    state: 'Any state',
    account: 'All accounts',
    reflection: 'Either way',
  },
  question: 'Question',
  questionPlaceholder: 'Q2, or words of it',
  choice: (label: string, count: number) => `${label} (${number(count)})`,
  outside: 'Outside a session',
  states: {
    pending: 'Waiting for X',
    failed: 'Refused by X',
    deleted: 'Deleted on X',
  } as Readonly<Record<string, string>>,

  reflections: { with: 'Written up for CPD', without: 'Not written up' } as Readonly<Record<string, string>>,

  looking: 'Looking through your posts…',
  count: (count: number) => (count === 1 ? '1 post' : `${number(count)} posts`),
  soFar: (count: number) => `${count === 1 ? '1 post' : `${number(count)} posts`} so far, still looking…`,
  none: (text: string) => `No post of yours holds “${text}”. Try fewer or other words.`,
  noneFiltered: 'No post of yours passes these filters.',
  noneFilteredWith: (text: string) => `No post of yours that passes these filters holds “${text}”.`,
  inside: (text: string) => `No word begins with “${text}”. These posts hold it inside a word.`,
  failed: 'Your posts could not be looked through just now. Nothing was changed. Please reload this page.',
} as const;

function number(count: number): string {
  return count.toLocaleString('en-GB');
}

const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;

/** The words of exported CPD records. */
export const portfolioWords = {
  recordTitle: 'CPD record',
  portfolioTitle: 'CPD portfolio',
  notice: 'Self-recorded evidence of participation.',
  made: (date: string, zone: string) =>
    `Made with Chatside on ${date} from the person’s own records; times are those of ${zone}. ` +
    'The facts come from what this person’s browser saw; all else is in the person’s own words.',
  contents: 'Contents',
  notYetWritten: 'not yet written',
  facts: 'Facts of the chat',
  form: 'Form',
  state: 'State',
  chat: 'Chat',
  date: 'Date',
  time: 'Time',
  hosts: 'Hosts',
  unknown: 'not known',
  minutes: 'Minutes suggested',
  minutesText: (total: number, participatory: number) => `${total}, of which ${participatory} participatory`,
  attachments: 'What belongs to it',
  planned: 'Planned on',
  posts: 'My posts',
  noPosts: 'No posts.',
  notSeen: 'not yet seen on X',
  others: 'Posts of others that I shared, by link',
  evidenceOf: (chat: string, date: string) => `${chat}, ${date}`,
  appendix: 'Evidence',
  records: (records: number) => count(records, 'record', 'records'),
  csv: {
    body: 'Body',
    form: 'Form',
    state: 'State',
    title: 'Title',
    chat: 'Chat',
    date: 'Date',
    hosts: 'Hosts',
    suggested: 'Minutes suggested',
    participatory: 'Participatory minutes suggested',
    posts: 'My posts (links)',
  },
} as const;

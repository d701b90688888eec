/** The words of the import page. */
export const importing = {
  title: 'Import past chats',
  place: 'Import',
  fromEmpty: 'Import past chats from X’s archive',
  intro:
    'X lets you download everything you ever posted. Chatside looks through it for the chats you took part in, and you choose which to keep. Nothing leaves this computer, and only the files with your posts are opened: no messages, no pictures.',
  howTo:
    'On X, choose Settings, Your account, Download an archive of your data. X prepares it within a day or more. It need not be unpacked.',
  chooseFile: 'Choose the archive',
  chooseFolder: 'Choose a folder',
  drop: 'or drop the zip, the unpacked folder or its tweets.js here',
  filesLabel: 'Archive of X (zip, or tweets.js)',
  folderLabel: 'Folder of the unpacked archive',

  reading: 'Reading the archive',
  readShare: (share: number, posts: number) => `${share} % read, ${count(posts, 'post', 'posts')} so far`,
  opening: 'Opening the archive…',
  pause: 'Pause',
  goOn: 'Go on',
  paused: (share: number) => `Paused at ${share} %`,
  cancel: 'Cancel',
  cancelled: 'Stopped. Nothing was taken from the archive.',

  problem: 'The archive could not be read',
  nothingChanged: 'Your history has not been changed.',
  fault:
    'Chatside had a fault while reading. Try once more; if it happens again, choose the file data/tweets.js alone.',
  another: 'Choose another archive',

  found: (sessions: number) =>
    sessions === 0 ? 'No past chats found' : `${count(sessions, 'past chat', 'past chats')} found`,
  ofAccount: (handle: string) => `Archive of @${handle}`,
  summary: (posts: number, replies: number, quotes: number, reposts: number) =>
    `${count(posts, 'post', 'posts')}: ${count(replies, 'reply', 'replies')}, ${count(quotes, 'quote', 'quotes')}, ${count(reposts, 'repost', 'reposts')} among them.`,
  fewer: (posts: number, promised: number) =>
    `The archive says that it has ${promised.toLocaleString('en-GB')} posts, but ${posts.toLocaleString('en-GB')} are in it. Was something taken out?`,
  absent: (files: string) => `Not in this archive: ${files}. Long posts may end early.`,
  noneText:
    'Chatside looks for evenings on which you posted at least twice under a chat’s hashtag. Chats that it does not know by name show by numbered answers. If yours is missing, add it to the calendar first and read the archive again.',
  handleLabel: 'Your account on X',
  handleHint: 'The file does not say whose posts these are. Without @.',
  handleNeeded: 'Write the account whose posts these are, such as WePharmacists, before you keep them.',
  otherAccount: (handle: string, known: string) =>
    `Your history so far is of @${known}; this archive is of @${handle}. Keep it only if both are yours.`,
  otherConfirm: (handle: string) => `@${handle} is my account too`,
  listLabel: 'Sessions found',
  all: 'Choose all',
  none: 'Choose none',
  session: (posts: number) => count(posts, 'post', 'posts'),
  alreadyKept: 'in your notebook',
  partlyKept: (missing: number) => `${count(missing, 'post', 'posts')} more than in your notebook`,
  uncertain: 'not at the chat’s usual hour',
  keep: (sessions: number) => (sessions === 0 ? 'Keep' : `Keep ${count(sessions, 'session', 'sessions')}`),
  chooseOne: 'Choose at least one session to keep.',

  keeping: 'Keeping the sessions',
  keepingDone: (done: number, total: number) => `${done} of ${total} kept`,
  keepFailed:
    'The history could not be written just now. What is missing comes by itself when you open the notebook again; nothing is there twice.',
  done: 'The sessions are in your notebook',
  doneText: (sessions: number, posts: number) =>
    `${count(sessions, 'new session', 'new sessions')} and ${count(posts, 'new post', 'new posts')} were kept.`,
  doneKnown: (posts: number) => `${count(posts, 'post was', 'posts were')} there already.`,
  doneForgotten: (posts: number) =>
    `${count(posts, 'post that you deleted here stays', 'posts that you deleted here stay')} deleted.`,
  toSessions: 'Show the sessions',
} as const;

function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number.toLocaleString('en-GB')} ${many}`;
}

import type { StoredKind } from '../../history/stored/stored-rows.ts';

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number.toLocaleString('en-GB')} ${many}`;

/** The words of the page that shows what is stored. */
export const stored = {
  place: 'Your data',
  places: 'Your data',
  name: 'What is stored',
  title: 'What is stored',
  text:
    'Everything Chatside has written down is on this page, and it is all on this computer: ' +
    'Chatside sends nothing anywhere. Open a line to read it exactly as it is stored.',

  listHeading: 'Everything, by kind',
  measuring: 'Measuring…',
  readFailed: 'Chatside could not read its storage. Nothing was changed; reload this page.',
  size: (number: number, bytes: string) => (number === 0 ? 'none' : `${number.toLocaleString('en-GB')} · ${bytes}`),
  total: (bytes: string) => `${bytes} in all`,
  until: (first: string, last: string) =>
    first === last ? `To be deleted on ${first}.` : `To be deleted between ${first} and ${last}.`,
  keptOthers: (number: number) =>
    number === 1
      ? '1 stays because you keep the posts of its session.'
      : `${number.toLocaleString('en-GB')} stay because you keep the posts of their sessions.`,
  noneOf: (kinds: readonly string[]) => `Nothing is stored of: ${kinds.join(', ')}.`,
  showMore: (number: number) => `Show ${number} more`,
  showFailed: 'This could not be read just now. Close the line and open it again.',
  loading: 'Reading…',
  allowAgain: 'Let it come back',
  allowAgainNamed: (name: string) => `Let it come back: ${name}`,
  allowed: 'It may come back when X or a file shows it.',
  lookAgain: 'Measure again',
  download: 'Save all of this as JSON',
  saved: (fileName: string) => `Saved as ${fileName} in your downloads.`,
  failed: 'That did not work just now. Nothing was changed; please try again.',

  keepingHeading: 'What is kept',
  othersLabel: 'Other people’s posts are deleted',
  othersDays: { 1: 'after 1 day', 7: 'after 7 days', 30: 'after 30 days' },
  othersText:
    'Counted from when Chatside last saw them. They are needed to show the questions and the transcript; ' +
    'your own posts stay until you delete them. A session whose posts you keep is left alone.',
  othersChanged: (deleted: number) =>
    deleted === 0
      ? 'Saved.'
      : `Saved. ${count(deleted, 'post of others was', 'posts of others were')} due and deleted.`,
  deleteOthers: 'Delete others’ posts now',
  keepThem: 'Keep them',
  deleteGood: 'Delete for good',
  deleteOthersTitle: 'Delete all posts of other people?',
  deleteOthersText:
    'Also those of sessions whose posts you chose to keep. Your own posts, the sessions and their questions stay. ' +
    'Posts of a chat that is open come back when Chatside sees them again.',
  othersDeleted: (number: number) => `${count(number, 'post of others was', 'posts of others were')} deleted.`,

  marksHeading: 'Likes and bookmarks',
  marksText:
    'Off unless you switch it on: a like is your own affair. Only what you press during a session is kept, with the post’s ' +
    'text, author, link and time, and it appears in the record that you save of the session. Switched off again, nothing ' +
    'more is kept; what is there stays until you take it out of its session. A restored backup never switches this on; one in which it is off switches it off.',
  keepsLikes: 'Keep what you like',
  keepsLikesNote: 'Worth having if a like is how you agree in a chat, and you want to see later with whom.',
  keepsBookmarks: 'Keep what you bookmark',
  keepsBookmarksNote:
    'Worth having if you bookmark what you mean to read up on: it becomes your reading list of the session.',

  excludedHeading: 'Chats of which nothing is kept',
  excludedText:
    'The sidebar helps in them as ever, but neither the session nor anybody’s posts are written down, yours included.',
  excludedNone: 'None. You keep what you take part in.',
  keepAgain: 'Keep again',
  keepAgainNamed: (tag: string) => `Keep again: #${tag}`,
  keptAgain: (tag: string) => `#${tag} is kept again from now on.`,
  left: (sessions: number, posts: number, others: number) =>
    `Still stored from before: ${count(sessions, 'session', 'sessions')}, ${count(posts, 'post of yours', 'posts of yours')}, ` +
    `${count(others, 'post', 'posts')} seen there.`,
  deleteLeft: 'Delete these too',
  deleteLeftNamed: (tag: string) => `Delete these too: what is kept of #${tag}`,
  deleteLeftTitle: (tag: string) => `Delete what is kept of #${tag}?`,
  deleteLeftText: 'Its sessions and posts are removed from this computer for good. What you posted stays on X.',
  leftDeleted: (tag: string) => `Nothing of #${tag} is kept any more.`,
  excludeLabel: 'Hashtag',
  exclude: 'Keep nothing of it',
  tagNeeded: 'Type the hashtag of the chat: letters, digits and _ only.',
  excluded: (tag: string) => `From now on nothing of #${tag} is kept.`,

  exclusion: (tags: string) => `Keep nothing of ${tags} from now on`,
  exclusionNote: (tags: string) =>
    `Switched on, the sidebar still helps in ${tags}, but nothing of it is written down. This session stays until you delete it.`,
  exclusionWhere: 'See all under Your data',

  safeHeading: 'Will the browser keep it?',
  persisted: 'Yes. This browser has promised not to clear Chatside’s storage by itself, even when the disk is full.',
  notPersisted:
    'A browser may clear storage by itself when the disk is nearly full. As a rule it spares extensions like Chatside; ' +
    'you can ask for its firm promise, for your records may be wanted years from now. It may ask you to confirm.',
  askToPersist: 'Ask the browser to keep it',
  persistRefused:
    'This browser gave no such promise, as Chrome and Edge seldom do; they spare extensions like Chatside all the same. ' +
    'Chatside does not press for it. A backup keeps your records safe in any case.',
  askAgain: 'Ask once more',
  removing: 'Removing Chatside from the browser deletes everything on this page.',
  room: (usage: string, quota: string) =>
    `On the disk the browser counts ${usage}, its own indexes included, of ${quota} that it allows.`,

  lowName: 'Room for the notebook',
  low: (left: string) =>
    `The room for Chatside is nearly used up: ${left} left. Save a backup, then delete others’ posts or free some space on the disk.`,
  lowSee: 'See what is stored',

  deleteHeading: 'Delete everything',
  deleteText:
    'Deletes all of the above from this browser: sessions, posts, calendar, reminders, choices and settings. ' +
    'What you posted stays on X, and backups that you saved as files stay where they are.',
  deleteAll: 'Delete everything…',
  deleteTitle: 'Delete everything that Chatside has stored?',
  deleteWarning:
    'This cannot be undone. Your records of past sessions exist nowhere else unless you have saved a backup.',
  backupFirst: 'Save a backup first',
  deleteWord: 'delete',
  typeWord: 'To confirm, type the word “delete”',
  wordMissing: 'Type the word “delete” here, or press Keep everything.',
  deleteConfirm: 'Delete everything',
  keepEverything: 'Keep everything',
  deleting: 'Deleting…',
  deleteFailed:
    'Not everything could be deleted, perhaps because another tab of Chatside is at work. Close the other tabs and try again.',

  goneTitle: 'Everything is deleted',
  goneText:
    'Chatside has no session, no post, no setting and no reminder of yours any more in this browser. It goes on as on its ' +
    'first day: what you see and post in a chat from now on is kept. To keep nothing at all, remove Chatside from the browser.',
  startAfresh: 'Open the empty notebook',

  outdated: 'Chatside was updated in another tab. Reload this page to go on; nothing is lost.',
  waiting:
    'Chatside has been updated and another tab still holds the old notebook open. Close or reload the other Chatside tabs.',
  newerTitle: 'This notebook needs a newer Chatside',
  newer:
    'A newer version of Chatside has written it, and this older one could damage it. ' +
    'Update Chatside in this browser and open the notebook again; nothing is lost.',
  reload: 'Reload this page',
} as const;

/** The kinds of what is stored, and what each is for. */
export const storedKinds: Readonly<Record<StoredKind, { readonly name: string; readonly what: string }>> = {
  contributions: { name: 'Your posts', what: 'What you posted in chats: your record. Kept until you delete it.' },
  records: {
    name: 'CPD records',
    what: 'What you wrote about your chats, with the facts of each and its earlier wordings.',
  },
  sessions: {
    name: 'Sessions',
    what: 'Each evening: chat, hosts, questions, how long you were there, what you shared.',
  },
  posts: {
    name: 'Other people’s posts',
    what: 'Posts seen in chats, yours as X showed them among them: to find the questions and who answers what.',
  },
  'own-chats': { name: 'Your calendar', what: 'Chats you added, with days, times and reminders.' },
  'follow-ups': { name: 'People to come back to', what: 'Handles you marked in the sidebar.' },
  hosts: { name: 'Hosts you set', what: 'Accounts you said are, or are not, hosts of a chat.' },
  choices: { name: 'Choices of the evening', what: 'Chats you followed or declined; they count for 12 hours.' },
  forgotten: {
    name: 'Names of what you deleted',
    what: 'Numbers without any text, so that neither X nor an old backup brings it back.',
  },
  imports: { name: 'Unfinished import', what: 'Sessions of X’s archive that are still to be added to the notebook.' },
  marks: { name: 'Notes about backups', what: 'When the last one was made, and whether a restore was cut off.' },
  settings: { name: 'Settings', what: 'How you like Chatside, hints you put away, reminders already shown.' },
  other: { name: 'Anything else', what: 'Working notes of Chatside itself.' },
};

/** Bytes as people read them. */
export function sizeText(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let [size, unit] = [bytes, 0];
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  if (unit === 0) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  return `${size < 10 ? size.toFixed(1) : Math.round(size).toLocaleString('en-GB')} ${units[unit]}`;
}

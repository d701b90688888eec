/** The words of the sidebar. */
export const sidebar = {
  name: 'Chatside',
  region: 'Chatside: live chat companion',
  connecting: 'Getting ready…',
  orphaned: 'Chatside was updated. Reload this page to go on.',

  hostedBy: 'Hosted by',
  unknownHost: 'Host not seen yet',
  andHosts: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  minuteOf: (minute: number, minutes: number) => `Minute ${minute} of ${minutes}`,
  justStarted: 'Just started',
  startsIn: (span: string) => `Starts in ${span}`,
  startsSoon: 'Starts in less than a minute',
  endedAgo: (span: string) => `Ended ${span} ago`,
  justEnded: 'Just ended',
  noSession: 'No session at the moment',
  jointChat: 'Joint chat',

  why: 'Why this chat',
  notThisChat: 'Not this chat',
  stopFollowing: 'Stop following',

  currentQuestion: 'Current question',
  theQuestion: 'the question',
  theBonusQuestion: 'the bonus question',
  bonusQuestion: 'Bonus question',
  askedAt: 'Asked',
  askedBy: 'by',
  openQuestion: 'Open on X',
  openNamed: (name: string) => `Open on X: ${name}`,
  opensNewTab: '(opens in a new tab)',
  answered: 'Answered',
  notAnswered: 'Not answered yet',
  pictureQuestion: 'The question is in a picture. Open the post to read it.',
  noQuestion: 'No question yet',
  noQuestionLive: 'The host has not asked the first question. It will appear here by itself.',
  noQuestionBefore: 'Questions will appear here by themselves once the host starts.',
  noQuestionAfter: 'Chatside saw no question of this session.',
  newQuestion: (number: string | null, text: string) =>
    number === null ? `New question: ${text}` : `New question. ${number}: ${text}`,
  earlierQuestions: 'Earlier questions',
  questions: 'Questions',
  yourAnswer: 'Your answer',

  hint: 'Good to know',
  dismissHint: 'Do not show this hint again',
  whyHint: 'Why?',
  followersLabel: 'Words for your followers',
  rules: 'How this chat is done',
  ruleOf: (host: string) => `what @${host} said`,
  dismissNotice: 'Dismiss this notice',
  notices: 'Notices',

  sessionOver: 'The session is over. Your posts and a transcript of the chat are in the notebook.',
  openSession: 'Open this session',
  writeUp: 'Write it up',
  plan: 'Plan what you want to learn',

  yourPosts: 'Your posts',
  notListed: 'Your posts in this chat are not kept, so they are not listed here.',
  noPosts: 'Nothing posted in this chat yet. Listening in is fine too.',
  pending: 'Sending',
  confirmed: 'Posted',
  failed: 'Not posted',
  pendingLong: 'Saved here; X has not answered yet',
  deletedOnX: 'Deleted on X; kept here',
  postAgain: 'Post again',
  lookFirst: 'Look on X first: it may be there already.',
  answers: (labels: string) => `Answers ${labels}`,
  postedAs: (handle: string) => `as @${handle}`,

  collapse: 'Collapse to a slim bar',
  expand: 'Show the sidebar',
  toPanel: 'Move to the browser’s side panel',
  toPage: 'Move back into the page',
  panelByHand: (shortcut: string | null) =>
    shortcut
      ? `To use the browser’s own sidebar, click Chatside in the toolbar or press ${shortcut}.`
      : 'To use the browser’s own sidebar, click the Chatside button in the toolbar.',
  noRoom: 'There is no room beside the posts. Make the window wider, or click the Chatside button in the toolbar.',
  notebook: 'Notebook',
  openNotebook: 'Open the notebook',

  tagging: (tags: string) => `Add ${tags} to my replies`,
  taggingAny: 'Add the hashtag to my replies',

  more: 'Chat options',
  numberingTitle: 'Your answers',
  numbering: 'Offer the number of the answer',
  numberingNote: 'A button by X’s text box starts your answer with “A2”. Nothing is written without your click.',
  checkingTitle: 'Before you post',
  checking: 'Look at what I write for patient details',
  checkingNote:
    'A line by X’s text box tells you of numbers, dates and details that could identify a patient. ' +
    'It only advises, and the text stays in this browser.',
  muted: (kinds: readonly string[]) =>
    `You are not told of: ${new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(kinds)}.`,
  unmute: 'Tell me of these again',
  keepingTitle: 'Notebook',
  keeping: (tags: string) => `Keep ${tags} in the notebook`,
  keepingNote:
    'Switched off, nothing of this chat is kept from now on: no session, no posts, of nobody. ' +
    'What was kept before stays until you delete it in the notebook.',
  hosts: 'Hosts',
  hostsNote: 'Only questions of these accounts count.',
  noHosts: 'No host known yet. Add the account that asks the questions.',
  removeHost: (handle: string) => `@${handle} is not a host`,
  notHost: 'Not a host',
  addHost: 'Add a host',
  handlePlaceholder: '@name',
  add: 'Add',
  badHandle: 'An account name has up to 15 letters, digits or underscores. Check the spelling and try again.',
  alreadyHost: (handle: string) => `@${handle} is a host already.`,

  calendarTitle: 'Next dates',
  calendarNote: 'Put the chat into your calendar of chats: next dates, a reminder, a file for your own calendar.',
  openCalendar: 'Open the calendar',

  followOther: 'Follow another chat',
  tagLabel: 'Hashtag of the chat',
  tagPlaceholder: '#WePh',
  secondTagLabel: 'Second hashtag of a joint chat',
  secondTagToggle: 'It is a joint chat with a second hashtag',
  followAction: 'Follow',
  tagEmpty: 'Type the chat’s hashtag first, for example #WePh.',
  tagSpace: 'A hashtag has no spaces. Type it as one word.',
  tagDigits: 'A hashtag needs at least one letter.',
  tagSigns: 'A hashtag has only letters, digits and underscores. Remove other signs.',
  tagLong: 'That is too long for a hashtag. Check that only the hashtag is in the box.',
  tagTwice: 'Both hashtags are the same. A joint chat has two different ones.',

  askTitle: 'Which chat are you in?',
  askText: 'What you see fits more than one chat. Your choice counts for this session.',
  otherPossible: 'Or is it one of these?',

  noChatTitle: 'No chat here at the moment',
  noChatText:
    'Open the hashtag of a chat, or its host’s page, and Chatside joins in by itself. Or say which chat you are in:',
  notOnXTitle: 'Ready when you are',
  notOnXText: 'Chatside works on x.com. Go to a chat’s hashtag there and the question appears here.',
  openX: 'Open x.com',

  barNoQuestion: (tags: string) => `${tags}: no question yet`,
  barAsk: 'Which chat are you in?',
  barNone: 'No chat here at the moment',
} as const;

/**
 * A span of time in words, rounded down to whole minutes.
 * @param minutes whole minutes, 0 or more.
 */
export function spanInWords(minutes: number): string {
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  if (hours < 36) return `${hours} hours`;
  return `${Math.round(hours / 24)} days`;
}

/** The words of the late joiner's card. */
export const catchUpWords = {
  title: 'What did I miss?',
  close: 'Close',
  topic: 'Topic',
  started: 'Started',
  room: (people: number, posts: number) =>
    `${people} ${people === 1 ? 'person' : 'people'}, ${posts} ${posts === 1 ? 'post' : 'posts'} seen so far`,
  questions: 'Questions so far',
  current: 'Current',
  helloLabel: 'Say hello late',
  hello: (tags: string) => `Hello all, joining late and catching up. ${tags}`,
  copy: 'Copy',
  copied: 'Copied. Paste it into a post when you like.',
  copyByHand: 'The browser did not allow copying. The text is selected: press Ctrl+C (⌘C on a Mac).',
  listening: 'Listening in without posting is fine too.',
} as const;

/** The words of the notebook. */
export const notebook = {
  title: 'Notebook',
  skip: 'Skip to the content',
  privacy: 'Kept on this computer only.',

  places: 'Notebook',
  calendar: 'Calendar',
  sessions: 'Sessions',
  allPosts: 'All your posts',
  backToSessions: 'All sessions',
  navigation: 'Sessions and posts',
  inYear: (sessions: number) => (sessions === 1 ? '1 session' : `${sessions.toLocaleString('en-GB')} sessions`),

  searchLabel: 'Search your posts',
  searchPlaceholder: 'Search your posts',
  resultsFor: (text: string) => `Posts with “${text}”`,

  minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  lessThanMinute: 'less than a minute',
  timeUnknown: 'time not known',
  posts: (count: number) => (count === 0 ? 'no posts' : count === 1 ? '1 post' : `${count} posts`),
  answeredOf: (answered: number | '…', questions: number) => `${answered} of ${questions}`,
  noQuestions: 'None seen',
  when: 'When',
  timeSpent: 'Time with the chat',
  hosts: 'Hosts',
  yourPosts: 'Your posts',
  answered: 'Questions answered',
  unknown: 'Not known',

  questionsHeading: 'Questions and your answers',
  otherHeading: 'Your other posts',
  marked: {
    shared: {
      heading: 'Posts you shared',
      remove: (handle: string) => `Take the shared post of @${handle} out of this session`,
    },
    liked: {
      heading: 'Posts you liked',
      remove: (handle: string) => `Take the liked post of @${handle} out of this session`,
    },
    bookmarked: {
      heading: 'Posts you bookmarked',
      remove: (handle: string) => `Take the bookmarked post of @${handle} out of this session`,
    },
  },
  markedFrom: (handle: string) => `by @${handle}`,
  removeMarkedFailed: 'That could not be stored just now. Nothing was changed; please try again.',
  noAnswer: 'You did not answer this one.',
  asked: 'Asked',
  openOnX: 'Open on X',
  newTab: '(opens in a new tab)',
  nothingInSession: 'No questions and no posts were kept for this session.',

  pending: 'Not confirmed by X yet',
  failed: 'X refused this post; its text is kept here',
  deletedOnX: 'Deleted on X; kept here',
  picture: (description: string) => `Picture: ${description}`,
  poll: 'Choices of the poll',
  pollChoice: (text: string) => `Poll choice: ${text}`,
  pictureWithout: 'With a picture or video; see the post on X.',
  postAgain: 'Post again',
  earlierWordings: (count: number) =>
    count === 1 ? 'Edited: the earlier wording' : `Edited: ${count} earlier wordings`,
  outside: 'Outside a session',

  exportMarkdown: 'Save as Markdown',
  exportCsv: 'Save as CSV',
  saved: (fileName: string) => `Saved as ${fileName} in your downloads.`,
  exportFailed: 'The file could not be made. Nothing was changed; please try again.',

  transcriptHeading: 'Transcript',
  transcriptText: 'All posts of the session that this browser has seen, yours and others’, grouped by question.',
  othersUntil: (count: number, date: string) =>
    `${othersStored(count)} until ${date} and then deleted. Your own posts stay.`,
  othersBetween: (count: number, first: string, last: string) =>
    `${othersStored(count)} for now and deleted between ${first} and ${last}. Your own posts stay.`,
  othersDue: (count: number) => `${othersStored(count)} for now and will be deleted within a day. Your own posts stay.`,
  othersKept: (count: number) => `${othersStored(count)} until you switch this off. Your own posts stay in any case.`,
  othersGone:
    'No posts of others are stored for this session: Chatside deletes them some days after it last saw them. ' +
    'Your own posts and the questions are kept, and you can save them above.',
  saveTranscriptHtml: 'Save as web page',
  saveTranscriptMarkdown: 'Save transcript as Markdown',
  leaveOutNames: 'Leave out names',
  leaveOutNamesNote:
    'Everybody but the hosts and you becomes “Participant 1” and so on, without links. Names written out in a post stay.',
  keepPosts: 'Keep these posts',
  keepPostsFailed: 'This could not be changed just now. Nothing was deleted; please try again.',
  storedFailed: 'Chatside could not look up the stored posts. Nothing was changed; reload this page.',

  deletePost: 'Delete this post from the notebook',
  deletePostTitle: 'Delete this post from the notebook?',
  deletePostText: 'It is removed from this computer for good. The post itself stays on X.',
  deleteSession: 'Delete session',
  deleteSessionTitle: 'Delete this session?',
  deleteSessionText: (count: number) =>
    `The session${count === 0 ? '' : count === 1 ? ' and the post kept with it' : ` and the ${count} posts kept with it`}` +
    ' are removed from this computer for good. What you posted stays on X. To keep a copy, save the session as Markdown first.',
  deleteAction: 'Delete for good',
  keep: 'Keep',
  deleteFailed: 'It could not be deleted just now. Nothing was changed; please try again.',

  emptyTitle: 'Your first session will appear here',
  emptyText:
    'Take part in a chat on x.com. Chatside keeps the questions, what you answered and the time you spent, ready for your CPD record.',
  loading: 'Opening the notebook…',
  readFailedTitle: 'The notebook could not be opened',
  readFailedText:
    'Your browser would not let Chatside read its storage. What you saved has not been changed. Reload this page; if that does not help, restart the browser.',
  reload: 'Reload this page',
  goneTitle: 'This session is not in the notebook',
  goneText: 'It may have been deleted. Choose another one from the list.',
  noPosts: 'No post of yours has been kept yet.',
} as const;

function othersStored(count: number): string {
  return count === 1 ? '1 post of others is stored' : `${count} posts of others are stored`;
}

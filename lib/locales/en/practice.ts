/** All words of the practice chat but those that its made-up people say. */
export const practice = {
  title: 'Practice chat',
  lead: 'Ten minutes with a made-up host and made-up people. You write, reply and make mistakes; nothing is posted anywhere.',
  nothingPosted: 'Nothing is posted',
  topic: 'What the chat is about',
  pace: 'How fast it goes',
  paces: {
    steady: {
      name: 'Like an evening, only faster',
      what: 'Five questions in ten minutes. You can stop the clock at any time.',
    },
    own: { name: 'At your own pace', what: 'The next question comes when you ask for it.' },
  },
  start: 'Begin the chat',
  toNotebook: 'To the notebook',
  posts: 'Posts',
  waiting: (count: number) => (count === 1 ? 'Show one new post' : `Show ${count} new posts`),
  chatOf: (topic: string) => `Practice chat: ${topic}`,
  write: 'Write a post',
  reply: 'Reply',
  replyTo: (name: string) => `Reply to ${name}`,
  you: 'You',
  host: 'Host',
  pause: 'Stop the clock',
  goOn: 'Go on',
  next: (number: number) => `Question ${number}, please`,
  toEnd: 'To the end',
  minutes: (minute: number) => `Minute ${minute} of 60`,
  standing: 'The clock stands',
  held: 'The next question comes when you ask for it.',
  leave: 'Leave',
  composer: 'Your post',
  composerReply: (name: string) => `Your reply to ${name}`,
  placeholder: 'What would you say?',
  placeholderReply: 'Post your reply',
  replyingTo: (handle: string) => `Replying to @${handle}`,
  left: (count: number) =>
    count >= 0 ? `${count} ${count === 1 ? 'character' : 'characters'} left` : `${-count} too many`,
  send: 'Post here',
  close: 'Close, keep the draft',
  coach: 'How that went',
  tips: 'What to try',
  firstTip: 'Read the host’s first posts, then reply to them with a short hello.',
  questionTip: (number: number) => `Question ${number} is on. Press Reply below it, and answer.`,
  aside: {
    notebook: 'In a real chat this opens your notebook, with everything you posted. Nothing of the practice is kept.',
    writeUp: 'After a real chat this begins a CPD record with the facts filled in. Nothing of the practice is kept.',
    post: 'In a real chat this opens the post on X. Here it is among the posts of the practice.',
    other: 'This works in a real chat. Here it would lead away from the practice.',
  },
  failed:
    'The practice could not begin, because the browser lets nothing be stored here. In a private window, try an ordinary one.',
  elsewhere: 'A practice chat is open in another tab already. Go on there, or close it and begin again.',
  feedback: {
    'no-tag': (tag: string) => `Your post went out without #${tag}, so people who follow the tag would not see it.`,
    'no-number': (number: number) =>
      `Begin answers to question ${number} with A${number}: everyone can then tell what you answer.`,
    hello: 'A good hello. Others now know that you are there.',
    answered: 'The host and everyone else can see which question you answered.',
    talked: 'Talking with each other is what makes a chat. That was it.',
    'tag-went-in': (tag: string) => `Chatside put #${tag} in for you.`,
    /** `what` and `todo` as the check says them. */
    risk: (what: string, todo: string) => `Nobody saw it here. ${what} ${todo}`,
  },
  over: 'The chat is over',
  summary: {
    posts: (count: number) => (count === 1 ? 'You wrote one post.' : `You wrote ${count} posts.`),
    silent: 'You listened. That is taking part too, and hosts say so themselves.',
    answered: (numbers: readonly number[]) =>
      numbers.length === 0
        ? 'It was not about one of the five questions yet.'
        : `You answered ${new Intl.ListFormat('en-GB').format(numbers.map((number) => `Q${number}`))}.`,
    talked: 'You talked with other people in it.',
    tagged: (count: number, all: number) =>
      count === all ? 'Each carried the hashtag.' : `${count} of ${all} carried the hashtag.`,
    risky: (count: number) =>
      count === 1
        ? 'One might have identified a patient: the line under the composer tells you before you post.'
        : `${count} might have identified a patient: the line under the composer tells you before you post.`,
    real: 'In a real chat Chatside keeps your posts and the questions, and makes a CPD record of them when you want one.',
  },
  again: 'The same chat again',
  other: 'Another chat',
} as const;

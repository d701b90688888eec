/** The words of the welcome page. */
export const welcome = {
  title: 'At your side in tweet chats',
  lead: 'You talk on x.com as always. Chatside keeps an eye on the chat, so that you can keep yours on the people.',
  does: {
    question: {
      title: 'Shows the question',
      text: 'The host’s current question stands beside the posts, with the earlier ones and what you have answered.',
    },
    tag: {
      title: 'Puts in the hashtag',
      text: 'It goes into your replies, where you see it before you post. One press leaves it out.',
    },
    record: {
      title: 'Keeps your part',
      text: 'What you posted becomes a CPD record with the facts filled in. What you learnt, you write.',
    },
  },
  never: 'What it never does',
  nevers: [
    'It never posts and never presses a button of X for you.',
    'There is no account, and nothing leaves this browser.',
    'It writes nothing into a post that you do not see first.',
  ],
  begin: 'Begin',
  practice: 'Try a practice chat',
  openX: 'Open x.com',
  sidebar: {
    chromium:
      'On x.com the sidebar comes by itself once there is a chat. The Chatside button in the toolbar opens it at any time; the puzzle piece there pins it.',
    firefox:
      'On x.com the sidebar comes by itself once there is a chat. The Chatside button in the toolbar opens it at any time.',
  },
  choices: 'If you like',
  choicesNote: 'Nothing here is needed to begin.',
  chats: 'Which chats do you join?',
  chatsNote:
    'Chats are recognised without this. In your calendar they have dates on your clock, and reminders if you want them.',
  otherChats: 'Others, or none yet',
  later: 'All of this is found again under',
  access: 'Chatside may not see x.com yet, so it can do nothing there. Firefox leaves that to you.',
  accessRefused:
    'Chatside still may not see x.com. You can allow it here, or later in Firefox under about:addons, Chatside, Permissions.',
  allow: 'Allow it on x.com',
} as const;

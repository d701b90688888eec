import type { ChatInput, ChatState, PageSighting } from '../../../lib/chat/chat-types.ts';
import type { Post } from '../../../lib/chat/post.ts';
import { type ChatSpec, generateChat, randomFrom } from './generate-chat.ts';
import { EIGHT, MINUTE, postAt } from './make-post.ts';

/** A page, what was seen so far, and what the program should make of it. */
export interface Situation {
  readonly name: string;
  readonly page: PageSighting;
  readonly posts: readonly Post[];
  /** Minutes after eight. */
  readonly minute: number;
  readonly more?: Partial<ChatInput>;
  readonly status: ChatState['status'];
  readonly tags?: readonly string[];
  /** `off` stands for none, before or after: whatever is not live. */
  readonly phase?: 'none' | 'before' | 'live' | 'after' | 'off';
  /** The first candidate offered where there is no chat. */
  readonly offers?: string;
}

const SIX = [3, 12, 21, 31, 41, 51];
const DAY = 24 * 60;

export const search = (...tags: string[]): PageSighting => ({
  kind: 'search',
  url: `https://x.com/search?q=${tags.map((tag) => `%23${tag}`).join('%20')}&f=live`,
  tags,
  handle: null,
  statusId: null,
});
const hashtag = (tag: string): PageSighting => ({
  ...search(tag),
  kind: 'hashtag',
  url: `https://x.com/hashtag/${tag}`,
});
export const home: PageSighting = { kind: 'home', url: 'https://x.com/home', tags: [], handle: null, statusId: null };
const notifications: PageSighting = { ...home, kind: 'notifications', url: 'https://x.com/notifications' };
const profile = (handle: string): PageSighting => ({
  ...home,
  kind: 'profile',
  url: `https://x.com/${handle}`,
  handle,
});
export const statusOf = (post: Post | undefined): PageSighting => ({
  ...home,
  kind: 'status',
  url: `https://x.com/${post?.author}/status/${post?.id}`,
  handle: post?.author ?? null,
  statusId: post?.id ?? null,
});

/** An evening of a chat from eight on. */
export function eveningOf(tag: string, host: string, more: Partial<ChatSpec> = {}): Post[] {
  return generateChat({
    start: EIGHT,
    tag,
    host,
    questions: SIX,
    talkFrom: -2,
    talkUntil: 60,
    lines: [
      { minute: -3, text: 'Good evening everyone and welcome to tonight’s chat!' },
      { minute: 59, text: 'Thank you all for joining, see you next time!' },
    ],
    ...more,
  });
}

/** The same posts some minutes later or earlier, as other posts. */
const moved = (posts: readonly Post[], minutes: number) =>
  posts.map((post) => ({
    ...post,
    id: `8${post.id}`,
    at: post.at + minutes * MINUTE,
    replyTo: post.replyTo && `8${post.replyTo}`,
  }));

/** Adds tags to some posts. */
function withTags(posts: readonly Post[], tags: readonly string[], which: (post: Post) => boolean): Post[] {
  return posts.map((post) =>
    which(post)
      ? {
          ...post,
          text: `${post.text} ${tags.map((tag) => `#${tag}`).join(' ')}`,
          hashtags: [...post.hashtags, ...tags],
        }
      : post,
  );
}

/** Busy talk under a tag that is no chat. */
function chatter(tag: string, texts: readonly string[], perMinute = 6, people = 60, from = -60, to = 60): Post[] {
  const random = randomFrom(tag.length + texts.length);
  return Array.from({ length: Math.round((to - from) * perMinute) }, (_, index) =>
    postAt(
      from + random() * (to - from),
      `crowd_${tag.toLowerCase().slice(0, 5)}${Math.floor(random() * people)}`,
      `${texts[index % texts.length]} #${tag}`,
    ),
  );
}

const weph = eveningOf('WePh', 'WePharmacists');
const guestChat = eveningOf('ZedRounds', 'drjune_guest', { seed: 11 });
const zedChat = eveningOf('ZedChat', 'zed_host', {
  seed: 12,
  lines: [{ minute: -3, text: 'Welcome everyone to this week’s chat!' }],
});
const otalk = eveningOf('OTalk', 'OTalk_', { seed: 13 });
const isHost = (post: Post) => post.author === 'WePharmacists';
const isQuestion = (post: Post) => /^Q\d/u.test(post.text);
const questionOf = (posts: readonly Post[], number: number) =>
  posts.find((post) => post.text.startsWith(`Q${number}:`));
const answerOf = (posts: readonly Post[], number: number) =>
  posts.find((post) => post.text.startsWith(`A${number} `) && post.replyTo !== null);

const conference = chatter('RPharmConf26', [
  'Queuing for coffee, what a turnout',
  'Keynote is about to start in hall 2',
  'Q: what did the speaker just say about statins?',
  'Slide of the day',
  'Great poster session, see you next year',
  'Welcome to everyone joining us in Manchester today',
]);
const panel = ['Is there funding for this?', 'When will the guideline be out?'].map((text, index) =>
  postAt(10 + index * 7, 'conf_moderator', `Q${index + 1} from the floor: ${text} #RPharmConf26`),
);
const television = chatter('StrictlyBaking', [
  'That sponge never stood a chance',
  'Who is going home tonight?',
  'Screaming at the screen',
  'Final 3 and I am not ready',
]);
const results = chatter(
  'MegaCorp',
  ['Q3 results beat expectations', 'Q4: what will the market do?', 'Buy or sell?', 'A1 rated bonds look safe'],
  4,
);
const trending = chatter('TuesdayThoughts', [
  'Be kind today',
  'Coffee first',
  'New week, new me',
  'What are you grateful for?',
]);
const broadcast = chatter(
  'edchat',
  ['Great resource for teachers', 'New blog post on feedback', 'Five apps for your classroom', 'How do you mark?'],
  2,
  80,
);
const sponsored = chatter(
  'GlowBrand',
  ['Win a year of skincare', 'Loving my new kit', 'Thanks for sending me this'],
  2,
);

const joined = withTags(weph, ['WeMDT'], isHost);
const questionsJoined = withTags(weph, ['WeMDT'], isQuestion);
const announcedJoint = withTags(
  eveningOf('WePh', 'WePharmacists', {
    seed: 21,
    lines: [{ minute: -3, text: 'Welcome everyone to tonight’s joint chat with our friends @WeMDT!' }],
  }),
  ['WeMDT'],
  (post) => post.author === 'WePharmacists' && (post.at < EIGHT || isQuestion(post)),
);
const conferenceJoined = withTags(weph, ['RPharmConf26'], isHost);
const thanked = withTags(weph, ['OTalk'], (post) => isHost(post) && /thank you/iu.test(post.text));
const participantsBoth = withTags(weph, ['OTalk'], (post) => !isHost(post) && post.id.endsWith('3'));
const repeated = joined
  .filter(isHost)
  .map((post) => ({ ...post, id: `7${post.id}`, author: 'chat_echo', repostOf: post.id, at: post.at + 20_000 }));

const untagged = postAt(22, 'nell_rx', 'Ours sits with the ward clerk, sadly', {
  replyTo: questionOf(weph, 2)?.id ?? null,
  replyToAuthor: 'WePharmacists',
  conversationId: questionOf(weph, 2)?.id ?? null,
});
const deep = postAt(24, 'tomos_meds', 'Same with us!', {
  replyTo: '1234567890',
  replyToAuthor: 'somebody',
  conversationId: questionOf(weph, 2)?.id ?? null,
});
const privatePost = postAt(20, 'my_friend', 'Dinner on Friday? Bring the dog');
const mine = (tag: string, minute: number) => postAt(minute, 'ward_sam', `A1 we ask the patient first #${tag}`);
const lastWeek = moved(weph, -7 * DAY);
const yesterday = moved(guestChat, -DAY);

/** The situations, all posts invented. */
export const SITUATIONS: readonly Situation[] = [
  // The chat's own pages
  {
    name: 'a catalogued chat on its search page, live',
    page: search('WePh'),
    posts: weph,
    minute: 20,
    status: 'chat',
    tags: ['WePh'],
    phase: 'live',
  },
  {
    name: 'the same on its hashtag page, in lower case',
    page: hashtag('weph'),
    posts: weph,
    minute: 40,
    status: 'chat',
    tags: ['WePh'],
    phase: 'live',
  },
  {
    name: 'the same before the welcome',
    page: search('WePh'),
    posts: weph,
    minute: -10,
    status: 'chat',
    tags: ['WePh'],
    phase: 'off',
  },
  {
    name: 'the same with nothing seen',
    page: search('WePh'),
    posts: [],
    minute: 20,
    status: 'chat',
    tags: ['WePh'],
    phase: 'off',
  },
  {
    name: 'the same half an hour after its end',
    page: search('WePh'),
    posts: weph,
    minute: 90,
    status: 'chat',
    tags: ['WePh'],
    phase: 'after',
  },
  {
    name: 'the same a week later',
    page: search('WePh'),
    posts: lastWeek,
    minute: 20,
    status: 'chat',
    tags: ['WePh'],
    phase: 'off',
  },
  {
    name: 'a week later among new small talk, as the Top tab mixes them',
    page: search('WePh'),
    posts: [...lastWeek, ...chatter('WePh', ['See you at the next one', 'Lovely people'], 0.05, 9)],
    minute: 20,
    status: 'chat',
    tags: ['WePh'],
    phase: 'off',
  },
  {
    name: 'last week’s chat and tonight’s, mixed',
    page: search('WePh'),
    posts: [...lastWeek, ...weph],
    minute: 25,
    status: 'chat',
    tags: ['WePh'],
    phase: 'live',
  },
  {
    name: 'a chat of the catalogue at its hour, nobody there',
    page: search('OTalk'),
    posts: [],
    minute: 5,
    status: 'chat',
    tags: ['OTalk'],
    phase: 'off',
  },
  {
    name: 'a chat of the catalogue at its hour, three people greeting',
    page: search('OTalk'),
    posts: ['a', 'b', 'c'].map((one, index) => postAt(index, `otter_${one}`, 'Evening all! #OTalk')),
    minute: 5,
    status: 'chat',
    tags: ['OTalk'],
    phase: 'live',
  },
  // Chats that nobody catalogued
  {
    name: 'an unknown chat by a guest, live',
    page: search('ZedRounds'),
    posts: guestChat,
    minute: 25,
    status: 'chat',
    tags: ['ZedRounds'],
    phase: 'live',
  },
  {
    name: 'an unknown chat, joined at its end',
    page: search('ZedRounds'),
    posts: guestChat.filter((post) => post.at > EIGHT + 40 * MINUTE),
    minute: 55,
    status: 'chat',
    tags: ['ZedRounds'],
    phase: 'live',
  },
  {
    name: 'an unknown tag named like a chat, welcomed',
    page: search('ZedChat'),
    posts: zedChat,
    minute: 1,
    status: 'chat',
    tags: ['ZedChat'],
    phase: 'live',
  },
  { name: 'an unknown chat, a day later', page: search('ZedRounds'), posts: yesterday, minute: 60, status: 'none' },
  {
    name: 'an unknown chat two hours after its end',
    page: search('ZedRounds'),
    posts: guestChat,
    minute: 240,
    status: 'none',
  },
  {
    name: 'an unknown tag of one week ago on the Top tab',
    page: search('ZedChat'),
    posts: moved(zedChat, -7 * DAY),
    minute: 20,
    status: 'none',
  },
  // Tags that are no chats
  { name: 'a conference', page: search('RPharmConf26'), posts: conference, minute: 30, status: 'none' },
  {
    name: 'a conference with questions from the floor',
    page: search('RPharmConf26'),
    posts: [...conference, ...panel],
    minute: 30,
    status: 'none',
  },
  { name: 'a programme on television', page: search('StrictlyBaking'), posts: television, minute: 30, status: 'none' },
  { name: 'a company’s quarter', page: search('MegaCorp'), posts: results, minute: 30, status: 'none' },
  { name: 'a trending tag', page: hashtag('TuesdayThoughts'), posts: trending, minute: 30, status: 'none' },
  { name: 'a tag used round the clock', page: search('edchat'), posts: broadcast, minute: 400, status: 'none' },
  {
    name: 'a tag used round the clock while its chat runs',
    page: search('edchat'),
    posts: [...broadcast, ...eveningOf('edchat', 'some_teacher', { seed: 31 })],
    minute: 30,
    status: 'chat',
    tags: ['edchat'],
    phase: 'live',
  },
  { name: 'a sponsored tag', page: search('GlowBrand'), posts: sponsored, minute: 30, status: 'none' },
  {
    name: 'one person’s questionnaire',
    page: search('LifeIn5'),
    posts: [1, 2, 3, 4].map((one) =>
      postAt(one, 'quiz_taker', `Q${one}: where would you go with question ${one} in life? #LifeIn5`),
    ),
    minute: 10,
    status: 'none',
  },
  {
    name: 'three strangers who each ask a first question',
    page: search('Budget26'),
    posts: [1, 2, 3]
      .map((one) => postAt(one, `asker_${one}`, `Q1: why are prices in town ${one} so high? #Budget26`))
      .concat(postAt(6, 'wit', 'A1 because of you #Budget26')),
    minute: 10,
    status: 'none',
  },
  // Other pages
  { name: 'the home page with no chat about', page: home, posts: trending, minute: 30, status: 'none' },
  {
    name: 'the home page while a catalogued chat runs, not taking part',
    page: home,
    posts: weph,
    minute: 30,
    status: 'none',
    offers: 'WePh',
  },
  {
    name: 'the home page while an unknown chat runs, not taking part',
    page: home,
    posts: [...trending, ...guestChat],
    minute: 30,
    status: 'none',
    offers: 'ZedRounds',
  },
  {
    name: 'the home page of somebody who takes part',
    page: home,
    posts: [...weph, mine('WePh', 14)],
    minute: 30,
    status: 'chat',
    tags: ['WePh'],
    phase: 'live',
  },
  {
    name: 'the home page of somebody who takes part in an unknown chat',
    page: home,
    posts: [...guestChat, mine('ZedRounds', 14)],
    minute: 30,
    status: 'chat',
    tags: ['ZedRounds'],
    phase: 'live',
  },
  {
    name: 'the notifications of somebody who takes part',
    page: notifications,
    posts: [...weph, mine('WePh', 14)],
    minute: 30,
    status: 'chat',
    tags: ['WePh'],
    phase: 'live',
  },
  {
    name: 'the home page the morning after',
    page: home,
    posts: [...weph, mine('WePh', 14)],
    minute: 720,
    status: 'none',
  },
  {
    name: 'the host’s profile while the chat runs',
    page: profile('WePharmacists'),
    posts: weph,
    minute: 30,
    status: 'chat',
    tags: ['WePh'],
    phase: 'live',
  },
  {
    name: 'a stranger’s profile',
    page: profile('my_friend'),
    posts: [privatePost, ...weph],
    minute: 30,
    status: 'none',
  },
  {
    name: 'the profile of a guest who hosts an unknown chat now',
    page: profile('drjune_guest'),
    posts: guestChat,
    minute: 30,
    status: 'chat',
    tags: ['ZedRounds'],
    phase: 'live',
  },
  {
    name: 'the page of a question',
    page: statusOf(questionOf(weph, 2)),
    posts: weph,
    minute: 30,
    status: 'chat',
    tags: ['WePh'],
    phase: 'live',
  },
  {
    name: 'the page of an answer in an unknown chat',
    page: statusOf(answerOf(guestChat, 2)),
    posts: guestChat,
    minute: 30,
    status: 'chat',
    tags: ['ZedRounds'],
    phase: 'live',
  },
  {
    name: 'the page of an untagged reply to a question',
    page: statusOf(untagged),
    posts: [...weph, untagged],
    minute: 30,
    status: 'chat',
    tags: ['WePh'],
    phase: 'live',
  },
  {
    name: 'the page of an untagged reply deep in a question’s conversation',
    page: statusOf(deep),
    posts: [...weph, deep],
    minute: 30,
    status: 'chat',
    tags: ['WePh'],
    phase: 'live',
  },
  {
    name: 'the page of a private post while a chat runs',
    page: statusOf(privatePost),
    posts: [...weph, privatePost],
    minute: 30,
    status: 'none',
  },
  {
    name: 'the page of a question of last week',
    page: statusOf(questionOf(lastWeek, 2)),
    posts: lastWeek,
    minute: 30,
    status: 'chat',
    tags: ['WePh'],
    phase: 'off',
  },
  {
    name: 'the page of a conference post',
    page: statusOf(conference[9]),
    posts: conference,
    minute: 30,
    status: 'none',
  },
  // Two chats and joint chats
  {
    name: 'two chats searched at once',
    page: search('WePh', 'OTalk'),
    posts: [...weph, ...otalk],
    minute: 30,
    status: 'ask',
  },
  {
    name: 'two chats at once, one tab each',
    page: search('OTalk'),
    posts: [...weph, ...otalk],
    minute: 30,
    status: 'chat',
    tags: ['OTalk'],
    phase: 'live',
  },
  {
    name: 'a joint chat, both tags in the host’s posts',
    page: search('WePh'),
    posts: joined,
    minute: 30,
    status: 'chat',
    tags: ['WePh', 'WeMDT'],
    phase: 'live',
  },
  {
    name: 'a joint chat seen from its second tag',
    page: search('WeMDT'),
    posts: joined,
    minute: 30,
    status: 'chat',
    tags: ['WeMDT', 'WePh'],
    phase: 'live',
  },
  {
    name: 'a joint chat, the second tag in the questions only',
    page: search('WePh'),
    posts: withTags(questionsJoined, [], () => false).concat(
      [5, 8, 14, 17, 23, 26].map((one) => postAt(one, 'WePharmacists', `@nell_rx lovely point, tell us more #WePh`)),
    ),
    minute: 30,
    status: 'chat',
    tags: ['WePh', 'WeMDT'],
    phase: 'live',
  },
  {
    name: 'a joint chat told by its welcome',
    page: search('WePh'),
    posts: announcedJoint,
    minute: 1,
    status: 'chat',
    tags: ['WePh', 'WeMDT'],
  },
  {
    name: 'a joint chat of which an echo account repeats the questions',
    page: search('WePh'),
    posts: [...joined, ...repeated],
    minute: 30,
    status: 'chat',
    tags: ['WePh', 'WeMDT'],
    phase: 'live',
  },
  {
    name: 'both tags of a joint chat searched',
    page: search('WePh', 'WeMDT'),
    posts: joined,
    minute: 30,
    status: 'chat',
    tags: ['WePh', 'WeMDT'],
    phase: 'live',
  },
  {
    name: 'a chat whose host adds a conference’s tag',
    page: search('WePh'),
    posts: conferenceJoined,
    minute: 30,
    status: 'chat',
    tags: ['WePh'],
    phase: 'live',
  },
  {
    name: 'a chat whose host thanks another chat at its end',
    page: search('WePh'),
    posts: thanked,
    minute: 62,
    status: 'chat',
    tags: ['WePh'],
  },
  {
    name: 'a chat some of whose people write another chat’s tag too',
    page: search('WePh'),
    posts: participantsBoth,
    minute: 30,
    status: 'chat',
    tags: ['WePh'],
    phase: 'live',
  },
];

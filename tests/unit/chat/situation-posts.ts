import type { PageSighting } from '../../../lib/chat/chat-types.ts';
import type { Post } from '../../../lib/chat/post.ts';
import { type ChatSpec, generateChat, randomFrom } from './generate-chat.ts';
import { EIGHT, MINUTE, postAt } from './make-post.ts';

const SIX = [3, 12, 21, 31, 41, 51];
export const DAY = 24 * 60;

export const search = (...tags: string[]): PageSighting => ({
  kind: 'search',
  url: `https://x.com/search?q=${tags.map((tag) => `%23${tag}`).join('%20')}&f=live`,
  tags,
  handle: null,
  statusId: null,
});
export const hashtag = (tag: string): PageSighting => ({
  ...search(tag),
  kind: 'hashtag',
  url: `https://x.com/hashtag/${tag}`,
});
export const home: PageSighting = { kind: 'home', url: 'https://x.com/home', tags: [], handle: null, statusId: null };
export const notifications: PageSighting = { ...home, kind: 'notifications', url: 'https://x.com/notifications' };
export const profile = (handle: string): PageSighting => ({
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
export const moved = (posts: readonly Post[], minutes: number) =>
  posts.map((post) => ({
    ...post,
    id: `8${post.id}`,
    at: post.at + minutes * MINUTE,
    replyTo: post.replyTo && `8${post.replyTo}`,
  }));

/** Adds tags to some posts. */
export function withTags(posts: readonly Post[], tags: readonly string[], which: (post: Post) => boolean): Post[] {
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
export function chatter(
  tag: string,
  texts: readonly string[],
  perMinute = 6,
  people = 60,
  from = -60,
  to = 60,
): Post[] {
  const random = randomFrom(tag.length + texts.length);
  return Array.from({ length: Math.round((to - from) * perMinute) }, (_, index) =>
    postAt(
      from + random() * (to - from),
      `crowd_${tag.toLowerCase().slice(0, 5)}${Math.floor(random() * people)}`,
      `${texts[index % texts.length]} #${tag}`,
    ),
  );
}

export const weph = eveningOf('WePh', 'WePharmacists');
export const guestChat = eveningOf('ZedRounds', 'drjune_guest', { seed: 11 });
export const zedChat = eveningOf('ZedChat', 'zed_host', {
  seed: 12,
  lines: [{ minute: -3, text: 'Welcome everyone to this week’s chat!' }],
});
export const otalk = eveningOf('OTalk', 'OTalk_', { seed: 13 });
const isHost = (post: Post) => post.author === 'WePharmacists';
const isQuestion = (post: Post) => /^Q\d/u.test(post.text);
export const questionOf = (posts: readonly Post[], number: number) =>
  posts.find((post) => post.text.startsWith(`Q${number}:`));
export const answerOf = (posts: readonly Post[], number: number) =>
  posts.find((post) => post.text.startsWith(`A${number} `) && post.replyTo !== null);

export const conference = chatter('RPharmConf26', [
  'Queuing for coffee, what a turnout',
  'Keynote is about to start in hall 2',
  'Q: what did the speaker just say about statins?',
  'Slide of the day',
  'Great poster session, see you next year',
  'Welcome to everyone joining us in Manchester today',
]);
export const panel = ['Is there funding for this?', 'When will the guideline be out?'].map((text, index) =>
  postAt(10 + index * 7, 'conf_moderator', `Q${index + 1} from the floor: ${text} #RPharmConf26`),
);
export const television = chatter('StrictlyBaking', [
  'That sponge never stood a chance',
  'Who is going home tonight?',
  'Screaming at the screen',
  'Final 3 and I am not ready',
]);
export const results = chatter(
  'MegaCorp',
  ['Q3 results beat expectations', 'Q4: what will the market do?', 'Buy or sell?', 'A1 rated bonds look safe'],
  4,
);
export const trending = chatter('TuesdayThoughts', [
  'Be kind today',
  'Coffee first',
  'New week, new me',
  'What are you grateful for?',
]);
export const broadcast = chatter(
  'edchat',
  ['Great resource for teachers', 'New blog post on feedback', 'Five apps for your classroom', 'How do you mark?'],
  2,
  80,
);
export const sponsored = chatter(
  'GlowBrand',
  ['Win a year of skincare', 'Loving my new kit', 'Thanks for sending me this'],
  2,
);

export const joined = withTags(weph, ['WeMDT'], isHost);
export const questionsJoined = withTags(weph, ['WeMDT'], isQuestion);
export const announcedJoint = withTags(
  eveningOf('WePh', 'WePharmacists', {
    seed: 21,
    lines: [{ minute: -3, text: 'Welcome everyone to tonight’s joint chat with our friends @WeMDT!' }],
  }),
  ['WeMDT'],
  (post) => post.author === 'WePharmacists' && (post.at < EIGHT || isQuestion(post)),
);
export const conferenceJoined = withTags(weph, ['RPharmConf26'], isHost);
export const thanked = withTags(weph, ['OTalk'], (post) => isHost(post) && /thank you/iu.test(post.text));
export const participantsBoth = withTags(weph, ['OTalk'], (post) => !isHost(post) && post.id.endsWith('3'));
export const repeated = joined
  .filter(isHost)
  .map((post) => ({ ...post, id: `7${post.id}`, author: 'chat_echo', repostOf: post.id, at: post.at + 20_000 }));

export const untagged = postAt(22, 'nell_rx', 'Ours sits with the ward clerk, sadly', {
  replyTo: questionOf(weph, 2)?.id ?? null,
  replyToAuthor: 'WePharmacists',
  conversationId: questionOf(weph, 2)?.id ?? null,
});
export const deep = postAt(24, 'tomos_meds', 'Same with us!', {
  replyTo: '1234567890',
  replyToAuthor: 'somebody',
  conversationId: questionOf(weph, 2)?.id ?? null,
});
export const privatePost = postAt(20, 'my_friend', 'Dinner on Friday? Bring the dog');
export const mine = (tag: string, minute: number) => postAt(minute, 'ward_sam', `A1 we ask the patient first #${tag}`);
export const lastWeek = moved(weph, -7 * DAY);
export const yesterday = moved(guestChat, -DAY);

export const happyHour = chatter('HappyHour', [
  'Welcome to happy hour everyone',
  'Two for one tonight',
  'Cheers all',
  'Who is in?',
]);
export const fireside = chatter('FiresideChat', [
  'The minister is on stage',
  'Great questions from the audience',
  'Follow the stream',
]);
export const dutch = eveningOf('apopraat', 'apopraat_nl', {
  seed: 41,
  label: 'V',
  lines: [{ minute: -2, text: 'Goedenavond allemaal, welkom bij de chat van vanavond!' }],
  wordings: [
    'Wat betekent therapietrouw voor jou?',
    'Hoe help je jongeren met hun medicijnen?',
    'Welke vraag stel je altijd?',
  ],
  questions: [3, 14, 26],
});
/** A host's post without tag or conversation. */
export const bare = postAt(27, 'WePharmacists', 'Some lovely answers coming in, keep going!');
export const clicked = generateChat({
  start: EIGHT,
  tag: 'ZedTalk',
  host: 'zed_talker',
  questions: [],
  talkUntil: 60,
  talkFrom: -2,
  lines: [{ minute: -2, text: 'Hello everyone, welcome to tonight’s chat! One question, no numbers.' }],
});

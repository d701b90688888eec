import type { PageSighting } from '../../../lib/chat/chat-types.ts';
import type { Post } from '../../../lib/chat/post.ts';
import { EIGHT, MINUTE, postAt } from './make-post.ts';
import {
  announcedJoint,
  answerOf,
  broadcast,
  chatter,
  conference,
  conferenceJoined,
  DAY,
  deep,
  eveningOf,
  guestChat,
  hashtag,
  home,
  joined,
  lastWeek,
  mine,
  moved,
  notifications,
  otalk,
  panel,
  participantsBoth,
  privatePost,
  profile,
  questionOf,
  questionsJoined,
  repeated,
  search,
  statusOf,
  thanked,
  trending,
  untagged,
  weph,
  withTags,
  zedChat,
} from './situation-posts.ts';

/**
 * What it is called, the page, the posts seen so far, minutes after eight, and what the program should make of it:
 * status, tags and phase of the session. `off` stands for any phase that is not live; `offers` is the first candidate.
 */
export type Situation = readonly [string, PageSighting, readonly Post[], number, string];

/** The situations, all posts invented. */
export const SITUATIONS: readonly Situation[] = [
  // The chat's own pages
  ['a catalogued chat on its search page, live', search('WePh'), weph, 20, 'chat #WePh live'],
  ['the same on its hashtag page, in lower case', hashtag('weph'), weph, 40, 'chat #WePh live'],
  ['the same before the welcome', search('WePh'), weph, -10, 'chat #WePh off'],
  ['the same with nothing seen', search('WePh'), [], 20, 'chat #WePh off'],
  ['the same half an hour after its end', search('WePh'), weph, 90, 'chat #WePh after'],
  ['the same a week later', search('WePh'), lastWeek, 20, 'chat #WePh off'],
  [
    'a week later among new small talk, as the Top tab mixes them',
    search('WePh'),
    [...lastWeek, ...chatter('WePh', ['See you at the next one', 'Lovely people'], 0.05, 9)],
    20,
    'chat #WePh off',
  ],
  ['last week’s chat and tonight’s, mixed', search('WePh'), [...lastWeek, ...weph], 25, 'chat #WePh live'],
  ['a chat of the catalogue at its hour, nobody there', search('OTalk'), [], 5, 'chat #OTalk off'],
  [
    'a chat of the catalogue at its hour, three people greeting',
    search('OTalk'),
    ['a', 'b', 'c'].map((one, index) => postAt(index, `otter_${one}`, 'Evening all! #OTalk')),
    5,
    'chat #OTalk live',
  ],
  // Chats that nobody catalogued
  ['an unknown chat by a guest, live', search('ZedRounds'), guestChat, 25, 'chat #ZedRounds live'],
  [
    'an unknown chat, joined at its end',
    search('ZedRounds'),
    guestChat.filter((post) => post.at > EIGHT + 40 * MINUTE),
    55,
    'chat #ZedRounds live',
  ],
  ['an unknown tag named like a chat, welcomed', search('ZedChat'), zedChat, 1, 'chat #ZedChat live'],
  ['an unknown chat two hours after its end', search('ZedRounds'), guestChat, 240, 'none'],
  ['an unknown tag of one week ago on the Top tab', search('ZedChat'), moved(zedChat, -7 * DAY), 20, 'none'],
  // Tags that are no chats
  ['a conference with questions from the floor', search('RPharmConf26'), [...conference, ...panel], 30, 'none'],
  [
    'a tag used round the clock while its chat runs',
    search('edchat'),
    [...broadcast, ...eveningOf('edchat', 'some_teacher', { seed: 31 })],
    30,
    'chat #edchat live',
  ],
  [
    'one person’s questionnaire',
    search('LifeIn5'),
    [1, 2, 3, 4].map((one) =>
      postAt(one, 'quiz_taker', `Q${one}: where would you go with question ${one} in life? #LifeIn5`),
    ),
    10,
    'none',
  ],
  [
    'three strangers who each ask a first question',
    search('Budget26'),
    [1, 2, 3]
      .map((one) => postAt(one, `asker_${one}`, `Q1: why are prices in town ${one} so high? #Budget26`))
      .concat(postAt(6, 'wit', 'A1 because of you #Budget26')),
    10,
    'none',
  ],
  // Other pages
  ['the home page while a catalogued chat runs, not taking part', home, weph, 30, 'none offers #WePh'],
  [
    'the home page while an unknown chat runs, not taking part',
    home,
    [...trending, ...guestChat],
    30,
    'none offers #ZedRounds',
  ],
  ['the home page of somebody who takes part', home, [...weph, mine('WePh', 14)], 30, 'chat #WePh live'],
  [
    'the home page of somebody who takes part in an unknown chat',
    home,
    [...guestChat, mine('ZedRounds', 14)],
    30,
    'chat #ZedRounds live',
  ],
  ['the notifications of somebody who takes part', notifications, [...weph, mine('WePh', 14)], 30, 'chat #WePh live'],
  ['the home page the morning after', home, [...weph, mine('WePh', 14)], 720, 'none'],
  ['the host’s profile while the chat runs', profile('WePharmacists'), weph, 30, 'chat #WePh live'],
  ['a stranger’s profile', profile('my_friend'), [privatePost, ...weph], 30, 'none'],
  [
    'the profile of a guest who hosts an unknown chat now',
    profile('drjune_guest'),
    guestChat,
    30,
    'chat #ZedRounds live',
  ],
  ['the page of a question', statusOf(questionOf(weph, 2)), weph, 30, 'chat #WePh live'],
  ['the page of an answer in an unknown chat', statusOf(answerOf(guestChat, 2)), guestChat, 30, 'chat #ZedRounds live'],
  ['the page of an untagged reply to a question', statusOf(untagged), [...weph, untagged], 30, 'chat #WePh live'],
  [
    'the page of an untagged reply deep in a question’s conversation',
    statusOf(deep),
    [...weph, deep],
    30,
    'chat #WePh live',
  ],
  ['the page of a private post while a chat runs', statusOf(privatePost), [...weph, privatePost], 30, 'none'],
  ['the page of a question of last week', statusOf(questionOf(lastWeek, 2)), lastWeek, 30, 'chat #WePh off'],
  ['the page of a conference post', statusOf(conference[9]), conference, 30, 'none'],
  // Two chats and joint chats
  ['two chats searched at once', search('WePh', 'OTalk'), [...weph, ...otalk], 30, 'ask'],
  ['two chats at once, one tab each', search('OTalk'), [...weph, ...otalk], 30, 'chat #OTalk live'],
  ['a joint chat, both tags in the host’s posts', search('WePh'), joined, 30, 'chat #WePh #WeMDT live'],
  ['a joint chat seen from its second tag', search('WeMDT'), joined, 30, 'chat #WeMDT #WePh live'],
  [
    'a joint chat, the second tag in the questions only',
    search('WePh'),
    withTags(questionsJoined, [], () => false).concat(
      [5, 8, 14, 17, 23, 26].map((one) => postAt(one, 'WePharmacists', `@nell_rx lovely point, tell us more #WePh`)),
    ),
    30,
    'chat #WePh #WeMDT live',
  ],
  ['a joint chat told by its welcome', search('WePh'), announcedJoint, 1, 'chat #WePh #WeMDT'],
  [
    'a joint chat of which an echo account repeats the questions',
    search('WePh'),
    [...joined, ...repeated],
    30,
    'chat #WePh #WeMDT live',
  ],
  ['both tags of a joint chat searched', search('WePh', 'WeMDT'), joined, 30, 'chat #WePh #WeMDT live'],
  ['a chat whose host adds a conference’s tag', search('WePh'), conferenceJoined, 30, 'chat #WePh live'],
  ['a chat whose host thanks another chat at its end', search('WePh'), thanked, 62, 'chat #WePh'],
  ['a chat some of whose people write another chat’s tag too', search('WePh'), participantsBoth, 30, 'chat #WePh live'],
];

import type { Situation } from './chat-situations.ts';
import { EIGHT, MINUTE, postAt } from './make-post.ts';
import { chatter, DAY, eveningOf, hashtag, home, moved, search, statusOf } from './situation-posts.ts';

const HOUR = 60;
/** Days on which a question was asked, as minutes after eight today; the newest was asked four hours ago. */
const FIVE_DAYS = [-4, -3, -2, -1, 0].map((day) => day * DAY - 4 * HOUR);
const ASKED = [
  'Which leaflet do patients keep?',
  'Who taught you to listen?',
  'What would you never delegate?',
  'Share the best question a patient ever asked you',
  'Where do you go to think?',
];

interface Slow {
  readonly tag?: string;
  readonly host?: string;
  readonly at?: readonly number[];
  /** How an answer to a number begins. */
  readonly answer?: (number: number) => string;
  readonly people?: readonly string[];
  readonly ask?: (number: number) => string;
}

/** A question a day and, some hours apart, the answers of some people to each. */
function slowChat(more: Slow = {}) {
  const { tag = 'QuietRounds', host = 'ottilie_asks', at = FIVE_DAYS } = more;
  const { answer = (number) => `A${number}`, people = ['brook_rx', 'sana_ward', 'piotr_disp'] } = more;
  const ask = more.ask ?? ((number: number) => `Q${number}: ${ASKED[(number - 1) % ASKED.length]}`);
  return at.flatMap((minute, index) => [
    postAt(minute, host, `${ask(index + 1)} #${tag}`),
    ...people.map((person, place) =>
      postAt(minute + 100 + 190 * place, person, `${answer(index + 1)} my honest view, number ${place} #${tag}`),
    ),
  ]);
}

const slow = slowChat();
/** Today's question has no answer yet. */
const unanswered = slow.filter((post) => post.at <= EIGHT - 4 * HOUR * MINUTE);
const kept = slow.filter((post) => post.at > EIGHT - 36 * HOUR * MINUTE || /^Q\d/u.test(post.text));
const news = chatter(
  'BudgetDay',
  ['Q3: why is growth so low?', 'Q4 figures are out', 'Q1 was weak too'],
  0.05,
  40,
  -3000,
);

/** Chats with one question a day that no catalogue knows, and tags that look like one. */
export const SLOW_SITUATIONS: readonly Situation[] = [
  [
    'a slow chat nobody catalogued, hours after today’s question',
    hashtag('QuietRounds'),
    slow,
    10,
    'chat #QuietRounds live',
  ],
  ['the same while today’s question has no answer', search('QuietRounds'), unanswered, 10, 'chat #QuietRounds live'],
  ['the same as kept: old questions, new answers', search('QuietRounds'), kept, 10, 'chat #QuietRounds live'],
  [
    'the same with one day’s question and the one before',
    search('QuietRounds'),
    slow.slice(-8),
    10,
    'chat #QuietRounds live',
  ],
  [
    'a slow chat, opened as tomorrow’s question is a little late',
    search('QuietRounds'),
    slow,
    19 * HOUR,
    'chat #QuietRounds live',
  ],
  [
    'a slow chat on its first day, as its host announced it',
    search('QuietRounds'),
    [
      postAt(-9 * HOUR, 'ottilie_asks', 'All week: one question a day. Answer when you can. #QuietRounds'),
      ...slowChat({ at: [-8 * HOUR] }),
    ],
    10,
    'chat #QuietRounds live',
  ],
  [
    'a slow chat whose host asks again in the evening',
    search('QuietRounds'),
    [
      ...slow,
      ...FIVE_DAYS.map((at, index) =>
        postAt(at + 9 * HOUR, 'ottilie_asks', `Q${index + 1}: ${ASKED[index]} #QuietRounds`),
      ),
    ],
    10,
    'chat #QuietRounds live',
  ],
  [
    'a slow chat in which some answer with Q',
    search('QuietRounds'),
    [
      ...slow,
      ...slowChat({ at: FIVE_DAYS.slice(0, 4), answer: (n) => `Q${n} for me`, people: ['elin_q'] }).filter(
        (p) => p.author === 'elin_q',
      ),
    ],
    10,
    'chat #QuietRounds live',
  ],
  [
    'a slow chat in which somebody answers each question with a question',
    search('QuietRounds'),
    [
      ...slow,
      ...FIVE_DAYS.map((at, index) =>
        postAt(at + 70, 'elin_q', `Q${index + 1}: what if you asked them first? #QuietRounds`),
      ),
    ],
    10,
    'chat #QuietRounds live',
  ],
  ['the page of an answer in a slow chat', statusOf(slow.at(-3)), slow, 10, 'chat #QuietRounds live'],
  ['the home page while a slow chat runs somewhere', home, slow, 10, 'none'],
  ['a slow chat that ended two days ago', search('QuietRounds'), moved(slow, -2 * DAY), 10, 'none'],
  ['a slow chat of last week', search('QuietRounds'), moved(slow, -7 * DAY), 10, 'none'],
  [
    'a slow chat of last week that people still mention',
    search('QuietRounds'),
    [...moved(slow, -7 * DAY), ...chatter('QuietRounds', ['What a week that was', 'A3 again: still true'], 0.05, 9)],
    10,
    'none',
  ],
  ['a question a day that one person answers', search('QuietRounds'), slowChat({ people: ['brook_rx'] }), 10, 'none'],
  [
    'a question a day that nobody answers by its number',
    search('AskThem'),
    slowChat({ tag: 'AskThem', answer: () => 'Well,' }),
    10,
    'none',
  ],
  ['a question a week', search('QuietRounds'), slowChat({ at: [-14 * DAY, -7 * DAY, -4 * HOUR] }), 10, 'none'],
  [
    'a question a day by a different person each',
    search('MondayMood'),
    FIVE_DAYS.flatMap((at, index) => [
      postAt(at, `asker_${index}`, `Q${index + 1}: why is day ${index} so long for you? #MondayMood`),
      postAt(at + 60, 'wag_one', `A${index + 1} because #MondayMood`),
      postAt(at + 90, 'wag_two', `A${index + 1} no idea #MondayMood`),
    ]),
    10,
    'none',
  ],
  [
    'a television quiz, a question a day with answers to choose',
    search('BrainTeatime'),
    slowChat({
      tag: 'BrainTeatime',
      host: 'BrainTeatimeTV',
      ask: (n) => `Q${n}: Which river is longest? A) Tees B) Trent C) Exe`,
    }),
    10,
    'none',
  ],
  [
    'a television quiz of last night',
    search('BrainTeatime'),
    moved(eveningOf('BrainTeatime', 'BrainTeatimeTV', { seed: 51, lines: [] }), -DAY),
    10,
    'none',
  ],
  [
    'a campaign that answers its own questions',
    search('AskAboutFlu'),
    slowChat({
      tag: 'AskAboutFlu',
      host: 'CityHealth',
      ask: (n) => `Q${n}: Can the jab give me flu? A: No, it cannot.`,
    }),
    10,
    'none',
  ],
  [
    'a campaign with a theme a day',
    search('KindWeek'),
    slowChat({ tag: 'KindWeek', host: 'KindCity', ask: (n) => `Day ${n}: thank somebody`, answer: () => 'Done!' }),
    10,
    'none',
  ],
  ['a tag with news of quarters over days', hashtag('BudgetDay'), news, 30, 'none'],
];

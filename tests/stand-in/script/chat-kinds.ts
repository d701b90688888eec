import type { Script, ScriptPost } from '../world-types.ts';
import { wemdtDischarge } from './wemdt-discharge.ts';
import { wephAntibiotics } from './weph-antibiotics.ts';

const DAY = 24 * 60;

/** An evening of some kind, and where the person comes in. */
export interface ChatKind {
  /** The tag whose search page is opened, without `#`. */
  readonly tag: string;
  readonly script: Script;
  /** Minutes of the evening that are over. */
  readonly minute: number;
}

type Row = readonly [minute: number, author: string, text: string, more?: Partial<ScriptPost>];

function script(name: string, rows: readonly Row[]): Script {
  return { name, people: [], posts: rows.map(([minute, author, text, more]) => ({ minute, author, text, ...more })) };
}

/** A chat that no catalogue knows, led by somebody who has never hosted. */
const guestHost = script('#KerbsideRx: medicines brought to the door', [
  [
    -2,
    'maud_on_wheels',
    'Welcome to our first #KerbsideRx! Tonight: medicines brought to the door. Who is here?',
    { key: 'welcome' },
  ],
  [-1.4, 'corin_counter', 'Corin, town pharmacy with one bicycle #KerbsideRx', { replyTo: 'welcome' }],
  [-0.8, 'isolde_rx', 'Evening from the islands, our van is a boat #KerbsideRx', { replyTo: 'welcome' }],
  [0.5, 'maud_on_wheels', 'I will ask Q1 to Q5. Start your answers with A1 to A5 and keep #KerbsideRx in them please'],
  [
    3,
    'maud_on_wheels',
    'Q1 What do you learn at the door that you never learn at the counter? #KerbsideRx',
    { key: 'q1' },
  ],
  [4.1, 'corin_counter', 'A1 Who opens it, and how long it takes them #KerbsideRx', { replyTo: 'q1' }],
  [4.9, 'isolde_rx', 'A1: Whether last month’s bag is still on the shelf #KerbsideRx'],
  [5.6, 'benedikt_disp', 'A1 The temperature of the room the insulin lives in #KerbsideRx', { replyTo: 'q1' }],
  [7.2, 'aoife_locum', 'Does Q1 count the neighbour who signs for everything? #KerbsideRx'],
  [
    12,
    'maud_on_wheels',
    'Q2 Which delivery should never happen without a phone call first? #KerbsideRx',
    { key: 'q2' },
  ],
  [13.3, 'benedikt_disp', 'A2 The first one after a hospital stay #KerbsideRx', { replyTo: 'q2' }],
  [14.2, 'aoife_locum', 'A2: Anything with a new dose on an old label #KerbsideRx'],
  [15.5, 'corin_counter', 'A2 Controlled drugs, always #KerbsideRx'],
]);

/** Questions whose wording stands in a picture: once with its alternative text, once without. */
const pictureQuestions = script('#WePh: compliance aids', [
  [-1, 'WePharmacists', 'Good evening and welcome to #WePh! Tonight: compliance aids, friend or foe?'],
  [3, 'WePharmacists', 'Q1 Who asks you for a compliance aid, and why? #WePh', { key: 'q1' }],
  [4, 'noor_blister', 'A1 Carers, because their rota says so #WePh', { replyTo: 'q1' }],
  [5, 'bea_tablets', 'A1: Families, a week before a holiday #WePh'],
  [
    12,
    'WePharmacists',
    'Q2 #WePh',
    {
      key: 'q2',
      media: ['Which medicines should never go into one?'],
      altTexts: ['Which medicines should never go into a compliance aid, and who checks?'],
    },
  ],
  [13, 'tomasz_ward', 'A2 Anything that drinks the air #WePh', { replyTo: 'q2' }],
  [14, 'ines_onward', 'A2: Whatever is taken when needed #WePh'],
]);

/** A question that goes out under a wrong number. */
const correctedQuestion = script('#WePh: talking at a busy counter', [
  [-1, 'WePharmacists', 'Good evening and welcome to #WePh! Tonight: talking at a busy counter.'],
  [2, 'WePharmacists', 'Q1 What makes a conversation at your counter go well? #WePh', { key: 'q1' }],
  [3, 'noor_blister', 'A1 A second chair #WePh', { replyTo: 'q1' }],
  [4, 'bea_tablets', 'A1: Not answering the telephone #WePh'],
  [
    11,
    'WePharmacists',
    'Q3 How do you make room for a longer talk when the queue reaches the door? #WePh',
    { key: 'wrong' },
  ],
]);

/** Another chat at the same hour. */
const nursesAtNight = script('#WeNurses: rest between nights', [
  [-1, 'WeNurses', 'Good evening and welcome to #WeNurses! Tonight: rest between nights. Say hello.'],
  [3, 'WeNurses', 'Q1 What helps you rest between two nights? #WeNurses', { key: 'q1' }],
  [4, 'lena_nightshift', 'A1 A dark room and a locked phone #WeNurses', { replyTo: 'q1' }],
  [5, 'omar_bay4', 'A1: Soup before bed #WeNurses'],
  [6, 'tess_ward', 'A1 Earplugs, honestly #WeNurses'],
  [14, 'WeNurses', 'Q2 What should a ward stop asking of people after a night? #WeNurses', { key: 'q2' }],
  [15, 'omar_bay4', 'A2 Mandatory training at ten in the morning #WeNurses', { replyTo: 'q2' }],
]);

const pharmacistsAtNight = script('#WePh: safer repeats', [
  [-1, 'WePharmacists', 'Good evening and welcome to #WePh! Tonight: safer repeats. Say hello.'],
  [2, 'WePharmacists', 'Q1 What makes a repeat unsafe where you work? #WePh', { key: 'q1' }],
  [3, 'bea_tablets', 'A1 Items nobody has looked at for two years #WePh', { replyTo: 'q1' }],
  [4, 'noor_blister', 'A1: Changes that never reach us #WePh'],
  [9, 'WePharmacists', 'Q2 Whom do you ring first when a repeat looks wrong? #WePh', { key: 'q2' }],
  [10, 'tomasz_ward', 'A2 The person who takes it #WePh', { replyTo: 'q2' }],
]);

/** An evening with its end; opened a week later nothing is live. */
const wholeEvening = script('#WePh: minor ailments', [
  [-1, 'WePharmacists', 'Good evening and welcome to #WePh! Tonight: minor ailments. Say hello.'],
  [3, 'WePharmacists', 'Q1 Which minor ailment takes most of your day? #WePh', { key: 'q1' }],
  [4, 'bea_tablets', 'A1 Coughs that are three days old #WePh', { replyTo: 'q1' }],
  [5, 'noor_blister', 'A1: Itchy eyes from April to July #WePh'],
  [16, 'WePharmacists', 'Q2 When do you send somebody on? #WePh', { key: 'q2' }],
  [17, 'tomasz_ward', 'A2 When my own neck prickles #WePh', { replyTo: 'q2' }],
  [31, 'WePharmacists', 'Q3 What would you take off the shelf? #WePh', { key: 'q3' }],
  [32, 'ines_onward', 'A3 Half of the syrups #WePh', { replyTo: 'q3' }],
  [58, 'WePharmacists', 'That is our hour. Thank you all for joining #WePh, good night!'],
]);

/** A slow chat: one question a day, answered through the day. */
const oneQuestionADay = script('#WePh: a slow week', [
  [0, 'WePharmacists', 'Welcome to a slow chat on #WePh: one question a day this week, answer when you can.'],
  [5, 'WePharmacists', 'Q1 Which page of this month’s book did you read twice? #WePh', { key: 'q1' }],
  [90, 'lena_nightshift', 'A1 The one about the spare key #WePh', { replyTo: 'q1' }],
  [300, 'omar_bay4', 'A1: The last one, to be sure #WePh'],
  [640, 'bea_tablets', 'A1 Chapter four, in the bath #WePh'],
  [DAY + 4, 'WePharmacists', 'Q2 Who in the book would you want beside you on a night shift? #WePh', { key: 'q2' }],
  [DAY + 60, 'tess_ward', 'A2 The lighthouse keeper, obviously #WePh', { replyTo: 'q2' }],
  [DAY + 200, 'lena_nightshift', 'A2: The sister, she notices things #WePh'],
  [DAY + 500, 'noor_blister', 'A2 Nobody. They all talk #WePh'],
  [2 * DAY + 6, 'WePharmacists', 'Q3 What did the book leave out about caring for somebody? #WePh', { key: 'q3' }],
  [2 * DAY + 45, 'omar_bay4', 'A3 The laundry #WePh', { replyTo: 'q3' }],
  [2 * DAY + 120, 'tess_ward', 'A3: How funny it can be #WePh'],
  [2 * DAY + 180, 'bea_tablets', 'A3 The forms #WePh'],
]);

/** The kinds of chat that the program must understand, each in the state in which the person finds it. */
export const chatKinds = {
  joint: { tag: 'WePh', script: wemdtDischarge, minute: 30 },
  late: { tag: 'WePh', script: wephAntibiotics, minute: 35 },
  guestHost: { tag: 'KerbsideRx', script: guestHost, minute: 16 },
  picture: { tag: 'WePh', script: pictureQuestions, minute: 15 },
  corrected: { tag: 'WePh', script: correctedQuestion, minute: 12 },
  pharmacists: { tag: 'WePh', script: pharmacistsAtNight, minute: 12 },
  nurses: { tag: 'WeNurses', script: nursesAtNight, minute: 16 },
  lastWeek: { tag: 'WePh', script: wholeEvening, minute: 7 * DAY + 20 },
  slow: { tag: 'WePh', script: oneQuestionADay, minute: 2 * DAY + 20 },
  slowLater: { tag: 'WePh', script: oneQuestionADay, minute: 2 * DAY + 240 },
} satisfies Record<string, ChatKind>;

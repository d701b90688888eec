/** A question of a practice chat, and what others answer, without their "Q1" and "A1". */
interface PracticeQuestion {
  readonly question: string;
  readonly answers: readonly string[];
}

/** A topic to rehearse with. Everybody in it is made up. */
export interface PracticeTopic {
  readonly id: string;
  readonly name: string;
  readonly questions: readonly PracticeQuestion[];
}

/** The topics, in the order in which they are offered. */
export const practiceTopics: readonly PracticeTopic[] = [
  {
    id: 'new-medicine',
    name: 'Starting a new medicine',
    questions: [
      {
        question: 'What do people want to know first when they start a new medicine?',
        answers: [
          'How long until I notice something? Nearly always that',
          'Whether it goes with what they take already',
          'What to do if they forget one',
        ],
      },
      {
        question: 'What makes it hard to ask questions at the counter?',
        answers: [
          'The queue behind them. We now offer a chair to the side',
          'Not wanting to be a bother, so I ask the first question',
          'Long words on the leaflet. I say them in plain ones',
        ],
      },
      {
        question: 'How do you find out whether they stopped taking it?',
        answers: [
          'I ask "how is it going with the tablets?" and wait',
          'The dates on the repeat tell more than any question',
          'Nobody is told off here, so people do tell us',
        ],
      },
      {
        question: 'Which side effects do you mention, and which not?',
        answers: [
          'The common ones, and the one that needs a phone call',
          'I ask what they have heard already. Often a friend was first',
          'Those they would blame on something else',
        ],
      },
      {
        question: 'What one thing will you try this week?',
        answers: ['Ring three people a week after they started', 'Ask before I explain', 'Put a chair by the counter'],
      },
    ],
  },
  {
    id: 'winter',
    name: 'Antibiotics in winter',
    questions: [
      {
        question: 'What do you say when somebody expects an antibiotic for a cold?',
        answers: [
          'First what will help tonight, then why this will not',
          'How long it lasts. Most are surprised that three weeks of cough is usual',
          'I write down when to come back, so nobody leaves empty-handed',
        ],
      },
      {
        question: 'Which signs make you send people on at once?',
        answers: [
          'Short of breath at rest, a rash that stays under a glass, confusion',
          'When a parent says "this is not my child". I believe them',
          'Our team has a card by the till with the list',
        ],
      },
      {
        question: 'How do you explain resistance in one sentence?',
        answers: [
          'Every course teaches some germs to live with it',
          'We want it to work when you really need it',
          'I draw it: three dots, one with a coat on',
        ],
      },
      {
        question: 'What helps your team to say the same thing?',
        answers: [
          'Five minutes in the morning, one case',
          'We share the wording that worked',
          'The same leaflet, and everybody has read it',
        ],
      },
      {
        question: 'What would you tell a new colleague on the first of December?',
        answers: [
          'Listen for what they fear, not for what they ask',
          'Know where the nearest clinic is open on Sundays',
          'Drink some water yourself',
        ],
      },
    ],
  },
  {
    id: 'team',
    name: 'Looking after each other at work',
    questions: [
      {
        question: 'What does a good shift end with in your team?',
        answers: ['Two minutes: what went well, what is left', 'Somebody says thank you by name', 'Leaving on time'],
      },
      {
        question: 'How do you notice that a colleague has had enough?',
        answers: [
          'They go quiet. Or the jokes get sharper',
          'Lunch is skipped three days in a row',
          'I ask twice. The first answer is always "fine"',
        ],
      },
      {
        question: 'What has made breaks really happen?',
        answers: [
          'The locum and I swap keys at one o’clock, no talk about it',
          'A sign on the counter: back at half past',
          'Our manager takes hers. That did it',
        ],
      },
      {
        question: 'How do you speak up about a mistake of your own?',
        answers: [
          'Early and short: what, what I did, what I need',
          'We thank the one who tells, before anything else',
          'It got easier after I heard a senior do it',
        ],
      },
      {
        question: 'What will you do for yourself tomorrow?',
        answers: ['Walk the last stop', 'Eat sitting down', 'Switch the work phone off at eight'],
      },
    ],
  },
];

/** What the host and the others say in every practice chat. `tag` with its `#`. */
export const practiceLines = {
  host: { handle: 'practice_host', name: 'Practice host' },
  welcome: (tag: string, topic: string) =>
    `Good evening and welcome to ${tag}! Tonight: ${topic.toLowerCase()}. Say hello and tell us where you work.`,
  rules: (tag: string) =>
    `We ask five questions, Q1 to Q5. Please begin your answers with A1, A2 and so on, and use ${tag}. No patient details, please.`,
  hellos: [
    'Hello all, community pharmacist here, first coffee in hand',
    'Evening! Hospital pharmacy technician, reading along while the washing runs',
    'Hi, practice nurse, curious what you all do',
    'Good evening from a very quiet night shift',
  ],
  lastCall: (tag: string) => `Ten minutes to go. Who has a last thought on Q5? ${tag}`,
  closing: (tag: string) => `That was ${tag} for tonight. Thank you all for being part of it!`,
  thanks: ['Thank you all, I take two ideas home', 'Thanks to the host, same time next month?'],
  helloBack: ['Welcome! Good to have you here', 'Welcome, first time? You are among friends'],
  reactions: [
    'That is a good point. How did your team take it?',
    'We do the same. It took a month until it stuck',
    'I had not thought of that, thank you',
    'Same here. What do you do when there is no time?',
    'Would you share how you word it?',
  ],
  people: [
    { handle: 'mo_counter', name: 'Mo' },
    { handle: 'ward_tessa', name: 'Tessa' },
    { handle: 'nurse_idris', name: 'Idris' },
    { handle: 'nightshift_jo', name: 'Jo' },
    { handle: 'lena_locum', name: 'Lena' },
    { handle: 'student_amir', name: 'Amir' },
    { handle: 'care_home_vi', name: 'Vi' },
    { handle: 'tech_olwen', name: 'Olwen' },
    { handle: 'dr_practice_ng', name: 'Ng' },
    { handle: 'rural_bett', name: 'Bett' },
    { handle: 'dosette_dan', name: 'Dan' },
    { handle: 'chem_sana', name: 'Sana' },
  ],
} as const;

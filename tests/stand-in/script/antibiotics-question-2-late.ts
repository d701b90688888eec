import type { ScriptPost } from '../world-types.ts';

/** The rest of Q2. */
export const question2Late: readonly ScriptPost[] = [
  { minute: 18.2, author: 'LocumLottie', text: 'A2 I say my name. Locums forget that. #WePh', key: 'lottie-a2' },
  {
    minute: 18.4,
    author: 'TeachingTariq',
    text: 'A2: We rehearse it with actors. The students who listen for 30 seconds before speaking do best, every year. #WePh',
    key: 'tariq-a2',
  },
  {
    minute: 18.6,
    author: 'DispensaryDev',
    text: '@TeachingTariq 30 seconds is an eternity on a Monday 😅 #WePh',
    replyTo: 'tariq-a2',
    key: 'dev-monday',
  },
  {
    minute: 18.8,
    author: 'TeachingTariq',
    text: '@DispensaryDev it saves you three minutes of arguing!',
    replyTo: 'dev-monday',
  },
  {
    minute: 19,
    author: 'OwlPharmacist',
    text: 'A2 “You did the right thing to come.” Then the plan. #WePh',
    key: 'owl-a2',
    replyTo: 'q2-again',
  },
  {
    minute: 19.2,
    author: 'HubAndSpokeSam',
    text: 'A2 The whole team needs the same words. If the counter says “the pharmacist will give you something” I’ve lost already #WePh',
    key: 'sam-a2',
  },
  {
    minute: 19.4,
    author: 'TechTomasz',
    text: '@HubAndSpokeSam we changed ours to “the pharmacist will have a look at you” #WePh',
    replyTo: 'sam-a2',
    key: 'tomasz-words',
  },
  {
    minute: 19.5,
    author: 'HubAndSpokeSam',
    text: '@TechTomasz stealing that for the morning huddle #WePh',
    replyTo: 'tomasz-words',
  },
  {
    minute: 19.8,
    author: 'InhalerIsla',
    text: 'Hello #WePh, Isla, respiratory. A2: name the thing they fear, then say what you found. Clear chest, good oxygen level, no fever. #WePh',
    key: 'isla-a2',
  },
  {
    minute: 20,
    author: 'MedsOptMabel',
    text: 'A2 I ask what helped last time. Often the honest answer is time and soup. #WePh',
  },
  {
    minute: 20.3,
    author: 'QuayStreetChem',
    text: 'A2 Soup is on our shelf by the till for exactly this reason #WePh',
    key: 'quay-soup',
  },
  {
    minute: 20.6,
    author: 'GPPharmGil',
    text: '@QuayStreetChem finally an evidence-based impulse buy',
    replyTo: 'quay-soup',
  },
  {
    minute: 20.9,
    author: 'AMSAmira',
    text: 'So many good first sentences. Please keep them, I will collect them in the summary. #WePh',
  },
  { minute: 21.2, author: 'WePharmacists', text: 'Q3 on its way, it’s a longer one so take your time #WePh' },
  {
    minute: 21.5,
    author: 'FluJabFaye',
    text: 'Late again, vaccination clinic overran 💉 Hello #WePh! Which question are we on?',
    key: 'faye-late',
  },
  { minute: 21.7, author: 'InkpotPharm', text: '@FluJabFaye Q3 coming in a sec #WePh', replyTo: 'faye-late' },
];

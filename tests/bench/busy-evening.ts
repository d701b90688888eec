/** A post of the busy evening, before it has an id. */
export interface BusyPost {
  readonly author: string;
  readonly text: string;
  /** Place in the evening of the post it answers; null for one that answers none. */
  readonly answers: number | null;
}

/** A question is asked every so many posts, where nothing else is said. */
const QUESTION_EVERY = 500;
const PEOPLE = 300;
const THOUGHTS = [
  'we began with one small step and wrote down what came of it',
  'the technicians saw it first, and we listened',
  'time is short, so we agreed on one thing a week',
  'a date to look again helps more than any form',
  'people tell you when you ask and then wait',
];

/** The wording of the host's question with this number, counted from 1. */
export function busyQuestion(number: number): string {
  return `Q${number} What would you change first about task ${number} in your own team? #WePh`;
}

/** One of the posts of an hour at ten times the usual traffic; the same for the same place. */
export function busyPost(place: number, questionEvery = QUESTION_EVERY): BusyPost {
  const number = Math.floor(place / questionEvery) + 1;
  const asked = (number - 1) * questionEvery;
  if (place === asked) return { author: 'WePharmacists', text: busyQuestion(number), answers: null };
  const author = `participant_${(place * 7) % PEOPLE}`;
  const thought = THOUGHTS[place % THOUGHTS.length] ?? '';
  if (place % 10 === 3) return { author, text: `Thought ${place}: ${thought}`, answers: place - 2 };
  if (place % 4 === 1) return { author, text: `A${number} Thought ${place}: ${thought} #WePh`, answers: asked };
  if (place % 9 === 5) return { author, text: `Thought ${place}: ${thought} #WePh`, answers: null };
  return { author, text: `A${number} Thought ${place}: ${thought} #WePh`, answers: null };
}

import type { ClueForm } from './clue.ts';

const days = 'mon|monday|tues?|tuesday|weds?|wednesday|thur?s?|thursday|fri|friday|sat|saturday|sun|sunday';
const monthWords =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec';

/** "Every Monday", "on Mondays": a habit, not the day somebody came. */
function isHabit(_found: string, text: string, start: number): boolean {
  return /\b(?:every|each|most|any|next|by|until) $/i.test(text.slice(Math.max(0, start - 7), start));
}

/** When it happened, near enough that others know who was there. */
export const timeForms: readonly ClueForm[] = [
  {
    kind: 'time',
    weight: 1,
    form: /\b(?:yesterday|today|tonight|tonite|earlier|just now|overnight|first thing|lunchtime|(?:this|the other|yesterday) (?:morning|afternoon|evening|week|weekend|day|am|pm)|last (?:night|week|weekend|month|shift|thing)|over the weekend|at the weekend|christmas (?:day|eve)|boxing day|new year's (?:day|eve)|half an hour ago|(?:an?|one|two|three|four|five|six|ten|couple of|few|\d{1,2}) (?:mins?|minutes?|hours?|hrs?|days?|weeks?) ago|on (?:my|our) (?:last |night |late |early )?shift|my shift)\b/gi,
  },
  {
    kind: 'time',
    weight: 1,
    form: new RegExp(`\\b(?:on|last|this|early|late|since) (?:${days})\\b(?!s)`, 'gi'),
    isNot: isHabit,
  },
  {
    kind: 'time',
    weight: 1,
    form: new RegExp(
      `\\b(?:${days})(?:day)? (?:morning|afternoon|evening|night|am|pm|lunchtime|just gone)\\b(?!s)`,
      'gi',
    ),
    isNot: isHabit,
  },
  {
    kind: 'time',
    weight: 1,
    form: new RegExp(`\\b(?:on |the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${monthWords})\\b`, 'gi'),
  },
  // A bare day is written with a capital and without a noun of its own.
  {
    kind: 'time',
    weight: 1,
    form: /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)(?=[,.;)]))\b(?!s| (?:read|papers?|roast|lunch|league|best|service|school|drivers?|chat|feeling|motivation|mood))/g,
    isNot: isHabit,
  },
  {
    kind: 'time',
    weight: 1,
    form: /\bmy (?:\d{1,2}(?:[.:]\d{2})? ?(?:am|pm)|(?:first|last|next) (?:patient|appointment))\b/gi,
  },
  { kind: 'time', weight: 1, form: /\b(?:on|of) \d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b/gi },
  {
    kind: 'time',
    weight: 1,
    form: /\b(?:at|around|about) (?:\d{1,2}(?:[.:]\d{2})? ?(?:am|pm)|\d{1,2}[.:]\d{2}|midnight|noon)\b/gi,
  },
];

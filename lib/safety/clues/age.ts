import type { ClueForm } from './clue.ts';

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ones = 'one|two|three|four|five|six|seven|eight|nine';
const old = '(?:yo|y\\/o|y\\.o\\.?|yr?s? ?\\/?old|yrs? ?-old|year[ -]{1,3}old|years[ -]old|yrs?|y)';

/** Bounds and groups: "over 65", "aged 40 to 74", "65+". Their numbers are of guidance, not of a person. */
function isBound(found: string, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 22), start);
  const after = text.slice(start + found.length, start + found.length + 16);
  if (
    /\b(?:over|under|above|below|than|least|between|people|patients|adults|women|men|children|those|all|mean|median|average|per|every)(?: the)?(?: age)?(?: of)? ?(?:aged? )?$|[<>≥≤-] ?$|\d ?(?:-|to) ?$/i.test(
      before,
    )
  )
    return true;
  return /^(?:s\b|\+| ?\+| ?- ?\d| ?to \d| and (?:over|above|under|older|up|\d)| or (?:over|older|above|under|more)| ?%)/i.test(
    after,
  );
}

function isOfPerson(found: string): boolean {
  const age = Number(/\d+/.exec(found)?.[0] ?? 0);
  return age <= 112;
}

const isNoAge = (found: string, text: string, start: number) => !isOfPerson(found) || isBound(found, text, start);

/** How ages are written. Nine tenths of people are under ninety: "92yo" says more than "45yo". */
export const ageForms: readonly ClueForm[] = [
  {
    kind: 'age',
    weight: 2,
    form: /\b(?:s?he|they)(?:'s| is| was|'d been| had been) (?:only |just |aged |about )?(\d{1,2})(?=[.,;!)]| and | when )/gi,
  },
  {
    kind: 'age',
    weight: 1,
    form: /\b(?:early|mid|late)[ -](?:\d0'?s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/gi,
  },
  { kind: 'age', weight: 2, form: /(?<=\()\d{1,2}(?=[,)])/g, isNot: isNoAgeInBrackets },
  { kind: 'age', weight: 2, form: /(?<=[a-z]\. )\d{2}(?=\. )/g, isNot: isNoAgeInCommas },
  {
    kind: 'age',
    weight: 2,
    form: /(?<=\b(?:baby|boys?|girls?|twins?|infant|newborn|son|daughter),? \(?)\d{1,2} (?:days?|weeks?|wks?|months?|mths?)(?=[,.)])/gi,
  },
  { kind: 'age', weight: 2, form: /\bborn at \d{2} (?:weeks|wks)\b/gi },
  { kind: 'age', weight: 2, form: /\b(?:\d{2}[ -]?weekers?|\d{2} (?:weeks|wks) (?:pregnant|gestation)|\d{2}\/40)\b/gi },
  {
    kind: 'age',
    weight: 2,
    form: new RegExp(`(?<![\\d.£$€])\\d{1,3}[ -]?${old}(?![a-z/])`, 'gi'),
    isNot: isNoDuration,
  },
  {
    kind: 'age',
    weight: 3,
    form: new RegExp(`(?<![\\d.£$€])(?:9\\d|1[01]\\d)[ -]?${old}(?![a-z/])`, 'gi'),
    isNot: isNoDuration,
  },
  { kind: 'age', weight: 2, form: /\b\d{1,2}[ -]?(?:weeks?|wks?|months?|mths?|days?)[ -]old\b/gi, isNot: isNoAge },
  { kind: 'age', weight: 2, form: /\b(?:aged?|age of|aet\.?)[ :]{0,2}\d{1,3}\b/gi, isNot: isNoAge },
  {
    kind: 'age',
    weight: 2,
    form: /(?<![\w£$€.])\d{2} ?[FM](?= ?[,;.:)]| (?:with|in|on|at|from|who|known|admitted|presented|presents|presenting|p\/w|pt|patient|student|nurse|teacher|farmer)\b)/g,
    isNot: isNoAge,
  },
  {
    kind: 'age',
    weight: 2,
    form: /(?<![\w£$€.])[FM][ /]?\d{2}(?= ?yo?\b|,? (?:with|presented|admitted|p\/w)\b)/g,
    isNot: isNoAge,
  },
  { kind: 'age', weight: 2, form: /(?<![\w£$€.])[FM], ?\d{2}(?=,| )/g, isNot: isNoAge },
  {
    kind: 'age',
    weight: 2,
    form: /\b(?:boy|girl|lad|lass|son|daughter|child|toddler|kid|brother|sister),? \(?(?:aged? |age )?\d{1,2}\)?(?=[,) ])/gi,
    isNot: isNoAge,
  },
  { kind: 'age', weight: 2, form: /(?<=[a-z']\)?,? \(?|[a-z],)\d{2,3}(?=\)|,(?!\d))/gi, isNot: isNoAgeInCommas },
  {
    kind: 'age',
    weight: 2,
    form: /\b(?:lady|gentleman|woman|man|gent|chap|boy|girl|male|female|lad|lass|bloke|fella|guy|mum|dad|child|patient|pt) (?:of|aged|who is|who's) (\d{1,3})\b(?! (?:years|other|different))/gi,
  },
  {
    kind: 'age',
    weight: 2,
    form: new RegExp(
      `\\b(?:(?:${tens})(?:[ -](?:${ones}))?|${ones}|ten|eleven|twelve|\\w{3,5}teen)[ -]years?[ -]old(?!s)\\b`,
      'gi',
    ),
  },
  {
    kind: 'age',
    weight: 3,
    form: /\b(?:(?:her|his|their) (?:9\d|10\d)th birthday|centenarian|(?:just )?turned (?:9\d|10\d))\b/gi,
  },
  {
    kind: 'age',
    weight: 1,
    form: /\bin (?:her|his|their) (?:early |mid |late |mid-|late-|early-)?(?:\d0'?s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/gi,
  },
  {
    kind: 'age',
    weight: 1,
    form: /\b(?:teenager?|toddler|newborn|neonate|baby|infant|octogenarian|nonagenarian|pensioner|elderly)\b/gi,
  },
];

/** "5 years" is a time, "5yo" an age: without "old" a number of years needs the brackets or commas of a case note. */
function isNoDuration(found: string, text: string, start: number): boolean {
  if (isNoAge(found, text, start)) return true;
  if (!/(?:yrs?|y)$/i.test(found)) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(start + found.length, start + found.length + 12);
  const isInBrackets = /[(,] ?$/.test(before) && /^ ?[),]/.test(after);
  return !isInBrackets && !/^ (?:lady|man|woman|gent|male|female|girl|boy|pt|patient)/i.test(after);
}

/** ", 91," is an age behind a noun or name, not in a list of numbers or a measure. */
function isNoAgeInCommas(found: string, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const age = Number(found);
  if (age < 10 || age > 110) return true;
  return /\b(?:wards?|beds?|rooms?|page|vol|volume|no|number|nos|tweet|step|chapter|module|unit|in|at|by|of|than|about|only|bp|hr|sats|days?|nights?|q|a|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec),? ?\(?$/i.test(
    before,
  );
}

/** "(4, new diagnosis)" is an age where a person stands before it. */
function isNoAgeInBrackets(_found: string, text: string, start: number): boolean {
  return !/\b(?:girl|boy|child|baby|toddler|lad|lass|lady|woman|man|gentleman|regular|patient|pt|son|daughter)\b[^.!?]{0,40}\($/i.test(
    text.slice(Math.max(0, start - 60), start),
  );
}

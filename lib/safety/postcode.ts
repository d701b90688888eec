import { textBefore } from './near-words.ts';
import { eircodeKeys, postcodeAreas } from './postcode-areas.ts';
import type { Finder, ReadText } from './risk.ts';

// Inward letters are never C I K M O V, so that "M1 2pm" cannot pass.
const postcode = /(?<![\w£$-])([a-z]{1,2})(\d{1,2}|\d[a-z])([ -]{0,2})(\d[abd-hjlnp-uw-z]{2})(?![\w%])/gi;
const eircode = /(?<![\w£$-])([ac-fhknprtv-y]\d[\dw])([ -]{0,2})([ac-fhknprtv-y][\dac-fhknprtv-y]{3})(?![\w%])/gi;

const addressWords =
  /\b(?:post ?codes?|eircode|address|lives?|living|lived|resid\w+|home|house|flat|moved|delivery|deliver\w*|street|st|road|rd|avenue|ave|lane|close|drive|grove|terrace|crescent|gardens|court|park|from|in|at|to|near)\b/i;
const venueWords =
  /\b(?:venue|conference|events?|join us|doors|register|registration|tickets?|parking|sat ?nav|open day|agm|workshop|seminar|lecture|headquarters|hq|(?:our|head) office|visit us|find us|hall|hotel|university|campus|library|museum|theatre|stadium|festival|marathon|exhibition|study day|symposium|meet-?up)\b/i;
/** Where people work: its postcode is on its door. */
const workplace =
  /\b(?:(?:our|my|the) (?:\w+ ){0,2}(?:pharmacy|branch|shop|surgery|practice|clinic|hospital|hub|stand|store|office)|we(?:'re| are)(?: based)?|based) (?:is |are )?(?:at|in|on|near)\b/i;
const personWords =
  /\b(?:patients?|pts?|px|lives?|living|lady|gentleman|carer|he|she|her|his|mrs|mr|home|delivery|deliver\w*)\b/i;

/**
 * Finds whole postcodes of the United Kingdom and Eircodes of Ireland. Outward codes alone are a clue of a combination.
 * A postcode in the announcement of an event is the venue's.
 */
export const findPostcodes: Finder = (text) => [
  ...Array.from(text.masked.matchAll(postcode))
    .filter((match) => isPostcode(text, match))
    .map((match) => finding(match)),
  ...Array.from(text.masked.matchAll(eircode))
    .filter((match) => isEircode(text.masked, match))
    .map((match) => finding(match)),
];

function finding(match: RegExpMatchArray): ReturnType<Finder>[number] {
  const start = match.index ?? 0;
  return { kind: 'postcode', start, end: start + match[0].length, strength: 2 };
}

function isPostcode({ masked }: ReadText, match: RegExpMatchArray): boolean {
  const [whole, area = '', , gap = '', inward = ''] = match;
  if (!postcodeAreas.has(area.toUpperCase())) return false;
  if ((venueWords.test(masked) || workplace.test(masked)) && !personWords.test(masked)) return false;
  if (whole === whole.toUpperCase()) return true;
  const before = textBefore(masked, match.index ?? 0, 45);
  if (/\b(?:post ?code(?: is|:)?|address(?: is|:)?|lives? (?:in|at|near)|living (?:in|at)) $/i.test(before))
    return true;
  // "B12 1st", "N2 3yr", "B12 5ug": small letters may be an order or a unit, so that a word must speak of an address.
  if (/^\d(?:st|nd|rd|th|yr|hr|ug|ft|xl|ww|wd|ng|ul|pt|hz|gb|tb)$/i.test(inward)) return false;
  const isOneCase = whole === whole.toLowerCase() || gap !== '';
  return isOneCase && addressWords.test(before);
}

function isEircode(masked: string, match: RegExpMatchArray): boolean {
  const [whole, key = '', gap = '', unique = ''] = match;
  if (!eircodeKeys.has(key.toUpperCase()) || !/\d/.test(unique)) return false;
  const isNamed = addressWords.test(textBefore(masked, match.index ?? 0, 45));
  return whole === whole.toUpperCase() ? gap !== '' || isNamed : isNamed;
}

import { wordsOf } from './question-words.ts';

/** What a host says of a question between its number and its wording: that it is worded anew, asked again, or whose it is. */
export type Aside = 'reworded' | 'again' | 'source';

/** "Q2 reworded:", "Q2 in better words:", "Q2 (second attempt)". */
const REWORDED = String.raw`(?:(?:put|said|asked|now|or|this time|but)[\s,]+)*(?:(?:in|with|using)\s(?:\p{L}+\s)?(?:better|other|simpler|plainer|plain|clearer|fewer|different|new|easier|right)\s(?:words|wording|terms|english)|re-?(?:worded|phrased|written|formulated|stated|asked|done|wording)|(?:differently|another way|better|(?:more\s)?(?:simply|clearly|plainly))|(?:corrected|correction|corrigendum|fixed|edited|updated|revised|amended|clarified|clarification|improved|mended)|(?:a |the |my |our )?(?:second|2nd|third|3rd|new|another|better|right|correct|corrected|proper|full|fixed|improved|clearer|shorter)\s(?:attempt|try|go|version|wording|text|form)|take\s(?:two|three|[23])|(?:with|without|minus|sans)\s(?:the|that|my|a|its|all)\s(?:typos?|mistakes?|errors?|slips?|right|correct|missing|full)(?:\s\p{L}+)?|(?:with\s)?(?:the\s)?typos?\s(?:fixed|mended|corrected|gone|removed)|to be clear(?:er)?|with (?:my |our |many )?apologies(?: for(?:\s\p{L}+){1,4})?|(?:fixed|corrected|changed)\s(?:the|that|my|our)\s\p{L}+|what (?:i|we) meant(?: to (?:ask|say))?(?: was| is)?|anders\s(?:gesagt|formuliert|gezegd|geformuleerd)|neu formuliert|mit anderen worten|met andere woorden|autrement dit|reformul[ée]+e?|en (?:otras palabras|d['’]autres (?:mots|termes))|reformulad[ao])(?:\s(?:version|by me|for you|for clarity|slightly|a little|a bit|now))?`;
const AGAIN = String.raw`(?:(?:and|so|here|now)\s)*(?:(?:once |yet )?again|once more|one more time|(?:a )?repeat(?:ed|ing)?|re-?post(?:ed)?|(?:a )?reminder|in case (?:you|anyone) missed (?:it|this)|icymi|noch einmal|nochmal|nog een keer|encore une fois|otra vez)(?:\s(?:for|to) (?:all|everyone|everybody|anyone|those|the|our|late\s?comers)(?:\s[\p{L}-]+){0,4})?`;
const HANDLES = String.raw`[(]?@\w{1,20}(?:(?:\s*(?:,|&|\+|/|and)\s*|\s)@\w{1,20})*[)]?`;
const FROM = '(?:from|by|via|courtesy of|(?:with |many )?thanks(?: to|,)?|care of|c/o|h/t|credit to|von|van|de)';
const SAID_BY = String.raw`(?:(?:is|was|comes?|coming|in|sent|submitted|suggested|asked|posed|proposed|contributed|inspired|written|brought to (?:you|us)|kindly|also|to us|it['’]s|and|this one|which)[\s,]+){0,4}`;
/** A source is told by its handle, as one's own, or by a verb that says who asks: "from a patient's view:" is none. */
const SOURCE = String.raw`(?:${SAID_BY}${FROM}\s(?:(?:(?!@)[\p{L}’'-]+,?\s){0,5}${HANDLES}|me|us|yours truly)|${SAID_BY}(?:comes?|sent|submitted|suggested|asked|posed|proposed|contributed)\s(?:in\s)?(?:from|by)\s[\p{L}’'-]+(?:,?\s[\p{L}’'-]+){0,4})(?:[\s,]+(?:thank you|thanks|cheers|ta|tonight|today|this (?:week|evening)|asks|who(?:\s[\p{L}’']+){1,5}))*`;
const SIGNS = String.raw`[\s\p{So}\p{Sk}\uFE0F\u200D]*`;

const ASIDES: readonly (readonly [Aside, RegExp])[] = (
  [
    ['reworded', REWORDED],
    ['again', AGAIN],
    ['source', SOURCE],
  ] as const
).map(([aside, words]) => [
  aside,
  new RegExp(
    String.raw`^[\s,]*(?:[([]\s*(?:${words})${SIGNS}[!.…]*\s*[)\]]\s*[:.,–—-]*|(?:[-–—]\s)?(?:${words})${SIGNS}(?:\s*[:!…]+|\s*\.(?=\s)|\s+[-–—]+(?=\s)|\s*—))${SIGNS}(?=\S)`,
    'iu',
  ),
]);

/**
 * Every aside ends in one of these. Most questions have none, and are spared the long patterns: Firefox forgets compiled
 * patterns at each collection of garbage, and to compile these anew takes longer than all else (Firefox 153, 2026-11).
 */
const MAY_END_ASIDE = /[)\]:!…—]|\.\s|\s[-–]/;

/** What stands after a question's number: the aside it begins with, if any, and the rest. */
export function splitAside(text: string): { readonly aside: Aside | null; readonly rest: string } {
  if (!MAY_END_ASIDE.test(text)) return { aside: null, rest: text };
  for (const [aside, pattern] of ASIDES) {
    const rest = text.replace(pattern, '');
    if (rest !== text && wordsOf(rest).length >= 3) return { aside, rest };
  }
  return { aside: null, rest: text };
}

/** Words of numbers that are no person's: books, orders, papers, registers. */
export const numberWords =
  /\b(?:isbn|issn|orders?|ref|reference|invoice|account|acc|a\/c|sort|pmid|pmcid|doi|lot|batch|grant|tracking|parcel|barcode|gtin|ean|serial|ticket|booking|licen[cs]e|reg|registration|gphc|gmc|nmc|hcpc|tweet|status|isrctn|nct|vat|charity|company|snomed|sku|pip|dm\+d|iban|version|item|product|id)\b/gi;

/** Offset of the last match of a global expression; -1 where there is none. */
export function lastWord(text: string, words: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(words)) last = match.index;
  return last;
}

/** The sentence part before an offset, at most `reach` characters. */
export function textBefore(text: string, offset: number, reach: number): string {
  const before = text.slice(Math.max(0, offset - reach), offset);
  return before.slice(sentenceBreak(before));
}

/** The sentence part behind an offset, at most `reach` characters. */
export function textAfter(text: string, offset: number, reach: number): string {
  const after = text.slice(offset, offset + reach);
  const end = after.search(/[!?\n]|\.\s/);
  return end < 0 ? after : after.slice(0, end);
}

/** "d.o.b. 3/4" and "Dr. Lee" break no sentence: a full stop does so only behind a word of three letters or more. */
function sentenceBreak(before: string): number {
  let last = 0;
  for (const match of before.matchAll(/[!?\n]|(?<=\w{3})(?<!\b(?:dob|geb|tel|mob|born|hosp))\.\s/gi))
    last = match.index + match[0].length;
  return last;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords } from '@/lib/history/search/fold-text.ts';
import { holdsAll, searchTerms } from '@/lib/history/search/search-terms.ts';
import { mayHold, wordMarks } from '@/lib/history/search/word-marks.ts';

const piece = fc.constantFrom('a', 'ab', 'abc', 'b', 'Défi', '#We', '@an', ' ', '"', '薬局', 'ص', '👍', '12', '-');
const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));

test('the marks never pass over a text that holds the terms', () => {
  fc.assert(
    fc.property(text, text, fc.boolean(), (written, search, isInside) => {
      const words = foldedWords(written);
      const terms = searchTerms(search, isInside);
      fc.pre(terms.length > 0 && holdsAll(words, terms));
      expect(terms.every((term) => mayHold(wordMarks(words), wordMarks(term)))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the marks pass over most texts that hold no such word', () => {
  const words = Array.from({ length: 26 * 26 }, (_, place) =>
    String.fromCharCode(97 + (place % 26), 97 + Math.floor(place / 26), 120),
  );
  const marks = wordMarks(foldedWords('a calm room with a door and the carer invited to talk about medicines'));
  const passed = words.filter((word) => !mayHold(marks, wordMarks(` ${word}`)));
  expect(passed.length).toBeGreaterThan(500);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedWords, placedWords } from '@/lib/history/search/fold-text.ts';
import { holdsAll, searchTerms } from '@/lib/history/search/search-terms.ts';

const finds = (search: string, text: string, isInside = false) => {
  const terms = searchTerms(search, isInside);
  return terms.length > 0 && holdsAll(foldedWords(text), terms);
};

describe('a search finds', () => {
  test.each([
    ['medi', 'A1 Medicines first'],
    ['CAFÉ', 'a cafe rota'],
    ['cafe defi', 'Défi: café'],
    ['strasse', 'die Straße'],
    ['oresund', 'across Øresund'],
    ['weph', 'hello #WePh'],
    ['#weph', 'hello #WePh'],
    ['#we', 'hello #WePh'],
    ['＃WePh', 'hello #WePh'],
    ['@wepharm', 'hello @WePharmacists'],
    ['ann_ph', 'hello @ann_pharm'],
    ["don't", 'we don’t'],
    ['follow-up', 'a follow up call'],
    ['"follow up"', 'Follow-up: a call'],
    ['“follow up”', 'a follow up call'],
    ['"follow up ca', 'a follow up call'],
    ['room "a calm"', 'A calm room'],
    ['薬局', 'この薬局で話す'],
    ['ガイド', 'ｶﾞｲﾄﾞを読む'],
    ['صيدلة', 'نتحدث عن الصيدلة'],
    ['احمد', 'كتب أَحْمَد'],
    ['בריאות', 'הבריאות שלנו'],
    ['약국', '우리약국에서'],
    ['ยา', 'ร้านขายยาใกล้บ้าน'],
    ['👍', 'great👍🏽'],
    ['q10', 'Q10 which?'],
  ])('%j in %j', (search, text) => expect(finds(search, text)).toBe(true));

  test.each([
    ['icines', 'A1 Medicines first'],
    ['#hello', 'hello #WePh'],
    ['@weph', 'hello #WePh'],
    ['"follow u"', 'a follow up call'],
    ['"up follow"', 'a follow up call'],
    ['medicines later', 'Medicines first'],
    ['がく', 'かくれんぼ'],
    ['', 'anything'],
    ['…', 'anything …'],
  ])('%j not in %j', (search, text) => expect(finds(search, text)).toBe(false));

  test('inside words when told so', () => expect(finds('icines', 'Medicines', true)).toBe(true));
});

describe('the places of folded words', () => {
  test('are the same words as without places, and lead back to the letters', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Défi',
            '#WePh',
            '@ann_p',
            ' ',
            '—',
            'Straße',
            '薬局で',
            'ﾊﾞｽ',
            'א',
            'ا',
            '👩🏽‍⚕️',
            'e\u0301',
            '\n',
            '.',
          ),
        ),
        (parts) => {
          const text = parts.join('');
          const { words, starts, ends } = placedWords(text);
          expect(words).toBe(foldedWords(text));
          for (let place = 0; place < words.trimEnd().length; place += 1) {
            if (words[place] === ' ') continue;
            expect(foldedWords(text.slice(starts[place], ends[place]))).toContain(words[place]);
          }
        },
      ),
    );
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRisks } from '../../../lib/safety/find-risks.ts';
import type { RiskContext } from '../../../lib/safety/risk.ts';

const post: RiskContext = { kind: 'post' };
const kindsIn = (text: string, context = post) => findRisks(text, context).map(({ kind }) => kind);

describe('findRisks', () => {
  it('gives the place of what it found in the text as it was written', () => {
    const text = '👩‍⚕️ NHS no: ９９９ ０００ ００１８, call 07700 900123 💊';
    const words = findRisks(text, post).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(words).toEqual([
      ['nhs-number', '９９９ ０００ ００１８'],
      ['phone', '07700 900123'],
    ]);
  });

  it('gives the clues of a combination', () => {
    const [risk] = findRisks('78yo lady in Ward 4 yesterday with Crohn’s', post);
    expect(risk?.clues.toSorted()).toEqual(['age', 'condition', 'place', 'sex', 'time']);
  });

  it('never takes the day of the chat for a date of birth', () => {
    const text = 'The baby was born on 24/11/26, during our chat';
    expect(kindsIn(text)).toEqual(['date-of-birth']);
    expect(kindsIn(text, { kind: 'post', chatDates: ['2026-11-24'] })).toEqual([]);
    expect(kindsIn('DOB 24 November 2026', { kind: 'reflection', chatDates: ['2026-11-24'] })).toEqual([]);
    expect(kindsIn('DOB 24 November 1926', { kind: 'reflection', chatDates: ['2026-11-24'] })).toEqual([
      'date-of-birth',
    ]);
  });

  it('advises on replies and adverts only where a post is written', () => {
    const replyingTo = { text: 'Should I stop my ramipril? The cough is awful', isHost: false };
    expect(kindsIn('You should stop your ramipril', { kind: 'post', replyingTo })).toEqual(['reply-to-patient']);
    expect(kindsIn('You should stop your ramipril', { kind: 'reflection', replyingTo })).toEqual([]);
    expect(kindsIn('You should stop your ramipril', { kind: 'post', replyingTo: null })).toEqual([]);
    expect(
      kindsIn('You should stop your ramipril', { kind: 'post', replyingTo: { ...replyingTo, isHost: true } }),
    ).toEqual([]);
  });

  it('finds combinations in the paragraphs of a long reflection, one each', () => {
    const calm = 'I read the guidance and thought about how we hand out medicines. '.repeat(12);
    const told = 'A 78 year old lady in Ward 4 yesterday with Crohn’s disease had no steroids.';
    const text = `${calm}\n\n${told}\n\n${calm}\n\n${told}`;
    const risks = findRisks(text, { kind: 'reflection' });
    expect(risks.map(({ kind }) => kind)).toEqual(['combination', 'combination']);
    for (const { start, end } of risks) expect(told).toContain(text.slice(start, end));
  });
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'NHS ',
      '999 000 0018',
      '07700 900123',
      ' at ',
      ' dot ',
      '@',
      'DOB ',
      '3/4/61',
      '78yo ',
      'lady ',
      ' Ward 4 ',
    ),
    fc.constantFrom(
      'EH11 2AB',
      ' my patient ',
      'Crohn’s ',
      '\n\n',
      '4️⃣',
      '٣',
      '𝟗',
      '\u200b',
      'Dr Lee ',
      'wrong ',
      'ﬁ',
      '½',
    ),
  );
  const anyText = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
  const anyContext = fc.record({
    kind: fc.constantFrom('post' as const, 'reflection' as const, 'export' as const),
    chatDates: fc.subarray(['2026-11-24', 'no day']),
    replyingTo: fc.option(fc.record({ text: anyText, isHost: fc.boolean() })),
  });

  it('never throws, and every place lies in the text, in order, without rivals', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const risks = findRisks(text, context);
        for (const { start, end } of risks) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(risks.map(({ start }) => start)).toEqual(risks.map(({ start }) => start).toSorted((a, b) => a - b));
        expect(findRisks(text, context)).toEqual(risks);
      }),
      { numRuns: 300 },
    );
  });

  it('finds a number wherever it stands', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.lorem({ maxCount: 12 }), (before, after) => {
        expect(kindsIn(`${before} NHS number 999 000 0018 ${after}`)).toContain('nhs-number');
        expect(kindsIn(`${before} jane.doe@example.com ${after}`)).toContain('email');
      }),
      { numRuns: 50 },
    );
  });

  const hostile: Readonly<Record<string, string>> = {
    digits: '9',
    'spaced digits': '9 ',
    'dashed digits': '07-',
    'dots and digits': '1.1.',
    slashes: '3/4/',
    'letters and dots': 'a.',
    'at and dot': 'a at b dot ',
    ats: '@a',
    hyphens: 'a-',
    words: 'my patient a farmer ',
    clues: '78yo lady Ward 4 ',
    'my my': 'my ',
    names: 'Dr Ann Lee wrong ',
    capitals: 'In Aa Bb ',
    brackets: '((((',
    dob: 'dob ',
    born: 'born on ',
    accents: 'é\u0301',
    emoji: '👩‍⚕️',
    spaces: ' ',
    'digits of other scripts': '٣𝟗',
    medicines: 'Ozempic £9 ',
    postcodes: 'EH1 1',
  };
  it.each(Object.entries(hostile))('takes time in proportion to the length for %s', (_, unit) => {
    const timeOf = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      // The best of three: another program may hold the machine.
      const runs = [1, 2, 3].map(() => {
        const from = performance.now();
        findRisks(text, { kind: 'post', replyingTo: { text, isHost: false } });
        return performance.now() - from;
      });
      return Math.min(...runs);
    };
    // Ten times as long takes ten times the time; where it takes a hundred times, a text could hold the page up.
    expect(timeOf(100_000)).toBeLessThan(40 * Math.max(timeOf(10_000), 2));
  });
});

const corpus = join(import.meta.dirname, '../../../../shared/corpus');

describe.skipIf(!existsSync(corpus))('real posts of chats', () => {
  it.each(['chat-posts.jsonl', 'chat-sessions.jsonl'])('flags at most 1 in 200 of %s', (file) => {
    const lines = readFileSync(join(corpus, file), 'utf8').split('\n').filter(Boolean);
    const flagged = lines.filter((line) => kindsIn((JSON.parse(line) as { text: string }).text).length > 0);
    expect(flagged.length / lines.length).toBeLessThanOrEqual(1 / 200);
  });
});

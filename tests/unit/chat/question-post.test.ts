import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerNumbers } from '../../../lib/chat/answers.ts';
import { type AskedQuestion, questionOf } from '../../../lib/chat/question-post.ts';

function lines<T>(name: string): T[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

interface HostPost {
  text: string;
  media?: boolean;
  /** Number and part, "bonus" or "unnumbered" for a question without a number, null for none. */
  asks: string | null;
  /** The wording to be shown, where that is the point. */
  shown?: string;
}

function shown(asked: AskedQuestion | null): string | null {
  if (!asked) return null;
  return asked.number === null ? asked.kind : `${asked.number}${asked.part ?? ''}`;
}

describe('questionOf a host', () => {
  for (const { text, media, asks, shown: wording } of lines<HostPost>('./question-forms.jsonl')) {
    it(`${asks ?? 'nothing'}: ${text}`, () => {
      const asked = questionOf({ text, hasMedia: media ?? false, altTexts: [] }, { isHost: true });
      expect(shown(asked)).toBe(asks);
      if (wording !== undefined) expect(asked?.text).toBe(wording);
    });
  }

  it('keeps the wording without label, closing tags and links', () => {
    const text = 'Next one! Q2: Which tools help you with #asthma reviews? #WePh https://t.co/abcdefghij';
    const asked = questionOf({ text, hasMedia: false, altTexts: [] }, { isHost: true });
    expect(asked?.text).toBe('Which tools help you with #asthma reviews?');
  });

  it('takes the wording from the alternative text of a picture, and says when there is none', () => {
    const bare = { text: 'Q3 #WePh', hasMedia: true };
    const told = questionOf({ ...bare, altTexts: ['Q3: What helps you switch off after a shift?'] }, { isHost: true });
    expect(told).toMatchObject({ number: '3', text: 'What helps you switch off after a shift?', isInPicture: false });
    expect(questionOf({ ...bare, altTexts: [] }, { isHost: true })).toMatchObject({ number: '3', isInPicture: true });
  });

  it('reads a last question without a number, and a bonus', () => {
    const last = {
      text: 'Final question of the night: what will you try on Monday? #WePh',
      hasMedia: false,
      altTexts: [],
    };
    expect(questionOf(last, { isHost: true })).toMatchObject({ number: null, kind: 'unnumbered' });
    const bonus = { text: 'Bonus question: which biscuit goes best with tea? #WePh', hasMedia: false, altTexts: [] };
    expect(questionOf(bonus, { isHost: true })).toMatchObject({ number: null, kind: 'bonus' });
  });
});

describe('questionOf anybody else', () => {
  for (const { text, asks } of lines<HostPost>('./copy-forms.jsonl')) {
    it(`${asks ?? 'nothing'}: ${text}`, () => {
      expect(shown(questionOf({ text, hasMedia: false, altTexts: [] }, { isHost: false }))).toBe(asks);
    });
  }

  const of = (text: string) => questionOf({ text, hasMedia: false, altTexts: [] }, { isHost: false });

  it('takes Q and a number for an answer', () => {
    expect(of('Q2 time, always time #WePh')).toBeNull();
    expect(of('Q2: is it not always time? We lack it #WePh')).toBeNull();
  });

  it('tells a copy of a question', () => {
    expect(of('RT @WePharmacists Q2: How do you document interventions? #WePh')?.number).toBe('2');
    expect(of('Q2 How do you document your interventions? #WePh')?.number).toBe('2');
  });
});

describe('answerNumbers of a participant', () => {
  for (const { text, answers } of lines<{ text: string; answers: string[] }>('./answer-forms.jsonl')) {
    it(`${answers.join(', ') || 'nothing'}: ${text}`, () => {
      expect(answerNumbers(text, { isHost: false }).map(({ number, part }) => `${number}${part ?? ''}`)).toEqual(
        answers,
      );
    });
  }

  it('does not take the Q of a host for an answer', () => {
    expect(answerNumbers('Q2 How do you document? #WePh', { isHost: true })).toEqual([]);
    expect(answerNumbers('A2 on paper #WePh', { isHost: true })).toEqual([{ number: '2', part: null, letter: 'A' }]);
  });
});

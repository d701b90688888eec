import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in.ts';

const found = (text: string) => foundIn(text, 'combination').length > 0;

describe('combinations', () => {
  it('needs three kinds of clue of enough weight', () => {
    expect(found('Saw a 78yo lady')).toBe(false);
    expect(found('Saw a 78yo lady today')).toBe(false);
    expect(found('Saw a 78yo lady with gout today')).toBe(true);
    expect(found('Saw a lady with gout today')).toBe(false);
  });

  it('weighs what few people share more', () => {
    expect(found('Saw a lady with gout today in Larne')).toBe(true);
    expect(found('My patient, the local headteacher, has HIV. Seen today')).toBe(true);
  });

  const told = 'a 78yo lady with gout came in yesterday from Larne';
  it.each(['Imagine', 'In the OSCE,', 'Case study:', 'With her permission:'])('is quiet behind "%s"', (lead) => {
    expect(found(`I saw ${told}`)).toBe(true);
    expect(found(`${lead} ${told}`)).toBe(false);
  });

  it('is quiet on groups, bounds and the writer', () => {
    expect(found('Ladies over 78 with gout came in yesterday from Larne')).toBe(false);
    expect(found('I am 78, a lady with gout, and came in yesterday from Larne')).toBe(false);
    expect(found('My mum, a 78yo lady with gout, came in yesterday from Larne')).toBe(false);
  });

  it('does not add up what stands in different paragraphs', () => {
    expect(found('A 78yo lady.\n\nThe clinic in Larne.\n\nYesterday we spoke of gout.')).toBe(false);
  });
});

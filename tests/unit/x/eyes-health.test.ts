import { describe, expect, test } from 'vitest';
import { type ArticleCount, freshEyes, lookedAtPage, readResponse } from '@/lib/x/eyes-health.ts';

const START = Date.UTC(2026, 7, 6, 19);
const good: ArticleCount = { articles: 8, byTestId: 8, readable: 7, isWireExpected: true };
const renamed: ArticleCount = { articles: 8, byTestId: 0, readable: 8, isWireExpected: true };
const unreadable: ArticleCount = { articles: 8, byTestId: 8, readable: 0, isWireExpected: true };

/** Looks at the page once a second. */
function look(count: ArticleCount, seconds: number, from = freshEyes) {
  let memory = from;
  for (let second = 0; second <= seconds; second += 1) memory = lookedAtPage(memory, count, START + second * 1000);
  return memory;
}

describe('the page eye', () => {
  test('is not known before anything was seen', () => {
    expect(freshEyes.eyes).toEqual({ page: 'unknown', wire: 'unknown' });
    expect(look({ ...good, articles: 0, byTestId: 0, readable: 0 }, 60).eyes).toEqual({
      page: 'unknown',
      wire: 'unknown',
    });
  });

  test('sees when posts are found and read', () => {
    expect(look(good, 0).eyes.page).toBe('seeing');
  });

  test.each([
    ['renamed', renamed],
    ['unreadable', unreadable],
  ])('is blind after four seconds of %s posts', (_, count) => {
    expect(look(count, 3).eyes.page).toBe('unknown');
    expect(look(count, 4).eyes.page).toBe('blind');
  });

  test('two articles are too few to say so', () => {
    expect(look({ ...renamed, articles: 2, readable: 0 }, 60).eyes.page).toBe('unknown');
  });

  test('a doubt that ends starts anew', () => {
    const ended = lookedAtPage(look(renamed, 3), good, START + 3500);
    expect(lookedAtPage(ended, renamed, START + 5000).eyes.page).toBe('seeing');
  });

  test('sees again when X is as before', () => {
    expect(look(good, 0, look(renamed, 10)).eyes.page).toBe('seeing');
  });
});

describe('the wire eye', () => {
  test('sees from the first response with posts on', () => {
    expect(readResponse(freshEyes, 3).eyes.wire).toBe('seeing');
    expect(readResponse(freshEyes, 0)).toBe(freshEyes);
  });

  test('is blind when posts stand on the page for eight seconds without one', () => {
    expect(look(good, 7).eyes.wire).toBe('unknown');
    expect(look(good, 8).eyes.wire).toBe('blind');
  });

  test('a few posts prove nothing', () => {
    expect(look({ ...good, articles: 4 }, 60).eyes.wire).toBe('unknown');
  });

  test('posts that it could not have seen prove nothing', () => {
    expect(look({ ...good, isWireExpected: false }, 60).eyes).toEqual({ page: 'seeing', wire: 'unknown' });
  });

  test('a late response ends its blindness for good', () => {
    const late = readResponse(look(good, 20), 1);
    expect(late.eyes).toEqual({ page: 'seeing', wire: 'seeing' });
    expect(look(good, 60, late).eyes.wire).toBe('seeing');
  });
});

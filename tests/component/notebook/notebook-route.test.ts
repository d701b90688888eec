import { describe, expect, it } from 'vitest';
import { highlight } from '@/components/notebook/highlight.ts';
import { type NotebookRoute, readRoute, routeHash } from '@/components/notebook/notebook-route.ts';

describe('the route', () => {
  it.each<NotebookRoute>([
    { page: 'home' },
    { page: 'posts' },
    { page: 'backup' },
    { page: 'import' },
    { page: 'stored' },
    { page: 'deleted' },
    { page: 'session', sessionId: 'weph|2026-03-03T20:00:00.000Z' },
    { page: 'session', sessionId: 'صيدلة|2026-03-03T20:00:00.000Z' },
    { page: 'plan', chat: { tags: ['WePh', 'صيدلة'], startsAt: 1_772_568_000_000 } },
    { page: 'search', text: '50% of / #WePh & co?' },
  ])('survives the address: %j', (route) => expect(readRoute(routeHash(route))).toEqual(route));

  it('reads the address that the sidebar opens', () => {
    expect(readRoute('#session=weph%7C2026-03-03')).toEqual({ page: 'session', sessionId: 'weph|2026-03-03' });
  });

  it.each(['#/plan/', '#/plan/WePh', '#/plan/WePh/soon', '#/plan/%2B/5'])('%j plans no chat', (hash) =>
    expect(readRoute(hash)).toEqual({ page: 'records' }),
  );

  it.each(['', '#', '#session=', '#/nonsense', '#/session/', '#/session/%E0%A4%A', '#content'])(
    '%j is the first page',
    (hash) => expect(readRoute(hash)).toEqual({ page: 'home' }),
  );
});

describe('highlight', () => {
  it.each([
    [
      'Medicines review',
      'medicines',
      [
        ['Medicines', true],
        [' review', false],
      ],
    ],
    [
      'a (b) a',
      'a (b)',
      [
        ['a', true],
        [' (', false],
        ['b', true],
        [') ', false],
        ['a', true],
      ],
    ],
    ['nothing', '', [['nothing', false]]],
  ] as const)('cuts %j at %j', (text, words, pieces) => {
    expect(highlight(text, words).map((piece) => [piece.text, piece.isHit])).toEqual(pieces);
  });

  it('loses no character', () => {
    const text = 'A1 Unhurried, in a room with a door.\nCarer 👩🏽‍⚕️ invited. #WePh';
    expect(
      highlight(text, 'a ro weph 👩🏽‍⚕️')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

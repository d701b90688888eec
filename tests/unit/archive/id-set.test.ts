import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdSet } from '../../../lib/archive/id-set.ts';
import { idAt } from './archive-for-test.ts';

test('ids are new once, as in a set of strings', () => {
  const id = fc.bigInt({ min: 1n, max: 9_999_999_999_999_999_999n }).map(String);
  fc.assert(
    fc.property(fc.array(id), (ids) => {
      const [known, set] = [new Set<string>(), new IdSet()];
      for (const one of [...ids, ...ids]) {
        expect(set.add(one)).toBe(!known.has(one));
        known.add(one);
      }
      expect(set.size).toBe(known.size);
    }),
  );
});

test('a hundred thousand ids of one day, neighbours among them, stay apart', () => {
  const set = new IdSet();
  const ids = Array.from({ length: 100_000 }, (_, index) => idAt(Date.UTC(2024, 2, 5) + (index >> 2) * 900, index & 3));
  expect(ids.every((id) => set.add(id))).toBe(true);
  expect(ids.some((id) => set.add(id))).toBe(false);
  expect(set.size).toBe(100_000);
});

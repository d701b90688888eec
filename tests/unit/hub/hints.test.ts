import { expect, test } from 'vitest';
import { evening, MINUTE, setUp } from './hub-for-test.ts';

async function begun(given = setUp()) {
  await given.open();
  await given.hub.fromTab(given.tab, { type: 'posts', seq: 'batch-1-of-1', posts: evening() });
  await given.hub.settled();
  return given;
}

/** The view shows the hint of its model. */
async function look(given: ReturnType<typeof setUp>) {
  const code = codeOf(given);
  if (code !== null) await given.command({ type: 'hint-seen', code });
  await given.hub.settled();
}

const codeOf = (given: ReturnType<typeof setUp>) => given.model().hint?.code ?? null;

test('a hint is said with its source, stays for its minutes, and is not said again', async () => {
  const given = await begun();
  const first = codeOf(given);
  expect(first).toBe('hint-hello-late');
  expect(given.model().hint?.source.link).toMatch(/^https:/);
  expect(given.getSaid()).toEqual([]);
  await look(given);
  expect(given.getSaid()).toEqual([{ tags: 'weph', code: first, at: given.clock.now }]);

  given.clock.now += 5 * MINUTE;
  await given.open();
  await given.hub.settled();
  expect(codeOf(given)).toBe(first);

  given.clock.now += 10 * MINUTE;
  await given.open();
  await given.hub.settled();
  expect(codeOf(given)).not.toBe(first);
});

test('a background that begins anew goes on with what was said', async () => {
  const before = await begun();
  await look(before);
  const after = setUp(before.db, before.getSaid());
  after.clock.now = before.clock.now + 12 * MINUTE;
  await begun(after);
  expect(codeOf(after)).not.toBe(codeOf(before));
});

test('a hint that was put away goes at once, and no other says the same', async () => {
  const given = await begun();
  await given.command({ type: 'dismiss-hint', code: 'hint-hello-late' });
  await given.hub.settled();
  expect(codeOf(given)).not.toBe('hint-hello-late');
});

test('what no view has shown does not count as said', async () => {
  const given = await begun();
  given.clock.now += 8 * MINUTE;
  await given.open();
  await given.hub.settled();
  expect(given.getSaid()).toEqual([]);
  expect(codeOf(given)).not.toBeNull();
});

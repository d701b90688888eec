import { expect, test } from 'vitest';
import { evening, setUp } from './hub-for-test.ts';

test('once everything is deleted, tabs are asked anew what they show, and the view has no session of before', async () => {
  const { db, hub, tab, toTab, open, model } = setUp();
  await open();
  await hub.fromTab(tab, { type: 'posts', seq: 'seq-0001', posts: evening() });
  await hub.settled();
  const [before] = await db.sessions.toArray();
  expect(model().sessionId).toBe(before?.id);
  await db.delete({ disableAutoOpen: false });
  const told = toTab.filter(({ type }) => type === 'tell').length;
  hub.everythingDeleted();
  expect(toTab.filter(({ type }) => type === 'tell')).toHaveLength(told + 1);
  await hub.settled();
  expect(model().contributions).toEqual([]);
});

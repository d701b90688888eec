import { expect, test } from 'vitest';
import { evening, setUp } from './hub-for-test.ts';

test('of a chat that the person excludes in its middle nothing more is kept, and the sidebar goes on', async () => {
  const { db, hub, tab, open, model, command } = setUp();
  await open();
  await hub.fromTab(tab, { type: 'posts', seq: 'seq-0001', posts: evening() });
  await hub.settled();
  expect(model()).toMatchObject({ isKept: true, notices: [] });
  expect(await db.sessions.count()).toBe(1);
  await command({ type: 'set-keeping', tags: ['weph'], isOn: false });
  await hub.settled();
  expect(model()).toMatchObject({ isKept: false, sessionId: null, notices: [{ code: 'nothing-kept' }] });
  expect(model().chat?.questions).toHaveLength(2);
  await command({ type: 'set-keeping', tags: ['WePh'], isOn: true });
  await hub.settled();
  expect(model()).toMatchObject({ isKept: true, notices: [] });
});

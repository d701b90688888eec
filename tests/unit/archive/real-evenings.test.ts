import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArchivePost } from '../../../lib/archive/archive-post.ts';
import { findSessions } from '../../../lib/archive/find-sessions.ts';
import { SessionFacts } from '../../../lib/archive/session-facts.ts';
import { CATALOGUE } from '../../../lib/chat/catalogue.ts';
import { readJsonLines } from '../../eval/json-lines.ts';
import { tweet } from './archive-for-test.ts';

const RECORDS = '../shared/corpus/chat-sessions.jsonl';

test('everybody who posted twice in a recorded evening finds it in their archive, whole and once', ({ skip }) => {
  if (!existsSync(RECORDS)) skip('The recorded evenings are not on this computer.');
  const people = new Map<string, { at: number; text: string }[]>();
  for (const { value } of readJsonLines(RECORDS) ?? []) {
    const key = `${String(value.session)} ${String(value.author)}`;
    people.set(key, [...(people.get(key) ?? []), { at: Date.parse(String(value.at)), text: String(value.text) }]);
  }
  const active = [...people].filter(([, posts]) => posts.length > 1);
  expect(active.length).toBeGreaterThan(100);
  const wrong = active.filter(([, posts]) => {
    const facts = new SessionFacts(CATALOGUE);
    for (const [order, { at, text }] of posts.entries()) {
      const element = tweet(at, text, {}, order);
      const marks = { isDeleted: false, isCommunity: false };
      const post = readArchivePost(element, marks, { handle: null, accountId: null }, () => null);
      if (post) facts.add(post);
    }
    const [session, ...more] = findSessions(facts, CATALOGUE);
    return session?.postIds.length !== posts.length || more.length > 0;
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
});

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MUTATIONS, replayMutated } from '../../eval/mutations.ts';
import { measure } from '../../eval/questions.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const isThere = existsSync(corpus);
if (!isThere) console.warn('The corpus of real chats is not here; its tests are left out.');

describe.skipIf(!isThere)('real chats', () => {
  const measured = isThere ? measure(`${corpus}chat-posts.jsonl`, `${corpus}chat-sessions.jsonl`) : null;

  it('have their questions and answers read', () => {
    expect(measured?.questions.precision).toBeGreaterThanOrEqual(0.99);
    expect(measured?.questions.recall).toBeGreaterThanOrEqual(0.97);
    expect(measured?.answers.precision).toBeGreaterThanOrEqual(0.97);
    expect(measured?.answers.recall).toBeGreaterThanOrEqual(0.97);
  });

  it('show the right question nearly all the time', () => {
    expect(measured?.sessions.length).toBe(4);
    for (const { session, share } of measured?.sessions ?? []) expect(share, session).toBeGreaterThanOrEqual(0.99);
  });

  // What the posts were changed into is what another chat writes; the eval of the same name plays them all.
  it.each(MUTATIONS.filter(({ isTested }) => isTested).map((mutation, index) => ({ ...mutation, index })))(
    'are read with $name',
    (mutation) => {
      const replays = replayMutated(`${corpus}chat-sessions.jsonl`, mutation, 60_000, mutation.index % 4);
      expect(replays).toHaveLength(1);
      for (const { session, share, wrongSeconds } of replays) {
        expect(wrongSeconds, session).toBe(0);
        expect(share, session).toBeGreaterThanOrEqual(0.99);
      }
    },
    60_000,
  );
});

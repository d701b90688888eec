import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
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
});

import type { Reason } from '../chat/chat-types.ts';

/** X's error codes of a refused post (dossier x-web-client 11.5) and the sentence that explains each. */
const SENTENCES: ReadonlyMap<number, string> = new Map([
  [186, 'x-too-long'],
  [187, 'x-duplicate'],
  [226, 'x-automated'],
  [344, 'x-daily-limit'],
  [185, 'x-daily-limit'],
  [88, 'x-rate-limit'],
  [64, 'x-account'],
  [326, 'x-account'],
  [32, 'x-signed-out'],
  [89, 'x-signed-out'],
  [131, 'x-fault'],
  [29, 'x-fault'],
]);

/** Why X refused a post, as a reason to show. Null when it was not refused. */
export function contributionProblem(problem: { code: number | null; message: string } | null): Reason | null {
  if (!problem) return null;
  const known = problem.code === null ? undefined : SENTENCES.get(problem.code);
  if (known) return { code: known };
  const message = problem.message.trim().slice(0, 200);
  return message === '' ? { code: 'x-no-answer' } : { code: 'x-other', values: { message } };
}

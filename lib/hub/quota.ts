/** Whether a failed writing means a full disk. Dexie wraps the browser's QuotaExceededError, in bulk operations twice. */
export function isQuota(error: unknown): boolean {
  const seen = error as { name?: string; inner?: unknown; failures?: unknown[] } | null | undefined;
  if (!seen) return false;
  if (seen.name === 'QuotaExceededError') return true;
  return isQuota(seen.inner) || (Array.isArray(seen.failures) && seen.failures.some(isQuota));
}

/**
 * Does some work; on a full disk makes room and does it once more.
 * @param makeRoom deletes what is due to be deleted, never the person's own; tells how much it was.
 */
export async function withRoom(work: () => Promise<unknown>, makeRoom: () => Promise<number>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (!isQuota(error) || (await makeRoom()) === 0) throw error;
    return work();
  }
}

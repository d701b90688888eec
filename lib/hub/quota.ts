/** Whether a failed writing means a full disk. Dexie wraps the browser's QuotaExceededError, in bulk operations twice. */
export function isQuota(error: unknown): boolean {
  const seen = error as { name?: string; inner?: unknown; failures?: unknown[] } | null | undefined;
  if (!seen) return false;
  if (seen.name === 'QuotaExceededError') return true;
  return isQuota(seen.inner) || (Array.isArray(seen.failures) && seen.failures.some(isQuota));
}

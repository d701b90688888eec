import { liveQuery } from 'dexie';

/** Calls back with what a query of the history gives, now and after each change. @returns stops that. */
export function watchQuery<T>(
  query: () => Promise<T>,
  onRows: (rows: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next: onRows, error: onError });
  return () => subscription.unsubscribe();
}

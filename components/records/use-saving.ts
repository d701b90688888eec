import { useCallback, useRef, useState } from 'react';

/** Whether all changes are stored; `failed` while one of them is not. */
export type Saving = 'idle' | 'saving' | 'saved' | 'failed';

/**
 * Stores changes one after the other, in the order in which they were made. One that could not be stored is tried again
 * with the next, before it.
 */
export function useSaving(): { saving: Saving; save: (store: () => Promise<void>) => void } {
  const [saving, setSaving] = useState<Saving>('idle');
  const last = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef<(() => Promise<void>)[]>([]);
  const save = useCallback((store: () => Promise<void>) => {
    waiting.current.push(store);
    setSaving((before) => (before === 'failed' ? before : 'saving'));
    const storeAll = async () => {
      for (let next = waiting.current[0]; next; next = waiting.current[0]) {
        await next();
        waiting.current.shift();
      }
    };
    last.current = last.current.then(storeAll).then(
      () => setSaving('saved'),
      () => setSaving('failed'),
    );
  }, []);
  return { saving, save };
}

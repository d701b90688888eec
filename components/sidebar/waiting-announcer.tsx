import { useEffect, useRef, useState } from 'react';
import { stream as words } from '../../lib/locales/stream.ts';

/** A fast chat must not talk over everything else (milliseconds). */
const AT_MOST_EVERY = 30_000;

/** Tells a screen reader politely how many posts wait; at once for the first, then at most every 30 seconds. */
export function WaitingAnnouncer({ count }: { count: number }) {
  const [said, setSaid] = useState('');
  const lastAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (count === 0) return setSaid('');
    const wait = Math.max(lastAt.current + AT_MOST_EVERY - Date.now(), 0);
    const timer = setTimeout(() => {
      lastAt.current = Date.now();
      setSaid(words.waiting(count));
    }, wait);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {said}
    </div>
  );
}

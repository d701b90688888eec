import { useEffect, useState } from 'react';

/**
 * The time, renewed while the component is mounted.
 * @param every milliseconds between renewals.
 * @param clock where the time comes from; a parameter for tests.
 */
export function useNow(every: number, clock: () => number = Date.now): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), every);
    return () => clearInterval(timer);
  }, [every, clock]);
  return now;
}

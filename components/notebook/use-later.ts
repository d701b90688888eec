import { useEffect, useState } from 'react';

/** False at first and true some milliseconds after the component was mounted: for what must not delay the first screen. */
export function useLater(milliseconds: number): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isLater;
}

import { useEffect, useState } from 'react';
import { findRisks } from '../../lib/safety/find-risks.ts';
import type { Risk, RiskContext } from '../../lib/safety/risk.ts';

/** A pause in typing (ms); a note that comes and goes with every word would be in the way. */
const REST = 600;

/** What the check finds in a text once typing rests. @param context null where the text is not checked. */
export function useRisks(text: string, context: RiskContext | null): readonly Risk[] {
  const [risks, setRisks] = useState<readonly Risk[]>([]);
  const key = JSON.stringify(context);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the context is made anew each time; its words count.
  useEffect(() => {
    if (context === null || text.trim() === '') {
      setRisks([]);
      return;
    }
    const timer = setTimeout(() => setRisks(findRisks(text, context)), REST);
    return () => clearTimeout(timer);
  }, [text, key]);
  return risks;
}

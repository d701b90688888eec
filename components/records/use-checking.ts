import { useCallback, useEffect, useState } from 'react';
import type { RiskKind } from '../../lib/safety/risk.ts';
import type { RecordsData } from './records-data.ts';

/** Whether texts are checked, and to what the person said no. */
export interface Checking {
  /** Nothing is told while this is false: switched off, or not known yet. */
  readonly isOn: boolean;
  readonly isMuted: (kind: RiskKind) => boolean;
  /** Whether the person lets this finding stand; named by `riskPlace`. */
  readonly isAccepted: (place: string) => boolean;
  readonly accept: (place: string) => void;
  readonly mute: (kind: RiskKind) => void;
}

/** The person's word on the check, and how to change it. A "no" counts at once, also when it could not be stored. */
export function useChecking(data: RecordsData): Checking {
  const [isOn, setOn] = useState(false);
  const [muted, setMuted] = useState<readonly RiskKind[]>([]);
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const stored = await data.checking();
      if (isGone) return;
      setOn(stored.isChecking);
      setMuted(stored.mutedRisks);
      setAccepted(stored.acceptedRisks);
    };
    // Without the settings nothing is told: quiet is the safe side of a no that cannot be read.
    look().catch(() => {});
    return () => {
      isGone = true;
    };
  }, [data]);
  const accept = useCallback(
    (place: string) => {
      setAccepted((before) => [...before, place]);
      data.acceptRisk(place).catch(() => {});
    },
    [data],
  );
  const mute = useCallback(
    (kind: RiskKind) => {
      setMuted((before) => [...before, kind]);
      data.muteRisk(kind).catch(() => {});
    },
    [data],
  );
  return {
    isOn,
    isMuted: (kind) => muted.includes(kind),
    isAccepted: (place) => accepted.includes(place),
    accept,
    mute,
  };
}

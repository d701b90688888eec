import { useCallback, useEffect, useState } from 'react';
import type { Settings } from '../../lib/settings/settings.ts';
import type { SettingsData } from './settings-data.ts';

/** The settings as they are stored, and how they are changed; `hasFailed` after a change that could not be stored. */
export interface SettingsInUse {
  /** Null until they are read. */
  readonly settings: Settings | null;
  readonly hasFailed: boolean;
  readonly change: (change: Partial<Settings>) => Promise<void>;
}

/** Follows the settings, by whatever page they are changed. */
export function useSettings(data: SettingsData): SettingsInUse {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const read = useCallback(() => void data.load().then(setSettings, () => setFailed(true)), [data]);
  useEffect(() => {
    read();
    return data.watch(read);
  }, [data, read]);
  const change = async (wanted: Partial<Settings>) => {
    setFailed(false);
    await data.change(wanted).then(setSettings, () => setFailed(true));
  };
  return { settings, hasFailed, change };
}

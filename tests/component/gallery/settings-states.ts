import type { SettingsData } from '@/components/settings/settings-data.ts';
import { parseSettings, type Settings } from '@/lib/settings/settings.ts';

const USED: Partial<Settings> = {
  profession: 'pharmacist',
  mutedRisks: ['phone', 'postcode'],
  dismissedHints: ['hint-hello', 'hint-before'],
};

/** Settings kept in memory. @param name `fresh`, `used`, `failing` (nothing can be stored) or `no-access`. */
export function settingsState(name: string): SettingsData {
  let settings: Settings = { ...parseSettings(undefined).settings, ...(name === 'used' && USED) };
  let may = name !== 'no-access';
  const listeners = new Set<() => void>();
  return {
    load: async () => settings,
    async change(change) {
      if (name === 'failing') throw new Error('Nothing can be stored.');
      settings = { ...settings, ...change };
      for (const tell of listeners) tell();
      return settings;
    },
    watch(onChange) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    shortcuts: async () => [{ name: 'Open or close the sidebar', keys: name === 'fresh' ? '' : 'Alt+Shift+W' }],
    openShortcuts: async () => name !== 'no-access',
    mayUseX: async () => may,
    askForX: async () => (may = name !== 'no-access'),
    browser: name === 'no-access' ? 'firefox' : 'chromium',
  };
}

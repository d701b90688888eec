import { browser } from '../browser.ts';
import { parseSettings, type Settings } from './settings.ts';

/** Where the settings live in the browser's local storage of the extension. */
const SETTINGS_KEY = 'settings';

/** Loads the settings; a damaged value is replaced by its default and reported. Never throws. */
export async function loadSettings(): Promise<{ settings: Settings; isDamaged: boolean }> {
  try {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    return parseSettings(stored[SETTINGS_KEY]);
  } catch {
    return { settings: parseSettings(undefined).settings, isDamaged: true };
  }
}

/** Saves some settings over those stored and returns the result. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const { settings } = await loadSettings();
  const changed = { ...settings, ...change };
  await browser.storage.local.set({ [SETTINGS_KEY]: changed });
  return changed;
}

/** Calls back when the stored settings change, by whomever. @returns stops calling back. */
export function onSettingsChanged(callback: () => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

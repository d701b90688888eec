import type { SettingsOfBrowser } from '@/lib/history/backup/backup-source.ts';
import { changeSettings, loadSettings } from '@/lib/settings/settings-store.ts';

/** The settings as the pages about the history read and change them. */
export const settingsOfBrowser: SettingsOfBrowser = {
  load: async () => (await loadSettings()).settings,
  change: async (changed) => void (await changeSettings(changed)),
};

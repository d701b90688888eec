import type { SettingsData } from '@/components/settings/settings-data.ts';
import { browser } from '@/lib/browser.ts';
import { settingsWords } from '@/lib/locales/settings.ts';
import { changeSettings, loadSettings, onSettingsChanged } from '@/lib/settings/settings-store.ts';

const X = { origins: ['https://x.com/*'] };
/** The commands of the manifest that open the sidebar. */
const OPENS_SIDEBAR = ['_execute_sidebar_action', '_execute_action'];
const isFirefox = import.meta.env.BROWSER === 'firefox';

/** The settings and what the browser says about the extension, for the pages of settings and welcome. */
export const settingsSource: SettingsData = {
  load: async () => (await loadSettings()).settings,
  change: changeSettings,
  watch: onSettingsChanged,
  async shortcuts() {
    const commands = await browser.commands.getAll();
    return commands
      .filter(({ name }) => OPENS_SIDEBAR.includes(name ?? ''))
      .map(({ shortcut }) => ({ name: settingsWords.openSidebar, keys: shortcut ?? '' }));
  },
  async openShortcuts() {
    if (isFirefox) {
      const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
      if (!openShortcutSettings) return false;
      await openShortcutSettings();
    } else {
      await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    }
    return true;
  },
  mayUseX: () => browser.permissions.contains(X),
  askForX: () => browser.permissions.request(X),
  browser: isFirefox ? 'firefox' : 'chromium',
};

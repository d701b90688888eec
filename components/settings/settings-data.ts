import type { Settings } from '../../lib/settings/settings.ts';
import type { Unwatch } from '../notebook/notebook-data.ts';

/** A shortcut of the extension as the person has it now. */
export interface Shortcut {
  readonly name: string;
  /** Empty when none is set. */
  readonly keys: string;
}

/** All that the pages of settings and welcome need of the browser. */
export interface SettingsData {
  load(): Promise<Settings>;
  /** Rejects when the settings cannot be stored. */
  change(change: Partial<Settings>): Promise<Settings>;
  /** Calls back when the settings change, also by another page. */
  watch(onChange: () => void): Unwatch;
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Opens the browser's own page of shortcuts; false where it has to be opened by hand. */
  openShortcuts(): Promise<boolean>;
  /** Whether the extension may work on x.com. */
  mayUseX(): Promise<boolean>;
  /** Asks for it; from a click. @returns whether it may now. */
  askForX(): Promise<boolean>;
  readonly browser: 'chromium' | 'firefox';
}

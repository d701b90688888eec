import type { Settings } from './settings.ts';

/** The settings as they were read. */
interface Read {
  readonly settings: Settings;
  readonly isDamaged: boolean;
}

/** How settings are read and changed; {@link RememberedSettings} is given the one way and offers the same. */
export interface SettingsAccess {
  loadSettings(): Promise<Read>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;
}

/** Keeps the settings in memory: reading them from the browser takes some milliseconds, and each new post needs them. */
export class RememberedSettings implements SettingsAccess {
  readonly #store: SettingsAccess;
  #known: Promise<Read> | null = null;

  constructor(store: SettingsAccess) {
    this.#store = store;
  }

  /** The settings; read anew only after a change, and as long as they cannot be read whole. */
  loadSettings(): Promise<Read> {
    if (this.#known) return this.#known;
    const reading = this.#store.loadSettings().then((read) => {
      if (read.isDamaged && this.#known === reading) this.#known = null;
      return read;
    });
    this.#known = reading;
    return reading;
  }

  /** Changes some settings and returns the result. */
  async changeSettings(change: Partial<Settings>): Promise<Settings> {
    try {
      return await this.#store.changeSettings(change);
    } finally {
      this.forget();
    }
  }

  /** Somebody changed what is stored. */
  forget(): void {
    this.#known = null;
  }
}

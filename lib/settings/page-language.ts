import { bestLanguage, LANGUAGES, speak } from '../locales/language.ts';
import { PAGE_WORDS, SPOKEN } from '../locales/spoken.ts';
import { loadSettings } from './settings-store.ts';

/**
 * Has this page speak the language the person chose, else the browser's. Where its words cannot be loaded it stays
 * English. To be called before anything of the page is loaded.
 */
export async function speakInPage(): Promise<void> {
  const { settings } = await loadSettings();
  const wanted = settings.language ?? bestLanguage(navigator.languages, SPOKEN);
  try {
    const words = await PAGE_WORDS[wanted]?.();
    if (!words) return;
    speak(wanted, words);
    document.documentElement.lang = wanted;
    document.documentElement.dir = LANGUAGES[wanted].direction;
  } catch {
    // An update took the file away: the page will be loaded anew anyway.
  }
}

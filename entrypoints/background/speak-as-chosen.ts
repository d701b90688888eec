import { BACKGROUND_WORDS } from '@/lib/locales/background-words.ts';
import { bestLanguage, type Language, speak } from '@/lib/locales/language.ts';
import type { SettingsAccess } from '@/lib/settings/remembered-settings.ts';

const SPOKEN_HERE = ['en', ...Object.keys(BACKGROUND_WORDS)] as readonly Language[];

/** Has the background speak the language the person chose, else the browser's: in reminders, and in advice on drafts. */
export async function speakAsChosen(settings: Pick<SettingsAccess, 'loadSettings'>): Promise<void> {
  const { language: chosen } = (await settings.loadSettings()).settings;
  const language = chosen ?? bestLanguage(navigator.languages, SPOKEN_HERE);
  speak(language, BACKGROUND_WORDS[language] ?? {});
}

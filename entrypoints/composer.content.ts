import { defineContentScript } from 'wxt/utils/define-content-script';
import { COMPOSER_WORDS } from '@/lib/locales/composer-words.ts';
import { bestLanguage, type Language, speak } from '@/lib/locales/language.ts';
import { startComposerAssistant } from '@/lib/x/composer/assistant.ts';
import { takeComposer } from '@/lib/x/composer/composer-slot.ts';

const SPOKEN_HERE = ['en', ...Object.keys(COMPOSER_WORDS)] as readonly Language[];

export default defineContentScript({
  matches: ['https://x.com/*'],
  // Added to a tab by the background once there is a chat; see composer-slot.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const settings = takeComposer();
    if (!settings) return;
    const language = settings.getPlan()?.language ?? bestLanguage(navigator.languages, SPOKEN_HERE);
    speak(language, COMPOSER_WORDS[language] ?? {});
    startComposerAssistant(settings);
  },
});

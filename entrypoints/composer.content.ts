import { defineContentScript } from 'wxt/utils/define-content-script';
import { startComposerAssistant } from '@/lib/x/composer/assistant.ts';
import { takeComposer } from '@/lib/x/composer/composer-slot.ts';

export default defineContentScript({
  matches: ['https://x.com/*'],
  // Added to a tab by the background once there is a chat; see composer-slot.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const settings = takeComposer();
    if (settings) startComposerAssistant(settings);
  },
});

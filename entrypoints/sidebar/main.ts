import { speakInPage } from '../../lib/settings/page-language.ts';

// The page is loaded once its language is known: what it takes out of the words as it loads is right then.
await speakInPage();
await import('./start-sidebar.tsx');

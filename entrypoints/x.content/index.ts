import { defineContentScript } from 'wxt/utils/define-content-script';
import { startInPage } from './start-in-page.ts';

export default defineContentScript({
  matches: ['https://x.com/*'],
  // The page-world script hands over its channel at document_start and to nobody later (mechanics 3).
  runAt: 'document_start',
  // WXT's own message would tell the page that the extension is there (mechanics 3, 2026-11).
  noScriptStartedPostMessage: true,
  main: (ctx) => startInPage(ctx.signal),
});

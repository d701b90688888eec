import { defineContentScript } from 'wxt/utils/define-content-script';
import { tapWire } from '@/lib/x/wire-tap.ts';

export default defineContentScript({
  matches: ['https://x.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    try {
      tapWire(window);
    } catch {
      // An error here would reach X's own error reports; without this script the page itself is still read.
    }
  },
});

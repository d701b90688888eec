import { findBrowser } from '../setup/find-browsers.mjs';
import type { BrowserKind } from './browsers.ts';

/** Path of the system browser to drive; throws a sentence that says what to install. */
export function executablePath(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found !== null) return found;
  throw new Error(
    kind === 'chromium'
      ? 'No Chromium was found. Install it, or set CHATSIDE_CHROMIUM to its program.'
      : 'No Firefox was found. Install it, or set CHATSIDE_FIREFOX to its program.',
  );
}

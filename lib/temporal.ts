import { Temporal as Polyfill } from 'temporal-polyfill';

/**
 * Temporal of the browser, or the polyfill where it is missing (Chrome and Edge before 144, Firefox before 139, Node 24).
 * Only pages of the extension and the background import this; nothing that runs in x.com does.
 */
export const Temporal: typeof Polyfill = (globalThis as { Temporal?: typeof Polyfill }).Temporal ?? Polyfill;

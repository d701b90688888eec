import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
/**
 * The one door to the extension APIs. Chrome before 148 has no native `browser` namespace with promises; from 148 on
 * the polyfill hands the native object back. Once the minimum version is 148 this file is the only one to change.
 */
export { browser };

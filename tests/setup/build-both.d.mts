/** Builds the extension for Chromium and for Firefox; prints what the build says only when it fails. */
export function buildBoth(): boolean;

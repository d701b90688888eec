/** Path of a browser's program, or null. Throws a sentence when the environment variable for it names no program. */
export function findBrowser(kind: 'chromium' | 'firefox'): string | null;

/**
 * Notes a fault of ours in the page's console, for people who look for it there.
 * @param where the part that failed, a short code.
 */
export function noteFault(where: string, detail?: unknown): void {
  // biome-ignore lint/suspicious/noConsole: at debug level, so that X's console stays clear; every note passes here.
  console.debug('Chatside', where, detail);
}

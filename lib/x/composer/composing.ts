/** Draft applies a composition up to 50 ms after its end; text pasted earlier is lost (measured, both browsers). */
const SETTLE_MS = 60;

let isOpen = false;
let endedAt = -Infinity;

/**
 * Follows input methods (IME) in the whole page, so that nothing is written into a word still being composed.
 * Listens until `signal` aborts.
 */
export function watchComposition(signal: AbortSignal): void {
  const options = { capture: true, signal };
  window.addEventListener('compositionstart', () => (isOpen = true), options);
  // Events made by assistive software count as well: isTrusted is false for some of them.
  window.addEventListener(
    'compositionend',
    () => {
      isOpen = false;
      endedAt = performance.now();
    },
    options,
  );
  // A field that loses the focus or is taken away ends its composition without telling everyone.
  window.addEventListener('blur', () => (isOpen = false), options);
  signal.addEventListener('abort', () => (isOpen = false));
}

/** Whether a word is being composed, or was so recently that the editor has not taken it in yet. */
export function isComposing(): boolean {
  return isOpen || performance.now() - endedAt < SETTLE_MS;
}

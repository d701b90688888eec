const KEYS = ['keydown', 'keyup', 'keypress'] as const;
const FOCUS = ['focus', 'focusin', 'blur', 'focusout'] as const;

/** Fields of a key event that a listener may ask for. */
const KEY_FIELDS = [
  'key',
  'code',
  'keyCode',
  'which',
  'charCode',
  'location',
  'repeat',
  'ctrlKey',
  'shiftKey',
  'altKey',
  'metaKey',
  'isComposing',
] as const;

const HOSTS = Symbol.for('chatside.hosts');
const world = globalThis as { [HOSTS]?: Map<Element, ShadowRoot> };

/**
 * Elements of ours in the page, and the shadow roots inside them (closed ones are reachable only by this). They hang on
 * the isolated world's global object, which the page cannot see: the script that listens and the one that brings an
 * element may be two.
 */
world[HOSTS] ??= new Map();
const hosts = world[HOSTS];

/** Puts an element of ours under the protection of `isolateKeyboard`, until `signal` aborts. */
export function protectHost(host: Element, root: ShadowRoot, signal?: AbortSignal): void {
  hosts.set(host, root);
  signal?.addEventListener('abort', () => hosts.delete(host), { once: true });
}

/** Ends the protection of an element that was taken away. */
export function releaseHost(host: Element): void {
  hosts.delete(host);
}

/**
 * Keeps keys pressed in our own elements from X's shortcuts ("n", "r", "j"), and its focus trap from our fields.
 * From outside the shadow root the target is our host, which X does not take for a text field; stopping the event at the
 * host comes too late for capture listeners. So each key is stopped at the window and given to our element as a copy.
 * A plain `Event` is used: Firefox makes every KeyboardEvent composed, which would leak it again (mechanics 5, 2026-11).
 * Must be called at document_start, before the page adds listeners.
 */
export function isolateKeyboard(signal: AbortSignal): void {
  for (const type of KEYS) window.addEventListener(type, relayKey, { capture: true, signal });
  for (const type of FOCUS) window.addEventListener(type, hideFocus, { capture: true, signal });
  signal.addEventListener('abort', () => hosts.clear());
}

function relayKey(event: KeyboardEvent): void {
  const root = event.target instanceof Element ? hosts.get(event.target) : undefined;
  if (!root || !event.isTrusted) return;
  event.stopImmediatePropagation();
  const copy = new Event(event.type, { bubbles: true, cancelable: true });
  for (const field of KEY_FIELDS) Object.defineProperty(copy, field, { value: event[field] });
  if (root.activeElement && !root.activeElement.dispatchEvent(copy)) event.preventDefault();
}

function hideFocus(event: Event): void {
  if (event.target instanceof Element && hosts.has(event.target)) event.stopImmediatePropagation();
}

import type { ComposerAssistantSettings } from './assistant.ts';

/**
 * The composer assistant is heavy (it counts characters as X does), so it is no part of what runs on every page of
 * x.com: the background adds it to a tab once there is a chat. Both scripts share the isolated world's global object,
 * which the page cannot see.
 */
const SLOT = Symbol.for('chatside.composer');

interface Slot {
  readonly settings: ComposerAssistantSettings;
  isTaken: boolean;
}

type World = { [SLOT]?: Slot };

/** Lays out what the assistant needs, for when its script comes. */
export function offerComposer(settings: ComposerAssistantSettings): { isTaken(): boolean } {
  const slot: Slot = { settings, isTaken: false };
  (globalThis as World)[SLOT] = slot;
  return { isTaken: () => slot.isTaken };
}

/** Takes what was laid out; null when there is nothing, or when another copy of the script has taken it. */
export function takeComposer(): ComposerAssistantSettings | null {
  const slot = (globalThis as World)[SLOT];
  if (!slot || slot.isTaken || slot.settings.signal.aborted) return null;
  slot.isTaken = true;
  return slot.settings;
}

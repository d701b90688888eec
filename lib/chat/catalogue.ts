import { CATALOGUE_ENTRIES } from './catalogue-data.ts';
import type { CatalogueChat } from './chat-types.ts';
import { tagKey } from './hashtags.ts';

/** The built-in catalogue: suggestions, never a promise that a chat runs. */
export const CATALOGUE: readonly CatalogueChat[] = CATALOGUE_ENTRIES.map((entry) => ({
  minutes: 60,
  numbering: 'Q/A',
  ...entry,
}));

/** The catalogue's chat with a tag, in any letter case; null when there is none. */
export function chatByTag(catalogue: readonly CatalogueChat[], tag: string): CatalogueChat | null {
  const key = tagKey(tag);
  return catalogue.find((chat) => chat.tag !== null && tagKey(chat.tag) === key) ?? null;
}

/** The catalogue's chats that an account hosts, handle without `@`, in any letter case. */
export function chatsByHost(catalogue: readonly CatalogueChat[], handle: string): CatalogueChat[] {
  const key = handle.toLowerCase();
  return catalogue.filter((chat) => chat.hosts.some((host) => host.toLowerCase() === key));
}

import type { CatalogueChat } from '../chat/chat-types.ts';
import { daysKept } from '../history/post-store.ts';
import type { Settings } from '../settings/settings.ts';
import type { ExcludedChats } from './recent-posts.ts';

/** What the person wants kept, and for how long. */
export interface KeepingRules {
  readonly excluded: ExcludedChats;
  /** How long others' posts are kept after they were last seen, milliseconds. */
  readonly othersKeptFor: number;
  /** The person deleted everything then: nothing posted before is taken in again. Milliseconds since 1970, 0 for never. */
  readonly since: number;
}

/** The rules that follow from the settings. @param catalogue tells the hosts of the chats that are not kept. */
export function keepingRules(settings: Settings, catalogue: readonly CatalogueChat[], since: number): KeepingRules {
  const tags = new Set(settings.excludedChats.map((tag) => tag.toLowerCase()));
  const hosts = catalogue
    .filter(({ tag }) => tag !== null && tags.has(tag.toLowerCase()))
    .flatMap((chat) => chat.hosts.map((host) => host.toLowerCase()));
  return { excluded: { tags, hosts: new Set(hosts) }, othersKeptFor: daysKept(settings.othersDays), since };
}

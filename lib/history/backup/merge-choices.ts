import type { Choices } from '../../chat/chat-types.ts';
import type { OwnChat } from '../../chat/own-chat.ts';
import { parseSettings, type Settings } from '../../settings/settings.ts';
import type { FollowUp } from '../follow-up-store.ts';
import { ownChatKey } from '../forgotten-posts.ts';
import { canonical, join, joinLists } from './join.ts';
import type { Forgotten } from './merge-forgotten.ts';

/** Chats followed in a tab belong to that browser and stay; of what was said twice, the later word counts. */
export function mergeChoices(one: Choices, other: Choices): Choices {
  return {
    followed: joinLists(one.followed, other.followed),
    declined: latest([...one.declined, ...other.declined], ({ tag }) => tag.toLowerCase(), timeOf),
    hosts: latest([...one.hosts, ...other.hosts], (host) => `${host.tag} ${host.handle}`.toLowerCase(), timeOf),
  };
}

/** Everybody marked in either, in the order they were marked last. */
export function mergeFollowUps(one: readonly FollowUp[], other: readonly FollowUp[]): FollowUp[] {
  return latest([...one, ...other], ({ handle }) => handle.toLowerCase(), timeOf);
}

/** Every chat of both calendars, as the person changed it last; none that was taken out of either. */
export function mergeOwnChats(one: readonly OwnChat[], other: readonly OwnChat[], forgotten: Forgotten): OwnChat[] {
  return latest(
    [...one, ...other].filter(({ id }) => !forgotten.has(ownChatKey(id))),
    ({ id }) => id,
    ({ changedAt }) => changedAt,
  );
}

/**
 * A setting that was changed beats one that was not: a "no" given in one browser holds in all. So likes and bookmarks are
 * kept only where both say so: an old file must not switch on what the person has switched off. Of a
 * cycle that both follow, the first day that was set last counts.
 */
export function mergeSettings(one: Settings, other: Settings): Settings {
  const unchanged = { ...parseSettings(undefined).settings } as Record<string, unknown>;
  const [mine, theirs] = [{ ...one } as Record<string, unknown>, { ...other } as Record<string, unknown>];
  const merged = Object.keys({ ...mine, ...theirs }).map((name) => {
    if (canonical(mine[name]) === canonical(unchanged[name])) return [name, theirs[name]];
    if (canonical(theirs[name]) === canonical(unchanged[name])) return [name, mine[name]];
    return [name, join(mine[name], theirs[name])];
  });
  return {
    ...parseSettings(Object.fromEntries(merged)).settings,
    keepsLikes: one.keepsLikes && other.keepsLikes,
    keepsBookmarks: one.keepsBookmarks && other.keepsBookmarks,
    cpdCycles: mergeCycles(one.cpdCycles, other.cpdCycles),
  };
}

type Cycles = Settings['cpdCycles'];

function mergeCycles(one: Cycles, other: Cycles): Cycles {
  return latest(
    [...one, ...other],
    ({ rulesId }) => rulesId,
    ({ at = 0 }) => at,
  );
}

const timeOf = ({ at }: { readonly at: number }) => at;

/** One entry of each name, the latest; sorted by time, so that the order of the merge leaves no trace. */
function latest<T>(entries: readonly T[], nameOf: (entry: T) => string, at: (entry: T) => number): T[] {
  const before = (a: T, b: T) => at(a) - at(b) || (canonical(a) < canonical(b) ? -1 : 1);
  const byName = new Map(entries.toSorted(before).map((entry) => [nameOf(entry), entry]));
  return [...byName.values()].sort(before);
}

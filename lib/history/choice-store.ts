import * as v from 'valibot';
import type { Choices } from '../chat/chat-types.ts';
import type { HistoryDb } from './history-db.ts';

const tagText = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const listOf = <T extends v.GenericSchema>(item: T) => v.fallback(v.array(item), []);

/** Each list falls back on its own, so that one damaged value does not cost the other choices. */
const choicesSchema = v.fallback(
  v.object({
    followed: listOf(
      v.object({ tags: v.array(tagText), at: v.number(), tabId: v.nullable(v.number()), isJoint: v.boolean() }),
    ),
    declined: listOf(v.object({ tag: tagText, at: v.number() })),
    hosts: listOf(v.object({ tag: tagText, handle: v.string(), isHost: v.boolean(), at: v.number() })),
  }),
  { followed: [], declined: [], hosts: [] },
);

/** Older choices of which chat to follow no longer matter (12 hours). */
const CHOICE_LASTS = 12 * 60 * 60 * 1000;

/** The person's choices about chats. Damaged values are left out. */
export async function loadChoices(db: HistoryDb): Promise<Choices> {
  const kept = await db.kept.get('choices');
  return v.parse(choicesSchema, kept?.value ?? {});
}

/** Follow these tags in a tab from now on; a tag declined before counts again. */
export function follow(choices: Choices, tags: readonly string[], isJoint: boolean, tabId: number | null, at: number) {
  const lower = new Set(tags.map((one) => one.toLowerCase()));
  return {
    ...choices,
    followed: [...choices.followed.filter((one) => one.tabId !== tabId), { tags: [...tags], at, tabId, isJoint }],
    declined: choices.declined.filter((one) => !lower.has(one.tag.toLowerCase())),
  } satisfies Choices;
}

/** Stop following by choice in a tab; what the page shows decides again. */
export function leave(choices: Choices, tabId: number | null) {
  return {
    ...choices,
    followed: choices.followed.filter((one) => one.tabId !== tabId && one.tabId !== null),
  } satisfies Choices;
}

/** Not this chat: it is neither followed nor recognised for the evening. */
export function decline(choices: Choices, tag: string, at: number) {
  const isIt = (other: string) => other.toLowerCase() === tag.toLowerCase();
  return {
    ...choices,
    followed: choices.followed.filter((one) => !one.tags.some(isIt)),
    declined: [...choices.declined.filter((one) => !isIt(one.tag)), { tag, at }],
  } satisfies Choices;
}

/** Sets or unsets a host of a chat. */
export function setHost(choices: Choices, tag: string, handle: string, isHost: boolean, at: number) {
  const isIt = (one: Choices['hosts'][number]) =>
    one.tag.toLowerCase() === tag.toLowerCase() && one.handle.toLowerCase() === handle.toLowerCase();
  return {
    ...choices,
    hosts: [...choices.hosts.filter((one) => !isIt(one)), { tag, handle, isHost, at }],
  } satisfies Choices;
}

/** Changes the stored choices in one step, forgetting those that are too old to matter. */
export async function changeChoices(
  db: HistoryDb,
  now: number,
  change: (choices: Choices) => Choices,
): Promise<Choices> {
  return db.transaction('rw', db.kept, async () => {
    const changed = change(await loadChoices(db));
    const isFresh = ({ at }: { at: number }) => at > now - CHOICE_LASTS;
    const value = {
      ...changed,
      followed: changed.followed.filter(isFresh),
      declined: changed.declined.filter(isFresh),
    };
    await db.kept.put({ key: 'choices', value });
    return value;
  });
}

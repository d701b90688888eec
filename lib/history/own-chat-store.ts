import * as v from 'valibot';
import { type OwnChat, ownChatSchema } from '../chat/own-chat.ts';
import { ownChatKey, rememberForgotten } from './forgotten-posts.ts';
import type { HistoryDb } from './history-db.ts';
import { watchQuery } from './watch-query.ts';

const KEY = 'own-chats';

/** The chats in the person's calendar, in the order they were added. A damaged one is left out, the others stay. */
export async function loadOwnChats(db: HistoryDb): Promise<readonly OwnChat[]> {
  const kept = await db.kept.get(KEY);
  return Array.isArray(kept?.value) ? kept.value.filter((value) => v.is(ownChatSchema, value)) : [];
}

/** Adds a chat, or puts it in the place of the one with its id. Throws when it is not a sound chat. */
export async function saveOwnChat(db: HistoryDb, chat: OwnChat): Promise<void> {
  const sound = v.parse(ownChatSchema, chat);
  await change(db, (chats) =>
    chats.some(({ id }) => id === sound.id)
      ? chats.map((one) => (one.id === sound.id ? sound : one))
      : [...chats, sound],
  );
}

/** Takes a chat out of the calendar; an unknown id does no harm. */
export async function removeOwnChat(db: HistoryDb, id: string): Promise<void> {
  await db.transaction('rw', db.kept, async () => {
    await rememberForgotten(db, [ownChatKey(id)], Date.now());
    await change(db, (chats) => chats.filter((chat) => chat.id !== id));
  });
}

/** Calls back with the person's chats, now and after each change, also one made by another page. */
export function watchOwnChats(
  db: HistoryDb,
  onRows: (rows: readonly OwnChat[]) => void,
  onError: (error: unknown) => void,
): () => void {
  return watchQuery(() => loadOwnChats(db), onRows, onError);
}

/** One transaction, so that two pages at work at once lose nothing. */
async function change(db: HistoryDb, apply: (chats: readonly OwnChat[]) => readonly OwnChat[]): Promise<void> {
  await db.transaction('rw', db.kept, async () => {
    await db.kept.put({ key: KEY, value: apply(await loadOwnChats(db)) });
  });
}

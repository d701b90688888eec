/** What the calendar's page tells the background after it has changed the person's chats. */
export const OWN_CHATS_CHANGED = 'chatside:own-chats-changed';

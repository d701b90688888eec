/** What the calendar's page tells the background after it has changed the person's chats. */
export const OWN_CHATS_CHANGED = 'chatside:own-chats-changed';

/** What the editor of a CPD record tells it after the day to come back, or the state, has changed. */
export const RECORDS_CHANGED = 'chatside:records-changed';

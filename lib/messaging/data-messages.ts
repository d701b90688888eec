/** What the notebook tells the background when the person deletes everything; answered with true once it is done. */
export const DELETE_EVERYTHING = 'chatside:delete-everything';

/** The broadcast channel on which the extension's pages hear that everything is being deleted. */
export const DELETING_CHANNEL = 'chatside:deleting';

/** The lock that every page holds, shared, while it may write into the history; to delete it a page takes it alone. */
export const HISTORY_LOCK = 'chatside:history';

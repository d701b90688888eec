import { HistoryDb } from '../../lib/history/history-db.ts';
import { servePosts } from '../../lib/history/search/finder-messages.ts';
import { PostFinder } from '../../lib/history/search/post-finder.ts';

const obey = servePosts(new PostFinder(new HistoryDb()), (message) => self.postMessage(message));
self.addEventListener('message', (event) => obey(event.data));

import { archiveReader } from '../../lib/archive/archive-worker.ts';

const read = archiveReader((message) => self.postMessage(message), Date.now);
self.addEventListener('message', (event) => void read(event.data));

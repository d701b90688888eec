import { recordExporter } from '../../lib/cpd/export/export-worker.ts';

const make = recordExporter((message) => self.postMessage(message), Date.now);
self.addEventListener('message', (event) => void make(event.data));

import { createRoot } from 'react-dom/client';
import type { Variants } from '../variants.ts';
import { App } from './app.tsx';
import { knowSuggestions } from './composer/typeahead.tsx';
import { dress, startEvents } from './events.ts';
import { answeredByIntent } from './intended-reply.ts';
import { answeredId, intentOf, routeOf, startRouter } from './router.ts';
import { fired, startShortcuts } from './shortcuts.ts';
import { startStore, update } from './store.ts';
import { installStyles } from './styles.ts';
import { readUser } from './wire.ts';

interface Start {
  readonly variants: Variants;
  readonly viewer: unknown;
  readonly nextViewer: unknown;
  readonly nextViewerAfter: number;
  readonly isPremium: boolean;
  readonly hashtags: readonly string[];
  readonly people: readonly { readonly handle: string; readonly name: string }[];
}

const start = (window as unknown as { __INITIAL_STATE__: Start }).__INITIAL_STATE__;
const route = routeOf(location.href);
const isCompose = route.kind === 'compose';
if (isCompose && location.pathname.startsWith('/intent/'))
  history.replaceState({ over: null }, '', `/compose/post${location.search}`);
startStore({
  variants: start.variants,
  viewer: readUser(start.viewer),
  isPremium: start.isPremium,
  route: isCompose ? routeOf('/home') : route,
  compose: isCompose && answeredId(route) === null ? intentOf(route) : null,
  menu: null,
  sheet: null,
  toast: null,
  generation: 0,
  unread: 3,
});
knowSuggestions(start);
dress(start.variants);
installStyles();
Object.assign(window, { __standIn: { shortcuts: fired } });

/** An intent that answers a post opens its composer once that post is loaded (dossier x-web-client 3.3). */
async function openIntendedReply(): Promise<void> {
  const post = await answeredByIntent(route);
  if (post) update({ compose: { ...intentOf(route), replyTo: post } });
}

const delay = start.variants.render === 'real' ? 900 + Math.random() * 1500 : 30;
setTimeout(() => {
  const root = document.getElementById('react-root');
  if (!root) return;
  createRoot(root).render(<App />);
  startRouter();
  startShortcuts();
  startEvents();
  if (isCompose) void openIntendedReply();
}, delay);
if (start.nextViewer !== null) setTimeout(() => update({ viewer: readUser(start.nextViewer) }), start.nextViewerAfter);

import { browser } from '@/lib/browser.ts';
import type { PageSighting } from '@/lib/chat/chat-types.ts';
import type { Post } from '@/lib/chat/post.ts';
import type { FromTab, TabPlan } from '@/lib/messaging/protocol.ts';
import { openTabLink } from '@/lib/messaging/tab-link.ts';
import { putAside, takeAside } from '@/lib/messaging/unsent.ts';
import { offerComposer } from '@/lib/x/composer/composer-slot.ts';
import type { DraftAnswer } from '@/lib/x/composer/draft-checks.ts';
import type { SendSighting } from '@/lib/x/composer/sent-posts.ts';
import { createDock } from '@/lib/x/dock/dock.ts';
import { freshEyes, lookedAtPage, readResponse } from '@/lib/x/eyes-health.ts';
import { isolateKeyboard } from '@/lib/x/keyboard-isolation.ts';
import { KnownPosts } from '@/lib/x/known-posts.ts';
import { noteFault } from '@/lib/x/note-fault.ts';
import { showOrphanNote } from '@/lib/x/orphan-note.ts';
import {
  columnBox,
  dialogBox,
  followViewer,
  readTheme,
  readViewer,
  searchBottom,
  sideColumnBox,
} from '@/lib/x/page-facts.ts';
import { watchPage } from '@/lib/x/page-watcher.ts';
import { readArticle } from '@/lib/x/read-article.ts';
import { readRoute } from '@/lib/x/routes.ts';
import { type MarkingAct, markOf, pairActs } from '@/lib/x/wire-acts.ts';
import { listenToWire } from '@/lib/x/wire-channel.ts';
import { readCreateAnswer } from '@/lib/x/wire-create.ts';
import { parseJson } from '@/lib/x/wire-json.ts';
import { postsFromResponse } from '@/lib/x/wire-posts.ts';

/** Presence and the clock's tick (ms); see `FromTab`. */
const HEARTBEAT = 20_000;
/** The dock follows X's layout, which changes without an event (late columns, dialogs); ms. */
const ADJUST_EVERY = 500;
/** The composer's script is asked for again when it has not come by then (ms). */
const COMPOSER_AGAIN = 2_000;
/** Most posts in one message; the background checks messages against a bound. */
const BATCH = 200;

/** Joins the parts that run in x.com. `signal` ends them when a newer script takes over. */
export function startInPage(signal: AbortSignal): void {
  const posts = new KnownPosts();
  const planListeners: (() => void)[] = [];
  const sendListeners: ((sighting: SendSighting) => void)[] = [];
  const adviceListeners: ((answer: DraftAnswer) => void)[] = [];
  let plan: TabPlan | null = null;
  let page: PageSighting = readRoute(location.href);
  const follow = followViewer();
  let viewer: string | null = null;
  let eyes = freshEyes;
  let isReady = false;
  let lastTheme = readTheme(document);

  isolateKeyboard(signal);
  const link = openTabLink({
    connect: (name) => browser.runtime.connect({ name }),
    isAlive,
    signal,
    onPlan(next) {
      plan = next;
      showDock();
      for (const listener of planListeners) listener();
    },
    onAdvice(answer) {
      for (const listener of adviceListeners) listener(answer);
    },
    onConnected() {
      if (!isReady) return;
      tellPage();
      tell(posts.all());
      tellDeleted(posts.deletedIds());
      link.send({ type: 'eyes', eyes: eyes.eyes });
      dock.tellShape();
    },
    onOrphaned(undelivered) {
      putAside(undelivered, sessionStorage);
      dock.show({ isShown: false, isCollapsed: false, theme: 'light' });
      showOrphanNote();
    },
  });

  const dock = createDock({
    signal,
    frameUrl: browser.runtime.getURL('sidebar.html?place=page'),
    measure: () => ({
      column: columnBox(document),
      sideColumn: sideColumnBox(document),
      searchBottom: searchBottom(document),
      dialog: dialogBox(document),
    }),
    onShape: (shape) => link.send({ type: 'dock-room', shape }),
  });
  isReady = true;
  for (const contribution of takeAside(sessionStorage)) link.send(contribution);

  const actDoneBy = pairActs();
  const wantFromWire = listenToWire(signal, (message) => {
    if (message.kind === 'act-request' || message.kind === 'act-answer') {
      const done = actDoneBy(message);
      if (done?.act === 'delete') tellDeleted(posts.markDeleted([done.postId]));
      else if (done) tellMark(done.act, done.postId);
    } else if (message.kind === 'create-request') {
      const { requestId, text, replyTo, quoteOf } = message;
      tellSend({ kind: 'request', requestId, text, replyTo, quoteOf });
    } else if (message.kind === 'create-answer') {
      const answer = readCreateAnswer(message.status, message.body);
      if (answer.kind === 'unknown') return;
      if (answer.kind === 'accepted') saw([answer.post]);
      tellSend({ ...answer, requestId: message.requestId });
    } else {
      const found = postsFromResponse(parseJson(message.body));
      judge(readResponse(eyes, found.posts.length));
      saw([...found.posts, ...found.related]);
      tellDeleted(posts.markDeleted(found.deletedIds));
    }
  });

  planListeners.push(() => wantFromWire(plan?.keptMarks ?? []));
  whenBodyIsThere(signal, () => {
    watchPage({
      signal,
      onPosts: saw,
      onPage(next) {
        page = next;
        tellPage();
        dock.adjust();
      },
      onArticles: (count) => judge(lookedAtPage(eyes, count, Date.now())),
    });
    const composer = offerComposer({
      signal,
      getPlan: () => plan,
      onPlanChange: (listener) => planListeners.push(listener),
      lookupPost: (id) => posts.get(id),
      getViewer: () => viewer,
      getPage: () => page,
      readArticle,
      onEvent: (event) => link.send({ type: 'contribution', seq: crypto.randomUUID(), event }),
      ask: (question) => link.send(question),
      onAdvice: (listener) => adviceListeners.push(listener),
      subscribeSends: (listener) => sendListeners.push(listener),
      log: noteFault,
      now: Date.now,
    });
    const askForComposer = () => {
      if (plan && plan.chats.length > 0 && !composer.isTaken()) link.send({ type: 'needs-composer' });
    };
    planListeners.push(askForComposer);
    every(signal, COMPOSER_AGAIN, askForComposer);
    askForComposer();
    tellPage();
    every(signal, HEARTBEAT, tellPage);
    every(signal, ADJUST_EVERY, () => {
      dock.adjust();
      const before = viewer;
      viewer = follow(readViewer(document), Date.now());
      if (viewer !== before || readTheme(document) !== lastTheme) tellPage();
    });
    for (const type of ['visibilitychange', 'focusin', 'focusout'])
      document.addEventListener(type, tellPage, { signal });
  });

  function judge(next: typeof eyes) {
    const hasChanged = next.eyes.page !== eyes.eyes.page || next.eyes.wire !== eyes.eyes.wire;
    eyes = next;
    if (hasChanged) link.send({ type: 'eyes', eyes: eyes.eyes });
  }

  function showDock() {
    if (plan) dock.show({ ...plan.dock, theme: lastTheme });
  }

  function saw(sightings: readonly Post[]) {
    tell(posts.add(sightings));
  }

  function tell(news: readonly Post[]) {
    for (let start = 0; start < news.length; start += BATCH) {
      link.send({ type: 'posts', seq: crypto.randomUUID(), posts: news.slice(start, start + BATCH) });
    }
  }

  function tellDeleted(ids: readonly string[]) {
    if (ids.length > 0) link.send({ type: 'deleted', seq: crypto.randomUUID(), ids });
  }

  function tellMark(act: MarkingAct, postId: string) {
    link.send({ type: 'mark', ...markOf(act), seq: crypto.randomUUID(), postId, at: Date.now(), author: viewer });
  }

  function tellSend(sighting: SendSighting) {
    for (const listener of sendListeners) listener(sighting);
  }

  function tellPage() {
    viewer = follow(readViewer(document), Date.now());
    const theme = readTheme(document);
    if (theme !== lastTheme) {
      lastTheme = theme;
      showDock();
    }
    const isInFront = document.visibilityState === 'visible';
    const isWriting = document.activeElement?.matches('textarea, input, [contenteditable="true"]') ?? false;
    link.send({ type: 'page', page, viewer, theme, isInFront, isWriting } satisfies FromTab);
  }
}

/** False once the extension was updated or removed under this page: Chromium then takes the id away. */
function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

function every(signal: AbortSignal, milliseconds: number, work: () => void) {
  const timer = setInterval(work, milliseconds);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** At document_start there is no body yet. */
function whenBodyIsThere(signal: AbortSignal, work: () => void) {
  if (document.body) return work();
  const observer = new MutationObserver(() => {
    if (!document.body) return;
    observer.disconnect();
    work();
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

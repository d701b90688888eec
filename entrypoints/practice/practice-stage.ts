import { createStore } from 'zustand/vanilla';
import type { JudgedPost, PracticeStage, PracticeState, WayOut } from '../../components/practice/practice-stage.ts';
import { applyStream } from '../../components/sidebar/apply-stream.ts';
import { createSidebarStore } from '../../components/sidebar/sidebar-store.ts';
import { extractTags } from '../../lib/chat/hashtags.ts';
import { blankPost, type Post } from '../../lib/chat/post.ts';
import { practiceLines, practiceTopics } from '../../lib/locales/practice-chats.ts';
import type { TabPlan } from '../../lib/messaging/protocol.ts';
import { PRACTICE_END, PRACTICE_VIEWER, practicePosts, QUESTION_MINUTES } from '../../lib/practice/practice-chat.ts';
import {
  beginClock,
  isHeld,
  minuteAt,
  type PracticeClock,
  pauseClock,
  skipAhead,
} from '../../lib/practice/practice-clock.ts';
import { practiceFeedback } from '../../lib/practice/practice-feedback.ts';
import { findRisks } from '../../lib/safety/find-risks.ts';
import { loadSettings } from '../../lib/settings/settings-store.ts';
import { Temporal } from '../../lib/temporal.ts';
import { startComposerAssistant } from '../../lib/x/composer/assistant.ts';
import type { DraftAnswer } from '../../lib/x/composer/draft-checks.ts';
import { ownComposer } from '../../lib/x/composer/own-composer.ts';
import type { SendSighting } from '../../lib/x/composer/sent-posts.ts';
import { noteFault } from '../../lib/x/note-fault.ts';
import { PRACTICE_PAGE, type PracticeHub, startPracticeHub } from './practice-hub.ts';

const MINUTE = 60_000;
/** The evening is looked at this often (milliseconds of real time). */
const TICK = 1_000;
/** X answers a post within about this time (milliseconds). */
const ANSWER_AFTER = 300;
/** Own posts have ids after all others. */
const FIRST_OWN_ID = 900_000;
const LOCK = 'chatside-practice';
const [firstTopic] = practiceTopics;

/** What runs while a chat is on. */
interface Running {
  readonly hub: PracticeHub;
  readonly startsAt: number;
  readonly told: Set<string>;
  readonly ended: AbortController;
  clock: PracticeClock;
}

/** Makes the practice: the real background, sidebar and composer's helper, on made-up posts. */
export function createPracticeStage(): PracticeStage {
  if (!firstTopic) throw new Error('There is no topic to practise with.');
  const store = createStore<PracticeState>()(() => ({
    phase: 'choosing',
    problem: null,
    topic: firstTopic,
    pace: 'steady',
    posts: [],
    minute: 0,
    isPaused: false,
    isHeld: false,
    nextNumber: 1,
    sent: [],
  }));
  const sidebar = createSidebarStore('page', (command) => running?.hub.command(command));
  const wayOutListeners: ((way: WayOut) => void)[] = [];
  const planListeners: (() => void)[] = [];
  const adviceListeners: ((answer: DraftAnswer) => void)[] = [];
  const sendListeners: ((sighting: SendSighting) => void)[] = [];
  let plan: TabPlan | null = null;
  let running: Running | null = null;

  const minuteOf = ({ clock }: Running) => minuteAt(clock, Date.now());
  const now = () => (running ? Math.round(running.startsAt + minuteOf(running) * MINUTE) : eightToday());
  const postOf = (id: string) => store.getState().posts.find((post) => post.id === id) ?? null;

  async function begin(topic: PracticeState['topic'], pace: PracticeState['pace']): Promise<void> {
    await leave();
    const ended = new AbortController();
    if (!(await holdLock(ended.signal))) return store.setState({ problem: 'elsewhere' });
    const clock = beginClock(pace, Date.now());
    const startsAt = eightToday();
    try {
      const { settings } = await loadSettings();
      const hub = await startPracticeHub(now, settings, {
        onModel: (model) => sidebar.setState({ model }),
        onStream: (update) => sidebar.setState(({ stream }) => ({ stream: applyStream(stream, update) })),
        onPlan(next) {
          plan = next;
          for (const listener of planListeners) listener();
        },
        onAdvice(answer) {
          for (const listener of adviceListeners) listener(answer);
        },
        onWayOut(way) {
          for (const listener of wayOutListeners) listener(way);
        },
      });
      running = { hub, startsAt, clock, told: new Set(), ended };
      startAssistant(ended.signal, hub);
    } catch {
      ended.abort();
      return store.setState({ problem: 'failed' });
    }
    const timer = setInterval(tick, TICK);
    ended.signal.addEventListener('abort', () => clearInterval(timer));
    store.setState({ phase: 'live', problem: null, topic, pace, sent: [], isPaused: false });
    tick();
  }

  function startAssistant(signal: AbortSignal, hub: PracticeHub): void {
    startComposerAssistant({
      signal,
      now,
      getPlan: () => plan,
      onPlanChange: (listener) => planListeners.push(listener),
      lookupPost: postOf,
      getViewer: () => PRACTICE_VIEWER,
      getPage: () => PRACTICE_PAGE,
      readArticle: (article) => postOf(article.dataset['post'] ?? ''),
      onEvent: (event) => hub.tell({ type: 'contribution', seq: crypto.randomUUID(), event }),
      ask: (question) => hub.tell(question),
      onAdvice: (listener) => adviceListeners.push(listener),
      subscribeSends: (listener) => sendListeners.push(listener),
      log: noteFault,
    });
  }

  function tick(): void {
    if (!running) return;
    const { hub, told, startsAt, clock } = running;
    const { topic, sent } = store.getState();
    const minute = minuteOf(running);
    const own = sent.map(({ post }) => ({ post, minute: (post.at - startsAt) / MINUTE }));
    const posts = practicePosts(topic, own, startsAt, minute);
    const fresh = posts.filter(({ id }) => !told.has(id));
    for (const { id } of fresh) told.add(id);
    if (fresh.length > 0) hub.tellPosts(fresh);
    hub.tellPage();
    const next = QUESTION_MINUTES.findIndex((at) => at > minute);
    store.setState({
      phase: minute >= PRACTICE_END ? 'over' : 'live',
      posts: fresh.length > 0 ? [...posts].reverse() : store.getState().posts,
      minute: Math.floor(minute),
      isHeld: isHeld(clock, Date.now()),
      nextNumber: next < 0 ? null : next + 1,
    });
  }

  function setClock(change: (clock: PracticeClock, at: number) => PracticeClock): void {
    if (!running) return;
    running.clock = change(running.clock, Date.now());
    store.setState({ isPaused: running.clock.since === null });
    tick();
  }

  function send(text: string, replyTo: Post | null): void {
    if (!running) return;
    const { sent } = store.getState();
    const post: Post = {
      ...blankPost,
      id: String(FIRST_OWN_ID + sent.length),
      author: PRACTICE_VIEWER,
      text,
      at: now(),
      hashtags: extractTags(text),
      replyTo: replyTo?.id ?? null,
      replyToAuthor: replyTo?.author ?? null,
      conversationId: replyTo?.conversationId ?? String(FIRST_OWN_ID + sent.length),
      eyes: ['page', 'wire'],
    };
    const judged: JudgedPost = { ...judge(post, replyTo, sent.length === 0) };
    store.setState({ sent: [...sent, judged] });
    const requestId = crypto.randomUUID();
    const { replyTo: answered, quoteOf } = post;
    for (const listener of sendListeners) listener({ kind: 'request', requestId, text, replyTo: answered, quoteOf });
    setTimeout(() => {
      for (const listener of sendListeners) listener({ kind: 'accepted', requestId, post });
    }, ANSWER_AFTER);
    tick();
  }

  async function leave(): Promise<void> {
    const { hub, ended } = running ?? {};
    running = null;
    planListeners.length = 0;
    adviceListeners.length = 0;
    sendListeners.length = 0;
    plan = null;
    await hub?.end().catch(() => undefined);
    ended?.abort();
    sidebar.setState({ model: null, stream: null });
    store.setState({ phase: 'choosing', problem: null, posts: [], sent: [], minute: 0, isHeld: false });
  }

  return {
    store,
    sidebar,
    composer: ownComposer,
    now,
    begin,
    leave,
    send,
    skip: () => setClock(skipAhead),
    setPaused: (isPaused) => setClock((clock, at) => pauseClock(clock, isPaused, at)),
    onWayOut: (listener) => void wayOutListeners.push(listener),
  };
}

function judge(post: Post, parent: Post | null, isFirst: boolean): JudgedPost {
  const host = practiceLines.host.handle;
  const risks = findRisks(post.text, {
    kind: 'post',
    chatDates: [],
    replyingTo: parent && { text: parent.text, isHost: parent.author === host },
  });
  const sent = { post, parent, risks };
  return { ...sent, feedback: practiceFeedback(sent, host, isFirst) };
}

/** Eight o’clock this evening, when chats are; milliseconds since 1970. */
function eightToday(): number {
  return Temporal.Now.plainDateISO().toZonedDateTime({ timeZone: Temporal.Now.timeZoneId(), plainTime: '20:00' })
    .epochMilliseconds;
}

/** Two practices at once would share one database. False when another tab has it; given back when the signal ends. */
function holdLock(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock && new Promise<void>((release) => signal.addEventListener('abort', () => release()));
    });
  });
}

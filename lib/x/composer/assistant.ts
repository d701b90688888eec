import type { PageSighting } from '../../chat/chat-types.ts';
import type { Post } from '../../chat/post.ts';
import type { ContributionEvent, TabPlan } from '../../messaging/protocol.ts';
import { CHIP_TAG } from './chip.ts';
import { composerSelectors as selectors } from './composer-selectors.ts';
import { watchComposition } from './composing.ts';
import { createDraftChecks, type DraftAnswer, type DraftQuestion } from './draft-checks.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import {
  type ComposerBox,
  canSend,
  composerAround,
  composerOfSendButton,
  composerPlace,
  findComposers,
} from './find-composers.ts';
import { createSentPosts, type SendSighting, type SentDraft } from './sent-posts.ts';
import { followedTagsIn, sessionLive } from './situation.ts';
import { readText } from './write-text.ts';

export interface ComposerAssistantSettings {
  readonly signal: AbortSignal;
  /** The background's last word; null before the first. */
  readonly getPlan: () => TabPlan | null;
  /** Calls back after each change of the plan. */
  readonly onPlanChange: (listener: () => void) => void;
  /** A post seen by either eye. */
  readonly lookupPost: (id: string) => Post | null;
  readonly getViewer: () => string | null;
  /** What the tab shows now. */
  readonly getPage: () => PageSighting;
  readonly readArticle: (article: HTMLElement) => Post | null;
  readonly onEvent: (event: ContributionEvent) => void;
  /** Has a draft checked, or a kind of finding never told again. */
  readonly ask: (question: DraftQuestion) => void;
  /** Calls back with what the check found in drafts. */
  readonly onAdvice: (listener: (answer: DraftAnswer) => void) => void;
  /** Calls back with X's own requests to create a post and their answers. */
  readonly subscribeSends: (listener: (sighting: SendSighting) => void) => void;
  readonly log: (code: string, detail?: unknown) => void;
  /** Milliseconds since 1970; in a practice chat not the real time. */
  readonly now: () => number;
}

/** A look every half second while a composer is open: X replaces nodes, and sessions end. */
const LOOK_EVERY_MS = 500;
/** A press whose release was not seen (it ended outside the window) is over after this time. */
const LONGEST_PRESS_MS = 2_000;
/** How long X's note about a sent post is waited for. */
const TOAST_WATCH_MS = 60_000;
/** Policy 5: up to 10 minutes before the start; after the end a day, in which the policy still asks. */
const BEFORE_MINUTES = 10;
const DAY_MINUTES = 24 * 60;

/**
 * Puts the hashtag into the composers it belongs to, says so beside them, and reports what is sent. It never stops or
 * repeats an event of the person and never presses a button; if anything of it fails, X's page works as without it.
 */
export function startComposerAssistant(settings: ComposerAssistantSettings): void {
  const { signal, getPlan, log } = settings;
  const checks = createDraftChecks({ ...settings, lookLater });
  const keeper = createDraftKeeper({ ...settings, checks, lookLater });
  const sentPosts = createSentPosts({
    onEvent: settings.onEvent,
    now: settings.now,
    newId: () => crypto.randomUUID(),
    getViewer: settings.getViewer,
    draftOfRequest,
  });
  const options = { capture: true, passive: true, signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAt = Infinity;
  let pressedAt = -Infinity;
  let beat: ReturnType<typeof setInterval> | undefined;
  let toasts: MutationObserver | undefined;

  for (const leftover of document.querySelectorAll(CHIP_TAG)) leftover.remove();
  watchComposition(signal);
  listen('focusin', (event) => isEditable(event.target) && lookLater(0));
  listen('input', () => lookLater(0));
  document.addEventListener(
    'selectionchange',
    safely(() => keeper.noteCaret()),
    options,
  );
  listen('compositionend', () => lookLater(70));
  listen('focus', (event) => event.target === window && lookLater(0));
  listen('pointerdown', (event) => {
    pressedAt = performance.now();
    return beforeSending(composerOfSendButton(event.target, place()), event);
  });
  for (const type of ['pointerup', 'pointercancel'] as const) listen(type, () => (pressedAt = -Infinity));
  listen('keydown', onKey);
  listen('click', (event) => sending(composerOfSendButton(event.target, place()), event));
  settings.onPlanChange(safely(() => lookLater(0)));
  settings.subscribeSends(safely((sighting) => sentPosts.saw(sighting)));
  signal.addEventListener('abort', stop);
  lookLater(0);

  function safely<Args extends unknown[]>(work: (...args: Args) => unknown): (...args: Args) => void {
    const failed = (error: unknown) => log('composer-fault', error);
    return (...args) => {
      try {
        const result = work(...args);
        if (result instanceof Promise) result.catch(failed);
      } catch (error) {
        failed(error);
      }
    };
  }

  function listen<Type extends keyof WindowEventMap>(type: Type, work: (event: WindowEventMap[Type]) => unknown): void {
    window.addEventListener(type, safely(work), options);
  }

  function isIdle(): boolean {
    return (getPlan()?.chats.length ?? 0) === 0 && !keeper.hasDrafts();
  }

  /**
   * Every look begins in a task of its own. Within the tasks of a key press Draft holds text that it has not taken into
   * its model yet, and a paste in between would be lost with it.
   */
  function lookLater(ms: number): void {
    const at = performance.now() + ms;
    if (at >= timerAt || signal.aborted || isIdle()) return;
    clearTimeout(timer);
    timerAt = at;
    timer = setTimeout(() => {
      timerAt = Infinity;
      safely(lookAround)();
    }, ms);
  }

  async function lookAround(): Promise<void> {
    // Nothing may move under a pressed pointer, or the click is lost.
    if (performance.now() - pressedAt < LONGEST_PRESS_MS) return lookLater(100);
    keeper.tidy();
    const boxes = findComposers(place());
    setBeat(boxes.length > 0 || keeper.hasDrafts());
    for (const box of boxes) await keeper.look(box, boxes, false);
  }

  function setBeat(isNeeded: boolean): void {
    if (isNeeded === (beat !== undefined)) return;
    clearInterval(beat);
    beat = isNeeded ? setInterval(() => lookLater(0), LOOK_EVERY_MS) : undefined;
  }

  function onKey(event: KeyboardEvent): unknown {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== ' ')) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const box = composerAround(event.target, place());
      if (!box) return;
      const boxes = findComposers(place()).filter((one) => one.group === box.group);
      return sending(boxes, event);
    }
    return beforeSending(composerOfSendButton(event.target, place()), event);
  }

  /** The safety net: makes sure of the tag before the page's own listeners hear of the person's gesture. */
  async function beforeSending(boxes: readonly ComposerBox[] | null, event: Event): Promise<void> {
    // A click made by a script runs the page's listeners before our microtasks: nothing may be written then.
    if (!boxes || !event.isTrusted || isIdle()) return;
    for (const box of boxes) await keeper.look(box, boxes, true);
  }

  async function sending(boxes: readonly ComposerBox[] | null, event: Event): Promise<void> {
    const first = boxes?.[0];
    if (!boxes || !first || isIdle() || !canSend(first)) return;
    const parents = boxes.map((box) => keeper.parentOf(box, boxes));
    if (event.isTrusted) await beforeSending(boxes, event);
    const drafts = boxes.flatMap((box, index): SentDraft[] => {
      const parent = parents[index] ?? null;
      const text = readText(box.editor);
      if (text.trim() === '') return [];
      keeper.noteSent(box);
      const isReply = box.kind === 'reply' || box.kind === 'inline-reply';
      const draft = sentDraft(text, {
        composer: box.kind,
        replyTo: isReply ? (parent?.id ?? null) : null,
        replyToAuthor: box.kind === 'quote' ? null : parent?.author || null,
        quoteOf: box.kind === 'quote' ? (parent?.id ?? null) : null,
      });
      return draft ? [draft] : [];
    });
    if (drafts.length === 0) return;
    watchToasts();
    sentPosts.sent(drafts);
  }

  function draftOfRequest(text: string, replyTo: string | null, quoteOf: string | null): SentDraft | null {
    const composer = replyTo ? 'reply' : quoteOf ? 'quote' : 'post';
    const replyToAuthor = replyTo ? (settings.lookupPost(replyTo)?.author ?? null) : null;
    return sentDraft(text, { composer, replyTo, replyToAuthor, quoteOf });
  }

  /** A post of a chat: it carries the tag, or it was sent around the session. Everything else is not ours to note. */
  function sentDraft(text: string, rest: Omit<SentDraft, 'text' | 'tags'>): SentDraft | null {
    const plan = getPlan();
    if (!plan || plan.chats.length === 0) return null;
    const tags = followedTagsIn(text, plan);
    const isNear = plan.chats.some((chat) => {
      const live = sessionLive(chat, settings.now());
      return live === true || (live !== false && live >= -BEFORE_MINUTES && live <= DAY_MINUTES);
    });
    return tags.length > 0 || isNear ? { text, tags, ...rest } : null;
  }

  function watchToasts(): void {
    const old = new Set(toastIds());
    toasts?.disconnect();
    const observer = new MutationObserver(
      safely(() => {
        for (const id of toastIds()) {
          if (old.has(id)) continue;
          old.add(id);
          sentPosts.sawToast(id);
        }
        if (!sentPosts.isWaiting()) observer.disconnect();
      }),
    );
    toasts = observer;
    observer.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => observer.disconnect(), TOAST_WATCH_MS);
  }

  function toastIds(): readonly string[] {
    return [...document.querySelectorAll<HTMLAnchorElement>(selectors.toastLink)].flatMap((link) => {
      const [, handle = '', id = ''] = /^\/(\w{1,15})\/status\/(\d{5,20})$/.exec(link.pathname) ?? [];
      const viewer = settings.getViewer();
      return id !== '' && (viewer === null || viewer.toLowerCase() === handle.toLowerCase()) ? [id] : [];
    });
  }

  function stop(): void {
    clearTimeout(timer);
    clearInterval(beat);
    toasts?.disconnect();
    keeper.stop();
  }
}

function place() {
  return composerPlace(location.href);
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLTextAreaElement);
}

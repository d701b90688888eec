import type { FromTab, TabPlan, ToTab } from './protocol.ts';
import { TAB_PORT } from './protocol.ts';

/** The part of a port that the link needs. */
export interface LinkPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** What the link needs from its surroundings; parameters, so that tests can play them. */
export interface LinkSettings {
  /** Opens a port to the background; throws when the extension was updated or removed under this page. */
  readonly connect: (name: string) => LinkPort;
  /** Whether this script still belongs to a running extension. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
  readonly onPlan: (plan: TabPlan) => void;
  readonly onAdvice: (answer: Extract<ToTab, { type: 'draft-advice' }>) => void;
  /** Called once when the extension was updated or removed: this script can reach nobody any more. */
  readonly onOrphaned: (undelivered: readonly FromTab[]) => void;
  /** Called after each new connection, and when the background asks: it may know nothing of this tab. */
  readonly onConnected: () => void;
}

/** A link to the background that survives the death of the worker. */
export interface TabLink {
  /** Sends a message; one with a `seq` is sent again after each reconnection until it is acknowledged. */
  send(message: FromTab): void;
}

/** Time to wait before connecting again, milliseconds; the worker wakes within 80 ms (measured 2026-11). */
const RECONNECT_AFTER = [50, 100, 200, 400, 800, 1600, 3000];
/** An unacknowledged message is sent again after this time even while the port seems open, milliseconds. */
const RESEND_AFTER = 3000;

/** Keeps one port to the background open for a tab and delivers what must not be lost at least once. */
export function openTabLink(settings: LinkSettings): TabLink {
  const waiting = new Map<string, FromTab>();
  let port: LinkPort | null = null;
  let failures = 0;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  settings.signal.addEventListener('abort', () => {
    isOver = true;
    clearTimeout(timer);
    clearInterval(resend);
    port?.disconnect();
  });
  const resend = setInterval(() => {
    if (port) for (const message of waiting.values()) post(message);
  }, RESEND_AFTER);

  function orphan() {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    clearInterval(resend);
    settings.onOrphaned([...waiting.values()]);
  }

  function connect() {
    if (isOver || port) return;
    if (!settings.isAlive()) return orphan();
    try {
      const opened = settings.connect(TAB_PORT);
      port = opened;
      opened.onDisconnect.addListener(() => {
        if (port === opened) port = null;
        reconnectLater();
      });
      opened.onMessage.addListener((message) => {
        failures = 0;
        receive(message as ToTab);
      });
    } catch {
      port = null;
      // Chromium throws "Extension context invalidated." when the extension was updated under this page (2026-11).
      if (!settings.isAlive()) return orphan();
      reconnectLater();
      return;
    }
    settings.onConnected();
    for (const message of waiting.values()) post(message);
  }

  function reconnectLater() {
    if (isOver) return;
    clearTimeout(timer);
    const wait = RECONNECT_AFTER[Math.min(failures, RECONNECT_AFTER.length - 1)];
    failures += 1;
    timer = setTimeout(connect, wait);
  }

  function receive(message: ToTab) {
    if (message.type === 'ack') for (const seq of message.seqs) waiting.delete(seq);
    else if (message.type === 'plan') settings.onPlan(message.plan);
    else if (message.type === 'draft-advice') settings.onAdvice(message);
    else if (message.type === 'tell') settings.onConnected();
  }

  function post(message: FromTab) {
    try {
      port?.postMessage(message);
    } catch {
      port = null;
      reconnectLater();
    }
  }

  connect();
  return {
    send(message) {
      if ('seq' in message) waiting.set(message.seq, message);
      if (isOver) {
        settings.onOrphaned([message]);
        return;
      }
      if (port) post(message);
      else connect();
    },
  };
}

import type { FromView, SidebarModel, StreamUpdate, ToView, ViewCommand } from '../../lib/messaging/protocol.ts';
import type { Place } from './sidebar-store.ts';

/** What the connection needs of a port of the browser. */
export interface ViewPort {
  postMessage(message: FromView): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** What the connection asks of its surroundings. */
export interface ViewSurroundings {
  /** Opens a port; throws when the extension behind this page is gone. */
  connect(): ViewPort;
  /** Whether the extension behind this page is still there. */
  isAlive(): boolean;
  /** Calls back after some milliseconds, and not before the person can see the view. */
  later(callback: () => void, milliseconds: number): void;
  onModel(model: SidebarModel): void;
  /** A change of the stream; comes only while the view watches it. */
  onStream(update: StreamUpdate): void;
  onOrphaned(): void;
}

/** First wait before connecting again, and the longest, in milliseconds. */
const FIRST_WAIT = 100;
const LONGEST_WAIT = 5_000;
/** A command older than the last few would surprise the person when it arrives at last. */
const MOST_WAITING = 10;

/**
 * Keeps a view connected to the background. The background may stop at any moment; the port then closes and is opened
 * again after a growing pause, and commands given meanwhile are sent once it is open.
 * @param windowId the browser's id of the view's window; null for a docked frame.
 * @returns how commands are sent. A command sent over an open port leaves in the same task, which keeps the click's
 *   permission to open a panel (dossier mechanics 4).
 */
export function connectView(
  place: Place,
  windowId: number | null,
  around: ViewSurroundings,
): { send: (command: ViewCommand) => void } {
  let port: ViewPort | null = null;
  let wait = FIRST_WAIT;
  const waiting: ViewCommand[] = [];
  let isWatching = false;

  const open = () => {
    if (!around.isAlive()) return around.onOrphaned();
    try {
      const opened = around.connect();
      opened.onMessage.addListener((message) => {
        if (!isToView(message)) return;
        wait = FIRST_WAIT;
        if (message.type === 'model') around.onModel(message.model);
        else around.onStream(message.update);
      });
      opened.onDisconnect.addListener(() => {
        if (port === opened) lost();
      });
      opened.postMessage({ type: 'hello', place, windowId });
      port = opened;
      // A background that was stopped has forgotten who watches.
      if (isWatching) opened.postMessage({ type: 'command', command: { type: 'watch-stream', isOn: true } });
      for (const command of waiting.splice(0)) opened.postMessage({ type: 'command', command });
    } catch {
      lost();
    }
  };

  const lost = () => {
    port = null;
    if (!around.isAlive()) return around.onOrphaned();
    around.later(open, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  };

  open();
  return {
    send: (command) => {
      if (command.type === 'watch-stream') {
        isWatching = command.isOn;
        if (!port) return;
      }
      try {
        if (port) return port.postMessage({ type: 'command', command });
      } catch {
        lost();
      }
      if (command.type === 'watch-stream') return;
      waiting.push(command);
      if (waiting.length > MOST_WAITING) waiting.shift();
    },
  };
}

function isToView(message: unknown): message is ToView {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return message.type === 'model' || message.type === 'stream';
}

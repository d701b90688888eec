import { readActRequest } from './wire-acts.ts';
import { readCreateRequest } from './wire-create.ts';
import { type Act, HELLO, isTimelineOperation, MOST_BODY, PORT, type PrivateAct } from './wire-operations.ts';

/** What the script in the page's world copies out. The page can forge all of it: check what `body` says. */
export type WireMessage =
  | { readonly kind: 'response'; readonly operation: string; readonly body: string }
  | {
      readonly kind: 'create-request';
      readonly requestId: string;
      readonly text: string;
      readonly replyTo: string | null;
      readonly quoteOf: string | null;
      /** Milliseconds since 1970. */
      readonly at: number;
    }
  | { readonly kind: 'create-answer'; readonly requestId: string; readonly status: number; readonly body: string }
  | { readonly kind: 'act-request'; readonly requestId: string; readonly act: Act; readonly postId: string }
  | { readonly kind: 'act-answer'; readonly requestId: string; readonly status: number; readonly body: string };

/**
 * Hears what the page's world copies out of X's requests, until `signal` aborts. Safe to start again in the same page:
 * each listener brings a port of its own.
 * @returns tells the page's world which private acts are to be copied from now on; none are before.
 */
export function listenToWire(
  signal: AbortSignal,
  onMessage: (message: WireMessage) => void,
): (wanted: readonly PrivateAct[]) => void {
  let mine: MessagePort | null = null;
  let wants = '';
  if (signal.aborted) return () => undefined;

  const leave = () => {
    mine?.postMessage('leave');
    mine?.close();
  };
  const offer = () => {
    leave();
    const { port1, port2 } = new MessageChannel();
    mine = port1;
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readWireMessage(data);
      if (message) onMessage(message);
    };
    // Handed over in an event and not by window.postMessage, which every script of the page could read.
    document.dispatchEvent(new MessageEvent(PORT, { ports: [port2] }));
    if (wants !== '') port1.postMessage(wants);
  };
  document.addEventListener(HELLO, offer, { signal });
  signal.addEventListener('abort', leave);
  offer();
  return (wanted) => {
    const now = `wants ${wanted.join(' ')}`;
    if (now !== wants) mine?.postMessage(now);
    wants = now;
  };
}

/** Reads one string of the page's world; null when it is not of ours. Never throws. */
export function readWireMessage(data: unknown): WireMessage | null {
  if (typeof data !== 'string' || data.length > MOST_BODY + 200) return null;
  const [kind, afterKind] = cutLine(data);
  const [first, afterFirst] = cutLine(afterKind);
  if (kind === 'response') return isTimelineOperation(first) ? { kind, operation: first, body: afterFirst } : null;
  const [second, body] = cutLine(afterFirst);
  if (!/^[\w-]{3,60}$/.test(first) || !/^\d{1,15}$/.test(second)) return null;
  if (kind === 'create-answer') return { kind, requestId: first, status: Number(second), body };
  const [, act, part] = /^(delete|(?:undo-)?(?:repost|like|bookmark))-(request|answer)$/.exec(kind) ?? [];
  if (part === 'answer') return { kind: 'act-answer', requestId: first, status: Number(second), body };
  if (part === 'request') {
    const postId = readActRequest(act as Act, body);
    return postId === null ? null : { kind: 'act-request', requestId: first, act: act as Act, postId };
  }
  const request = kind === 'create-request' ? readCreateRequest(body) : null;
  return request && { kind: 'create-request', requestId: first, ...request, at: Number(second) };
}

function cutLine(text: string): [line: string, rest: string] {
  const end = text.indexOf('\n');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
}

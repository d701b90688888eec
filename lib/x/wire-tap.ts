import { actOf, HELLO, isTimelineOperation, MOST_BODY, PORT, readOperation } from './wire-operations.ts';

/** What is known of one request on its way. */
interface Tapped {
  readonly operation: string;
  /** Null for timelines. */
  readonly requestId: string | null;
}

type AnyFunction = (...args: never[]) => unknown;

/** Messages kept while nobody listens yet; both scripts start before X's own, so few or none ever wait. */
const MOST_WAITING = 20;
const MOST_PORTS = 4;

/**
 * Copies X's answers about posts, and the posts the person sends, to the extension's side. Runs in the page's own world
 * at document_start. X must not notice: natives are wrapped by proxies that pass everything through, bodies are copied
 * and never consumed, and a failure here ends here (measured in Chromium 156 and Firefox 153).
 */
export function tapWire(page: Window & typeof globalThis): void {
  // Kept from before X's code runs: the page may replace any of these later.
  const { apply } = Reflect;
  const { stringify } = JSON;
  const { now } = Date;
  const { postMessage, start } = page.MessagePort.prototype;
  const { addEventListener } = page.EventTarget.prototype;
  const { then } = page.Promise.prototype;
  const { get: getTapped, set: setTapped, delete: dropTapped } = page.WeakMap.prototype;
  const { clone, text: textOfResponse } = page.Response.prototype;
  const { text: textOfBlob } = page.Blob.prototype;
  const { decode } = page.TextDecoder.prototype;
  const decoder = new page.TextDecoder();
  const xhr = page.XMLHttpRequest.prototype;
  const xhrStatus = getter(xhr, 'status');
  const xhrType = getter(xhr, 'responseType');
  const xhrText = getter(xhr, 'responseText');
  const xhrResponse = getter(xhr, 'response');
  const responseStatus = getter(page.Response.prototype, 'status');
  const requestUrl = getter(page.Request.prototype, 'url');
  const urlHref = getter(page.URL.prototype, 'href');

  const tapped = new page.WeakMap<object, Tapped>();
  const ports: MessagePort[] = [];
  const waiting: string[] = [];
  const idStart = `${now().toString(36)}-${Math.random().toString(36).slice(2, 10)}-`;
  let requests = 0;
  let hadListener = false;
  let isRetired = false;
  /** The private acts that the listener wants; its word, as it came. */
  let wanted = '';

  offerToListen();
  wrap(xhr, 'open', tapOpen);
  wrap(xhr, 'send', tapSend);
  wrap(page, 'fetch', tapFetch);

  /** Strings only: Firefox passes them between the worlds as they are, and no setter of the page sees their making. */
  function tell(head: string, body: string): void {
    const message = `${head}\n${body}`;
    if (ports.length === 0 && isHeard() && waiting.length < MOST_WAITING) waiting[waiting.length] = message;
    for (let index = 0; index < ports.length; index += 1) apply(postMessage, ports[index], [message]);
  }

  function tellAnswer({ operation, requestId }: Tapped, status: number, body: string): void {
    if (body.length > MOST_BODY) return;
    if (requestId !== null) tell(`${kindOf(operation)}-answer\n${requestId}\n${status}`, body);
    else if (status === 200) tell(`response\n${operation}`, body);
  }

  function startRequest(operation: string): Tapped {
    if (isTimelineOperation(operation)) return { operation, requestId: null };
    requests += 1;
    return { operation, requestId: idStart + requests };
  }

  function tellRequest({ operation, requestId }: Tapped, body: unknown): void {
    if (requestId === null || typeof body !== 'string' || body.length > MOST_BODY) return;
    tell(`${kindOf(operation)}-request\n${requestId}\n${now()}`, body);
  }

  /** Once the last listener left (the extension was removed under the page), copying stops. */
  function isHeard(): boolean {
    return ports.length > 0 || !(hadListener || isRetired);
  }

  function tapOpen(native: AnyFunction, self: unknown, args: unknown[]): unknown {
    const result = apply(native, self, args);
    quietly(() => {
      apply(dropTapped, tapped, [self]);
      const address = addressOf(args[1]);
      const operation = address === null ? null : readOperation(address, wanted);
      if (operation !== null) apply(setTapped, tapped, [self, startRequest(operation)]);
    });
    return result;
  }

  function tapSend(native: AnyFunction, self: unknown, args: unknown[]): unknown {
    quietly(() => {
      const request = apply(getTapped, tapped, [self]) as Tapped | undefined;
      if (!request || !isHeard()) return;
      tellRequest(request, args[0]);
      const onEnd = () =>
        quietly(() => {
          // A request object used again belongs to its newer request.
          if (apply(getTapped, tapped, [self]) !== request) return;
          apply(dropTapped, tapped, [self]);
          readXhr(request, self);
        });
      apply(addEventListener, self, ['loadend', onEnd, { __proto__: null, once: true }]);
    });
    return apply(native, self, args);
  }

  function readXhr(request: Tapped, self: unknown): void {
    const status = apply(xhrStatus, self, []) as number;
    const type = apply(xhrType, self, []) as XMLHttpRequestResponseType;
    if (type === '' || type === 'text') {
      tellAnswer(request, status, apply(xhrText, self, []) as string);
      return;
    }
    const body = apply(xhrResponse, self, []) as unknown;
    if (body === null) tellAnswer(request, status, '');
    else if (type === 'json') tellAnswer(request, status, stringify(body));
    else if (type === 'arraybuffer') tellAnswer(request, status, apply(decode, decoder, [body]) as string);
    else if (type === 'blob')
      whenDone(apply(textOfBlob, body, []), (text) => tellAnswer(request, status, String(text)));
  }

  function tapFetch(native: AnyFunction, self: unknown, args: unknown[]): unknown {
    const answer = apply(native, self, args);
    quietly(() => {
      const address = addressOf(args[0]);
      const operation = address === null ? null : readOperation(address, wanted);
      if (operation === null || !isHeard()) return;
      const request = startRequest(operation);
      // The body of a Request object is a stream that only X may read; X's answer holds the text as well.
      if (request.requestId !== null) tellRequest(request, (args[1] as RequestInit | undefined)?.body);
      whenDone(
        answer,
        (response) => {
          const status = apply(responseStatus, response, []) as number;
          const copy = apply(clone, response, []);
          whenDone(
            apply(textOfResponse, copy, []),
            (text) => tellAnswer(request, status, String(text)),
            () => tellAnswer(request, 0, ''),
          );
        },
        () => tellAnswer(request, 0, ''),
      );
    });
    return answer;
  }

  function addressOf(target: unknown): string | null {
    if (typeof target === 'string') return target;
    // The getters throw on foreign objects; turning those into text would run the page's code a second time.
    for (const read of [urlHref, requestUrl]) {
      try {
        return apply(read, target, []) as string;
      } catch {}
    }
    return null;
  }

  function whenDone(promise: unknown, onValue: (value: unknown) => void, onFailure: () => void = () => {}): void {
    const value = (one: unknown) => quietly(() => onValue(one));
    void apply(then, promise, [value, () => quietly(onFailure)]);
  }

  /** Either side may start first: each announces itself, and the extension's side answers with a port. */
  function offerToListen(): void {
    const { document } = page;
    const portsOf = getter(page.MessageEvent.prototype, 'ports');
    const dataOf = getter(page.MessageEvent.prototype, 'data');
    const onPort = (event: Event) =>
      quietly(() => {
        const port = (apply(portsOf, event, []) as readonly MessagePort[])[0];
        if (!port || isRetired) return;
        // All that the other side ever says is that it leaves, or which private acts it wants.
        const onWord = (word: Event) =>
          quietly(() => {
            const said = apply(dataOf, word, []) as unknown;
            if (said === 'leave') leave(port);
            else if (typeof said === 'string') wanted = said;
          });
        apply(addEventListener, port, ['message', onWord]);
        wanted = '';
        apply(start, port, []);
        if (ports.length === MOST_PORTS) leave(ports[0]);
        ports[ports.length] = port;
        hadListener = true;
        for (let index = 0; index < waiting.length; index += 1) apply(postMessage, port, [waiting[index]]);
        waiting.length = 0;
      });
    apply(addEventListener, document, [PORT, onPort]);
    document.dispatchEvent(new page.Event(HELLO));
    // A newer script of ours says hello when Firefox updates the extension under the page; two would tell all twice.
    apply(addEventListener, document, [HELLO, retire]);
  }

  function retire(): void {
    isRetired = true;
    ports.length = 0;
    waiting.length = 0;
  }

  function leave(port: MessagePort | undefined): void {
    for (let index = 0, kept = 0; index < ports.length; index += 1) {
      const one = ports[index];
      if (one && one !== port) ports[kept++] = one;
      if (index === ports.length - 1) ports.length = kept;
    }
  }

  /** Puts a proxy in a native's place: same descriptor, name, length and argument errors, and native text. */
  function wrap(
    owner: object,
    name: string,
    tap: (native: AnyFunction, self: unknown, args: unknown[]) => unknown,
  ): void {
    quietly(() => {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name);
      const native = descriptor?.value as AnyFunction | undefined;
      if (!descriptor || !native) return;
      const handler = { __proto__: null, apply: tap };
      Object.defineProperty(owner, name, {
        ...descriptor,
        value: new Proxy(native, handler as ProxyHandler<AnyFunction>),
      });
    });
  }
}

function kindOf(operation: string): string {
  return actOf(operation) ?? 'create';
}

function getter(owner: object, name: string): AnyFunction {
  const read = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (!read) throw new TypeError(`The browser has no ${name} to read.`);
  return read;
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // X's request goes on; the extension's other eye, the page, still sees the posts.
  }
}

import { vi } from 'vitest';

/** The address of an operation of X. */
export const graphql = (operation: string) => `https://x.com/i/api/graphql/aB-c_1/${operation}`;

/** The least of XMLHttpRequest: what was opened and sent is answered by `answers`. */
export class FakeXhr extends EventTarget {
  responseType_: XMLHttpRequestResponseType = '';
  status_ = 0;
  body: unknown = '';
  get status() {
    return this.status_;
  }
  get responseType() {
    return this.responseType_;
  }
  get responseText() {
    if (this.responseType_ !== '' && this.responseType_ !== 'text') throw new TypeError('InvalidStateError');
    return this.body;
  }
  get response() {
    return this.body;
  }
  open(_method: string, _url: string | URL) {}
  send(_body?: unknown) {}
  answer(status: number, body: unknown) {
    this.status_ = status;
    this.body = body;
    this.dispatchEvent(new Event('loadend'));
  }
}

const natives = Object.fromEntries(
  ['MessagePort', 'EventTarget', 'Promise', 'WeakMap', 'Response', 'Request', 'Blob', 'TextDecoder', 'URL']
    .concat('MessageEvent', 'Event')
    .map((name) => [name, Reflect.get(globalThis, name) as unknown]),
);

/** The window of a page, as far as the script in it needs one; each has an XMLHttpRequest of its own. */
export function makePage() {
  const own = class extends FakeXhr {};
  for (const name of ['open', 'send', 'status', 'responseType', 'responseText', 'response']) {
    Object.defineProperty(own.prototype, name, Object.getOwnPropertyDescriptor(FakeXhr.prototype, name) ?? {});
  }
  return { ...natives, XMLHttpRequest: own, document, fetch: vi.fn<typeof fetch>() };
}

import { randomName } from './names.ts';
import { app } from './store.ts';

/** What a request came back with. `status` 0 means that no answer came. */
export interface Result {
  readonly status: number;
  // The shapes are X's; wire.ts reads them.
  readonly body: any;
}

const mutations = /^(Create|Delete|Favorite|Unfavorite)/;
const queryIds = new Map<string, string>();
const features = {
  responsive_web_graphql_timeline_navigation_enabled: true,
  longform_notetweets_consumption_enabled: true,
  responsive_web_edit_tweet_api_enabled: true,
};

function queryId(operation: string): string {
  const known = queryIds.get(operation) ?? `${randomName(14)}-${randomName(7)}`;
  queryIds.set(operation, known);
  return known;
}

/** Asks the server for one GraphQL operation, by the means the variant in force names. Never rejects. */
export async function request(operation: string, variables: Record<string, unknown>): Promise<Result> {
  const id = queryId(operation);
  const isMutation = mutations.test(operation);
  const path = `/i/api/graphql/${id}/${operation}`;
  const query = `?variables=${encodeURIComponent(JSON.stringify(variables))}&features=${encodeURIComponent(JSON.stringify(features))}`;
  const url = isMutation ? path : path + query;
  const body = isMutation ? JSON.stringify({ variables, features, queryId: id }) : null;
  const headers: Record<string, string> = {
    authorization: 'Bearer stand-in',
    'content-type': 'application/json',
    'x-csrf-token': '5f1cstandin',
    'x-twitter-active-user': 'yes',
    'x-twitter-auth-type': 'OAuth2Session',
    'x-twitter-client-language': app().variants.language,
    'x-client-transaction-id': randomName(40),
  };
  const { transport } = app().variants;
  if (transport === 'unknown-shape') headers['x-stand-in-shape'] = 'unknown';
  const method = isMutation ? 'POST' : 'GET';
  const raw =
    transport === 'fetch'
      ? await byFetch(url, method, headers, body)
      : transport === 'worker'
        ? await byWorker(url, method, headers, body)
        : await byXhr(url, method, headers, body);
  return { status: raw.status, body: parse(raw.text) };
}

interface Raw {
  readonly status: number;
  readonly text: string;
}

function byXhr(url: string, method: string, headers: Record<string, string>, body: string | null): Promise<Raw> {
  return new Promise((resolve) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, url, true);
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.withCredentials = true;
    xhr.onload = () => resolve({ status: xhr.status, text: xhr.responseText });
    xhr.onerror = xhr.onabort = xhr.ontimeout = () => resolve({ status: 0, text: '' });
    xhr.send(body);
  });
}

async function byFetch(
  url: string,
  method: string,
  headers: Record<string, string>,
  body: string | null,
): Promise<Raw> {
  try {
    const response = await fetch(url, { method, headers, body, credentials: 'include' });
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: 0, text: '' };
  }
}

let worker: Worker | undefined;
let nextCall = 0;
const calls = new Map<number, (raw: Raw) => void>();

function byWorker(url: string, method: string, headers: Record<string, string>, body: string | null): Promise<Raw> {
  if (!worker) {
    const code = `onmessage = async ({ data: [call, url, init] }) => {
      try { const r = await fetch(url, init); postMessage([call, { status: r.status, text: await r.text() }]); }
      catch { postMessage([call, { status: 0, text: '' }]); }
    };`;
    worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    worker.onmessage = ({ data: [call, raw] }: MessageEvent<[number, Raw]>) => {
      calls.get(call)?.(raw);
      calls.delete(call);
    };
  }
  nextCall += 1;
  const call = nextCall;
  worker.postMessage([call, new URL(url, location.origin).href, { method, headers, body, credentials: 'include' }]);
  return new Promise((resolve) => calls.set(call, resolve));
}

function parse(text: string): unknown {
  try {
    const value = JSON.parse(text) as { envelope?: { inner: unknown } };
    return value.envelope ? knownShape(value.envelope.inner) : value;
  } catch {
    return null;
  }
}

function knownShape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(knownShape);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [Array.from(name.slice(1)).reverse().join(''), knownShape(inner)]),
  );
}

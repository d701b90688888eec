import { constants, createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { documentOf } from './document.ts';
import type { Answer } from './graphql/create-post.ts';
import { answer, unknownShape } from './graphql/operations.ts';
import { imageAt } from './images.ts';
import type { World } from './world.ts';

/** A running HTTPS server. */
export interface Server {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves X's page, its GraphQL and its pictures on loopback. HTTP/2, as X: with HTTP/1.1 a browser's six connections
 * per host would all be taken by the event streams of a few tabs.
 */
export async function startServer(world: World, script: string): Promise<Server> {
  const bundle = `main.${Date.now().toString(36)}a.js`;
  const sockets = new Set<Socket>();
  const server = createSecureServer({ ...(await makeCertificate()), allowHTTP1: true }, (request, response) => {
    void serve(request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  server.on('sessionError', () => {});

  async function serve(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    const host = request.authority || request.headers.host || 'x.com';
    const url = new URL(request.url ?? '/', `https://${host}`);
    if (url.hostname.endsWith('.twimg.com')) return servePicture(url, response);
    if (url.pathname === '/__stand-in/events') return serveEvents(request, response);
    if (url.pathname === `/${bundle}`) return send(response, 200, 'text/javascript; charset=utf-8', script);
    const graphql = /^\/i\/api\/graphql\/[\w-]+\/(\w+)$/.exec(url.pathname);
    if (graphql) return serveGraphql(request, response, url, graphql[1] ?? '');
    if (url.pathname.startsWith('/i/api/') || /\.(js|json|ico|map)$/.test(url.pathname))
      return send(response, 404, 'text/plain', '');
    if (url.pathname === '/') return redirect(response, '/home');
    if (url.pathname === '/compose/tweet') return redirect(response, `/compose/post${url.search}`);
    const page = documentOf(world, url, bundle);
    response.writeHead(200, {
      ...page.headers,
      'set-cookie': [
        `twid=u%3D${world.user(world.shownViewer.handle).id}; path=/; secure`,
        'ct0=5f1cstandin; path=/; secure',
      ],
      'cache-control': 'no-store',
    });
    response.end(page.html);
  }

  function servePicture(url: URL, response: Http2ServerResponse): void {
    const picture = imageAt(world, url.pathname);
    response.setHeader('access-control-allow-origin', '*');
    if (picture === null) send(response, 404, 'text/plain', '');
    else send(response, 200, 'image/svg+xml', picture);
  }

  function serveEvents(request: Http2ServerRequest, response: Http2ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': hello\n\n');
    const stop = world.listen((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
    request.on('close', stop);
    response.on('close', stop);
  }

  async function serveGraphql(
    request: Http2ServerRequest,
    response: Http2ServerResponse,
    url: URL,
    operation: string,
  ): Promise<void> {
    let text = '';
    for await (const part of request) text += String(part);
    const given =
      request.method === 'POST'
        ? (JSON.parse(text) as { variables?: unknown }).variables
        : url.searchParams.get('variables');
    const variables = (typeof given === 'string' ? JSON.parse(given) : (given ?? {})) as Record<string, unknown>;
    const result: Answer = answer(world, operation, variables);
    if (result.wait) await new Promise((resolve) => setTimeout(resolve, result.wait));
    if (result.drop) return drop(request, response);
    const isUnknown = world.variants.transport === 'unknown-shape' || request.headers['x-stand-in-shape'] === 'unknown';
    const body = isUnknown ? { envelope: { form: 7, inner: unknownShape(result.body) } } : result.body;
    for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, value);
    send(response, result.status, 'application/json; charset=utf-8', body === null ? '' : JSON.stringify(body));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { port: typeof address === 'object' && address ? address.port : 0, close };
}

function send(response: Http2ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

function redirect(response: Http2ServerResponse, location: string): void {
  response.writeHead(302, { location });
  response.end();
}

function drop(request: Http2ServerRequest, response: Http2ServerResponse): void {
  if (request.httpVersionMajor >= 2) response.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  else request.socket.destroy();
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { httpDoor } from '#src/contract/http-door.ts';
import { pageHeaders } from '#src/contract/page.ts';
import { decodeWire, encodeWire } from '#src/contract/wire.ts';
import { cookieOf, type Purpose, refusalOf } from './guard.ts';
import type { Pages } from './pages.ts';
import { readBody } from './read-body.ts';
import type { Screenings } from './screenings.ts';
import type { Secrets } from './secrets.ts';
import type { Visitors } from './visitors.ts';

const TOKEN_BODY_BYTES = 1024;

/** What the answers to requests need. */
export type Desk = {
  readonly secrets: Secrets;
  readonly visitors: Visitors;
  readonly screenings: Screenings;
  readonly pages: Pages;
  readonly bodyBytes: number;
  /** Our own `127.0.0.1:PORT`. */
  readonly host: string;
};

export function refuseWith(response: ServerResponse, status: number): void {
  // What is left of the body is not read, so the connection can't be used again.
  response.writeHead(status, { ...pageHeaders, connection: 'close' }).end();
}

function sendJson(response: ServerResponse, text: string): void {
  response.writeHead(200, { ...pageHeaders, 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(text);
}

/** Cookies do not tell ports apart: the name does. */
function cookieName({ host }: Desk): string {
  return `regie-${host.split(':')[1]}`;
}

function isInSession(desk: Desk, request: IncomingMessage): boolean {
  const value = cookieOf(request.headers, cookieName(desk));
  return value !== undefined && desk.secrets.isSession(value);
}

/** [X12] */
async function tradeToken(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request, TOKEN_BODY_BYTES);
  if (body === null) return refuseWith(response, 413);
  const shown = decodeWire(body);
  const token = shown.ok ? (shown.value as { token?: unknown } | null)?.token : undefined;
  const session = typeof token === 'string' ? desk.secrets.trade(token) : null;
  if (session === null) return refuseWith(response, 401);
  const cookie = `${cookieName(desk)}=${session}; HttpOnly; SameSite=Strict; Path=/`;
  response.writeHead(204, { ...pageHeaders, 'set-cookie': cookie }).end();
}

async function answerCall(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isInSession(desk, request)) return refuseWith(response, 401);
  const body = await readBody(request, desk.bodyBytes);
  if (body === null) return refuseWith(response, 413);
  const call = decodeWire(body);
  const connection = desk.visitors.of(request.headers[httpDoor.windowHeader]);
  if (!call.ok || connection === null) return refuseWith(response, 400);
  const { name, args } = (call.value ?? {}) as { name?: unknown; args?: unknown };
  sendJson(response, encodeWire(await connection.receive(name, args)));
}

function streamEvents(desk: Desk, request: IncomingMessage, response: ServerResponse, query: string): void {
  if (!isInSession(desk, request)) return refuseWith(response, 401);
  const id = new URLSearchParams(query).get(httpDoor.windowHeader) ?? '';
  if (!desk.visitors.stream(id, response)) return refuseWith(response, 400);
  beginStream(response);
}

function beginStream(response: ServerResponse): void {
  response.writeHead(200, { ...pageHeaders, 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
}

/** [BM40] By its key alone, so that it can be looked at in a browser that may not come in. */
function streamViews({ screenings }: Desk, response: ServerResponse, query: string): void {
  const key = new URLSearchParams(query).get(httpDoor.viewKey) ?? '';
  if (!screenings.stream(key, response)) return refuseWith(response, 401);
  beginStream(response);
}

/** Browsers ask for it by themselves and would call its absence an error. */
const UNASKED = '/favicon.ico';

async function sendPage(desk: Desk, response: ServerResponse, urlPath: string): Promise<void> {
  if (urlPath === UNASKED) return void response.writeHead(204, pageHeaders).end();
  const page = await desk.pages.read(urlPath);
  if (page === null) return refuseWith(response, 404);
  response.writeHead(200, { ...pageHeaders, 'content-type': page.type, 'cache-control': 'no-cache' });
  response.end(page.body);
}

function purposeOf(request: IncomingMessage, urlPath: string): Purpose | null {
  if (request.method === 'POST') return 'post';
  if (request.method !== 'GET') return null;
  return urlPath === httpDoor.events || urlPath === httpDoor.view ? 'events' : 'page';
}

/** Answers one request; every way in goes through `refusalOf` first. */
export async function answer(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Not parsed as a URL: what is not literally one of our paths is not ours.
  const [urlPath = '', query = ''] = (request.url ?? '').split('?');
  const purpose = purposeOf(request, urlPath);
  if (purpose === null) return refuseWith(response, 405);
  const refusal = refusalOf(purpose, request.headers, desk.host);
  if (refusal !== null) return refuseWith(response, refusal);
  if (urlPath === httpDoor.view && purpose === 'events') return streamViews(desk, response, query);
  if (purpose === 'events') return streamEvents(desk, request, response, query);
  if (purpose === 'page') return sendPage(desk, response, urlPath);
  if (urlPath === httpDoor.session) return tradeToken(desk, request, response);
  return urlPath === httpDoor.call ? answerCall(desk, request, response) : refuseWith(response, 404);
}

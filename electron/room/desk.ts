import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { cookieOf, type Purpose, refusalOf } from '#electron/server/guard.ts';
import type { Pages } from '#electron/server/pages.ts';
import { readBody } from '#electron/server/read-body.ts';
import type { Result } from '#src/base/result.ts';
import { ballotDoor, type BallotEntrance, type BallotPaper, type BallotVote } from '#src/contract/ballot.ts';
import { ballotHeaders } from './ballot-headers.ts';
import type { Entered } from './entrance.ts';

/** What the answers to requests need of the room. */
export type Desk = {
  readonly pages: Pages;
  /** Our own `ADDRESS:PORT`. */
  readonly host: string;
  readonly enter: (entrance: BallotEntrance, address: string) => Promise<Entered>;
  readonly personOf: (session: string | undefined) => string | null;
  /** null: this person has no seat any more. */
  readonly paper: (person: string) => BallotPaper | null;
  readonly news: (person: string, response: ServerResponse) => void;
  readonly vote: (person: string, vote: BallotVote) => Promise<Result<number>>;
  /** This connection is of somebody who came in. */
  readonly known: (request: IncomingMessage) => void;
};

const device = z.string().regex(ballotDoor.idPattern);
const id = z.string().min(1).max(64);
const entranceSchema: z.ZodType<BallotEntrance> = z.strictObject({
  code: z.string().min(1).max(64),
  room: z.exactOptional(z.string().max(16)),
  device,
});
const voteSchema: z.ZodType<BallotVote> = z.strictObject({ id: device, round: id, topic: id, answer: z.unknown() });

const voteStatus: Readonly<Record<string, number>> = {
  'may-not-vote': 403,
  'unknown-topic': 404,
  'round-is-draft': 409,
  'round-is-closed': 409,
  'round-is-revealed': 409,
  'answer-unfit': 422,
  'too-many-votes': 429,
};
const entranceStatus = { wrong: 401, elsewhere: 409, wait: 429, 'not-kept': 503 } as const;

export function refuseWith(response: ServerResponse, status: number): void {
  // What is left of the body is not read, so the connection can't be used again.
  response.writeHead(status, { ...ballotHeaders, connection: 'close' }).end();
}

/** The same for a request that was read to its end: the phone goes on with this connection. */
function answerWith(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...ballotHeaders, 'content-length': '0' }).end();
}

function sendJson(response: ServerResponse, value: unknown, headers: Readonly<Record<string, string>> = {}): void {
  const body = Buffer.from(JSON.stringify(value));
  const length = String(body.length);
  const type = 'application/json';
  response.writeHead(200, { ...ballotHeaders, 'content-type': type, 'content-length': length, ...headers }).end(body);
}

/** Cookies do not tell ports apart: the name does. */
export function cookieName(host: string): string {
  return `regie-ballot-${host.slice(host.lastIndexOf(':') + 1)}`;
}

function visitorOf(desk: Desk, request: IncomingMessage): string | null {
  const person = desk.personOf(cookieOf(request.headers, cookieName(desk.host)));
  if (person !== null) desk.known(request);
  return person;
}

/** The body as this schema has it; null when it was refused already. */
async function bodyOf<T>(request: IncomingMessage, response: ServerResponse, schema: z.ZodType<T>): Promise<T | null> {
  const body = await readBody(request, ballotDoor.bodyBytes);
  if (body === null) {
    refuseWith(response, 413);
    return null;
  }
  const parsed = schema.safeParse(jsonOf(body));
  if (!parsed.success) answerWith(response, 400);
  return parsed.success ? parsed.data : null;
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

async function enter(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const entrance = await bodyOf(request, response, entranceSchema);
  if (entrance === null) return;
  const entered = await desk.enter(entrance, request.socket.remoteAddress ?? '');
  if ('refused' in entered) return answerWith(response, entranceStatus[entered.refused]);
  const paper = desk.paper(entered.person);
  if (paper === null) return answerWith(response, 401);
  desk.known(request);
  const cookie = `${cookieName(desk.host)}=${entered.session}; HttpOnly; SameSite=Strict; Path=/`;
  sendJson(response, paper, { 'set-cookie': cookie });
}

async function vote(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const person = visitorOf(desk, request);
  if (person === null) return refuseWith(response, 401);
  const cast = await bodyOf(request, response, voteSchema);
  if (cast === null) return;
  const done = await desk.vote(person, cast);
  if (done.ok) return sendJson(response, { voted: done.value });
  answerWith(response, voteStatus[done.problem.code] ?? 503);
}

function paper(desk: Desk, request: IncomingMessage, response: ServerResponse): void {
  const person = visitorOf(desk, request);
  const own = person === null ? null : desk.paper(person);
  if (own === null) return answerWith(response, 401);
  sendJson(response, own);
}

function news(desk: Desk, request: IncomingMessage, response: ServerResponse): void {
  const person = visitorOf(desk, request);
  if (person === null) return answerWith(response, 401);
  response.writeHead(200, { ...ballotHeaders, 'content-type': 'text/event-stream' });
  desk.news(person, response);
}

async function page(desk: Desk, response: ServerResponse, urlPath: string): Promise<void> {
  // Browsers ask for it by themselves and would call its absence an error.
  if (urlPath === '/favicon.ico') return answerWith(response, 204);
  const found = await desk.pages.read(urlPath);
  if (found === null) return answerWith(response, 404);
  const headers = { ...ballotHeaders, 'content-type': found.type, 'content-length': String(found.body.byteLength) };
  response.writeHead(200, headers).end(found.body);
}

function purposeOf(request: IncomingMessage, urlPath: string): Purpose | null {
  if (request.method === 'POST') return 'post';
  if (request.method !== 'GET') return null;
  return urlPath === ballotDoor.news || urlPath === ballotDoor.paper ? 'events' : 'page';
}

/** [BB31] Answers one request; every way in goes through `refusalOf` first. */
export async function answer(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Not parsed as a URL: what is not literally one of our paths is not ours.
  const [urlPath = ''] = (request.url ?? '').split('?');
  const purpose = purposeOf(request, urlPath);
  if (purpose === null) return refuseWith(response, 405);
  const refusal = refusalOf(purpose, request.headers, desk.host);
  if (refusal !== null) return refuseWith(response, refusal);
  if (purpose === 'page') return page(desk, response, urlPath);
  if (urlPath === ballotDoor.paper) return paper(desk, request, response);
  if (urlPath === ballotDoor.news) return news(desk, request, response);
  if (urlPath === ballotDoor.enter) return enter(desk, request, response);
  return urlPath === ballotDoor.vote ? vote(desk, request, response) : refuseWith(response, 404);
}

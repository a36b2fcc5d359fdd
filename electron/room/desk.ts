import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { type Purpose, refusalOf } from '#electron/server/guard.ts';
import type { Pages } from '#electron/server/pages.ts';
import { readBody } from '#electron/server/read-body.ts';
import type { Result } from '#src/base/result.ts';
import {
  type BallotAsk,
  ballotDoor,
  ballotLimits,
  type BallotEnvelope,
  type BallotNews,
  type BallotPaper,
  type BallotVote,
} from '#src/contract/ballot.ts';
import { ballotHeaders } from './ballot-headers.ts';
import type { Arrival, Entered } from './entrance.ts';
import type { Said, Seals } from './seals.ts';

/** What the answers to requests need of the room. */
export type Desk = {
  readonly pages: Pages;
  /** Our own `ADDRESS:PORT`. */
  readonly host: string;
  readonly seals: Seals;
  /** Whether a stranger at this address may have an envelope opened: that takes time. */
  readonly mayAsk: (address: string) => boolean;
  readonly enter: (arrival: Arrival) => Promise<Entered>;
  /** Of a device, by its public key. */
  readonly personOf: (device: string) => string | null;
  /** null: this person has no seat any more. */
  readonly paper: (person: string) => BallotPaper | null;
  readonly news: (person: string, response: ServerResponse, seal: (news: BallotNews) => string) => void;
  readonly vote: (person: string, vote: BallotVote) => Promise<Result<number>>;
  /** This connection is of somebody who came in. */
  readonly known: (request: IncomingMessage) => void;
};

const key = z.string().length(43);
const id = z.string().min(1).max(64);
const envelopeSchema: z.ZodType<BallotEnvelope> = z.strictObject({
  from: key,
  box: z.string().max(ballotLimits.bodyBytes),
});
const head = { to: z.literal('room'), opening: z.string() };
const askSchema: z.ZodType<BallotAsk> = z.discriminatedUnion('ask', [
  z.strictObject({
    ...head,
    ask: z.literal('enter'),
    code: z.string().min(1).max(64),
    room: z.exactOptional(z.string().max(16)),
  }),
  z.strictObject({ ...head, ask: z.literal('paper') }),
  z.strictObject({ ...head, ask: z.literal('news') }),
  z.strictObject({
    ...head,
    ask: z.literal('vote'),
    id: z.string().regex(ballotLimits.idPattern),
    round: id,
    topic: id,
    answer: z.unknown(),
  }),
]);

const voteStatus: Readonly<Record<string, number>> = {
  'may-not-vote': 403,
  'unknown-topic': 404,
  'round-is-draft': 409,
  'round-is-closed': 409,
  'round-is-revealed': 409,
  'answer-unfit': 422,
  'too-many-votes': 429,
};
const entranceStatus = { wrong: 401, elsewhere: 409, wait: 429, 'not-kept': 503, again: 409 } as const;
/** The room was opened anew since. */
const late = 410;

export function refuseWith(response: ServerResponse, status: number): void {
  // What is left of the body is not read, so the connection can't be used again.
  response.writeHead(status, { ...ballotHeaders, connection: 'close' }).end();
}

/** The same for a request that was read to its end: the phone goes on with this connection. */
function answerWith(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...ballotHeaders, 'content-length': '0' }).end();
}

function send(response: ServerResponse, type: string, text: string): void {
  const body = Buffer.from(text);
  const headers = { ...ballotHeaders, 'content-type': type, 'content-length': String(body.length) };
  response.writeHead(200, headers).end(body);
}

/** What is in this envelope; null, and refused, when nothing can be made of it or a stranger asks too much. */
function unsealed(desk: Desk, request: IncomingMessage, response: ServerResponse, envelope: unknown): Said | null {
  const parsed = envelopeSchema.safeParse(envelope);
  if (!parsed.success) return answerWith(response, 400), null;
  const { from } = parsed.data;
  const isKnown = desk.seals.knows(from) || desk.personOf(from) !== null;
  if (!isKnown && !desk.mayAsk(request.socket.remoteAddress ?? '')) return answerWith(response, 429), null;
  const said = desk.seals.open(parsed.data);
  if (said === null) answerWith(response, 400);
  return said;
}

/** Who says this; null when nobody's code was used on that device. */
function visitorOf(desk: Desk, request: IncomingMessage, said: Said): string | null {
  const person = desk.personOf(said.from);
  if (person !== null) desk.known(request);
  return person;
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

type Reply = { readonly status: number; readonly value?: unknown };

async function enter(desk: Desk, request: IncomingMessage, said: Said, { code, room }: Entrance): Promise<Reply> {
  const address = request.socket.remoteAddress ?? '';
  const arrival = { code, device: said.from, address, isNew: said.isNew, ...(room !== undefined && { room }) };
  const entered = await desk.enter(arrival);
  if ('refused' in entered) return { status: entranceStatus[entered.refused] };
  const paper = desk.paper(entered.person);
  if (paper === null) return { status: 401 };
  desk.known(request);
  return { status: 200, value: paper };
}

async function vote(desk: Desk, person: string, { id: of, round, topic, answer: given }: BallotVote): Promise<Reply> {
  const done = await desk.vote(person, { id: of, round, topic, answer: given });
  return done.ok ? { status: 200, value: { voted: done.value } } : { status: voteStatus[done.problem.code] ?? 503 };
}

type Entrance = Extract<BallotAsk, { readonly ask: 'enter' }>;

/** The answer to what was said; null: it was said before, and is answered no second time. */
async function replyTo(desk: Desk, request: IncomingMessage, said: Said): Promise<Reply | null> {
  if (desk.seals.isLate(said)) return { status: late, value: desk.seals.shown.opening };
  const parsed = askSchema.safeParse(said.message);
  if (!parsed.success) return { status: 400 };
  const asked = parsed.data;
  if (asked.ask === 'enter') return enter(desk, request, said, asked);
  const person = visitorOf(desk, request, said);
  if (person === null) return { status: 401 };
  if (!said.isNew()) return null;
  if (asked.ask === 'vote') return vote(desk, person, asked);
  const value = desk.paper(person);
  return value === null ? { status: 401 } : { status: 200, value };
}

async function ask(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request, ballotLimits.bodyBytes);
  if (body === null) return refuseWith(response, 413);
  const said = unsealed(desk, request, response, jsonOf(body));
  if (said === null) return;
  const reply = await replyTo(desk, request, said);
  if (reply === null) return answerWith(response, 409);
  send(response, 'text/plain', said.reply(reply.status, reply.value));
}

function news(desk: Desk, request: IncomingMessage, response: ServerResponse, query: string): void {
  const envelope = Object.fromEntries(new URLSearchParams(query));
  const said = unsealed(desk, request, response, envelope);
  if (said === null) return;
  const person = visitorOf(desk, request, said);
  if (person === null || said.message.ask !== 'news') return answerWith(response, 401);
  if (desk.seals.isLate(said) || !said.isNew()) return answerWith(response, 409);
  response.writeHead(200, { ...ballotHeaders, 'content-type': 'text/event-stream' });
  desk.news(person, response, said.tell);
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
  return urlPath === ballotDoor.news || urlPath === ballotDoor.key ? 'events' : 'page';
}

/** [BB31] Answers one request; every way in goes through `refusalOf` first. */
export async function answer(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Not parsed as a URL: what is not literally one of our paths is not ours.
  const [urlPath = '', query = ''] = (request.url ?? '').split('?');
  const purpose = purposeOf(request, urlPath);
  if (purpose === null) return refuseWith(response, 405);
  const refusal = refusalOf(purpose, request.headers, desk.host);
  if (refusal !== null) return refuseWith(response, refusal);
  if (purpose === 'page') return page(desk, response, urlPath);
  if (urlPath === ballotDoor.key)
    return send(response, 'text/plain', `${desk.seals.shown.key} ${desk.seals.shown.opening}`);
  if (urlPath === ballotDoor.news) return news(desk, request, response, query);
  return urlPath === ballotDoor.ask ? ask(desk, request, response) : refuseWith(response, 404);
}

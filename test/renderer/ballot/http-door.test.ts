import { afterEach, expect, it, vi } from 'vitest';
import { Seals } from '#electron/room/seals.ts';
import { HttpDoor } from '#renderer/ballot/http-door.ts';
import { ballotDoor, type BallotEnvelope, ballotLimits } from '#src/contract/ballot.ts';
import { aMemory, aPaper, aTopic } from './ballot-at.ts';

afterEach(() => vi.unstubAllGlobals());

const vote = { id: '0'.repeat(32), round: 'r1', topic: 't1', answer: null };
const pinOf = ({ shown }: Seals): string => shown.key.slice(0, ballotLimits.pinLength);

type Between = {
  room: Seals;
  answer: (said: NonNullable<ReturnType<Seals['open']>>) => string;
  readonly asked: unknown[];
};

/** What answers at the address of the page: a room, or somebody who stands in its place. */
function between(room: Seals): Between {
  const at: Between = { room, answer: (said) => said.reply(200, aPaper([aTopic(1)])), asked: [] };
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (path === ballotDoor.key) return new Response(`${at.room.shown.key} ${at.room.shown.opening}`);
    const said = at.room.open(JSON.parse(String(init.body)) as BallotEnvelope);
    at.asked.push(said?.message ?? null);
    return said === null ? new Response('', { status: 400 }) : new Response(at.answer(said));
  });
  return at;
}

const aRoom = (): Seals => new Seals(crypto.randomUUID().replaceAll('-', '').repeat(2));

it('[BB41] a page with the beginning of the key of the room tells its code to no other', async () => {
  const room = aRoom();
  const other = between(aRoom());
  const device = aMemory();
  const door = new HttpDoor(device);
  expect(await door.enter({ code: 'A'.repeat(22) }, pinOf(room))).toMatchObject({ status: 401 });
  expect(other.asked).toEqual([]);
  other.room = room;
  expect(await door.enter({ code: 'A'.repeat(22) }, pinOf(room))).toMatchObject({ paper: { name: 'Ans de Wit' } });
  // Loaded again, it knows the room it was in, and says nothing to another in its place.
  other.room = aRoom();
  const before = other.asked.length;
  expect(await new HttpDoor(device).paper()).toMatchObject({ status: 401 });
  expect(other.asked).toHaveLength(before);
  other.room = room;
  expect(await new HttpDoor(device).paper()).toMatchObject({ paper: { name: 'Ans de Wit' } });
});

it('[BB41] believes only what the room sealed in answer to what was asked', async () => {
  const at = between(aRoom());
  const door = new HttpDoor(aMemory());
  await door.enter({ code: 'A'.repeat(22) }, null);
  at.answer = (said) => said.reply(200, { voted: 1 });
  expect(await door.vote(vote)).toBe(200);
  let kept = '';
  at.answer = (said) => (kept = said.reply(200, { voted: 1 }));
  await door.vote(vote);
  for (const answer of [kept, '', 'ok', kept.slice(0, -4), kept.slice(0, -6) + 'AAAAAA']) {
    at.answer = () => answer;
    expect(await door.vote(vote)).toBe(0);
  }
});

it('[BB43] says it again when the room was opened anew, and once only', async () => {
  const at = between(aRoom());
  const door = new HttpDoor(aMemory());
  await door.enter({ code: 'A'.repeat(22) }, null);
  at.asked.length = 0;
  at.answer = (said) => (said.message.opening === 'new' ? said.reply(200, null) : said.reply(410, 'new'));
  expect(await door.vote(vote)).toBe(200);
  at.answer = (said) => said.reply(410, 'newer');
  expect(await door.vote(vote)).toBe(0);
  expect(at.asked).toHaveLength(4);
});

it('[BP3] is the same device each time it is loaded', async () => {
  const device = aMemory();
  const from = new Set<string>();
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (path === ballotDoor.key) return new Response(`${aRoom().shown.key} x`);
    from.add((JSON.parse(String(init.body)) as BallotEnvelope).from);
    return new Response('', { status: 400 });
  });
  for (let loaded = 0; loaded < 3; loaded += 1)
    expect(await new HttpDoor(device).enter({ code: 'A'.repeat(22) }, null)).toMatchObject({ status: 0 });
  expect(from.size).toBe(1);
});

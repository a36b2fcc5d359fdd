import { describe, expect, it } from 'vitest';
import { type BallotEnvelope, ballotDoor, ballotLimits } from '#src/contract/ballot.ts';
import { seal, unseal, upBlock } from '#src/contract/seal.ts';
import { aRoomPlan } from '#test/builders/room-plan.ts';
import { unwrap } from '#test/faults/world.ts';
import { aRoom, cardOf, could, here, longCodeOf, must, phoneOf } from './open-room.ts';
import { opened, until } from './opened.ts';
import { newId, Phone } from './phone.ts';
import { wiretap } from './wiretap.ts';

/** What somebody hears who listens in, and what he can do with it. */

const vote = (topic: string, answer: unknown) => ({ ask: 'vote', id: newId(), round: 'r1', topic, answer });
const send = async (phone: Phone, { from, box }: BallotEnvelope) =>
  (await phone.post(ballotDoor.ask, { from, box })).status;

describe('listening in', () => {
  it('[BB40] hears neither a vote, a code, a name nor what is asked', async () => {
    const open = await opened();
    const tap = await wiretap(open.url);
    const phone = new Phone(open.url, undefined, tap.port);
    const other = new Phone(open.url, undefined, tap.port);
    const long = await longCodeOf(open, 'p1-1');
    const { code } = await cardOf(open, 'p1-2');
    const { code: room } = open.room.state();
    expect(await phone.enter(long)).toBe(200);
    expect(await other.enter(code, { room })).toBe(200);
    const news = phone.listen();
    await until(() => expect(news.heard).toHaveLength(1));
    expect(await phone.vote('t1', { ...must, priority: 'W' })).toBe(200);
    expect(await other.vote('t2', { method: 'blank' })).toBe(200);
    expect(await phone.vote('t1', { method: 'kano' })).toBe(422);
    unwrap(await open.room.timer({ kind: 'start', seconds: 60 }));
    await until(() => expect(news.heard).toHaveLength(2));
    news.stop();
    const heard = tap.heard();
    tap.close();
    expect(heard).toContain('POST /ask');
    expect(heard).toContain('GET /news');
    for (const secret of [long.split('.')[0] ?? '', code, code.replace('-', '')]) expect(heard).not.toContain(secret);
    expect(heard).not.toMatch(
      /priority|moscow|blank|kano|method|answer|voted|Gemeente|Deelnemer|Eis 1|secondsLeft|cookie/i,
    );
    for (const { secretKey } of [phone.pair, other.pair])
      expect(heard).not.toContain(Buffer.from(secretKey).toString('base64url'));
  });

  it('[BB40] hears as much of a must as of a blank vote, a ranking or none at all, whatever the room says', async () => {
    const open = await opened();
    const phone = await phoneOf(open, 'p1-1');
    const reason = 'x'.repeat(600);
    const said = [
      { ask: 'paper' },
      vote('t1', must),
      vote('t1', { method: 'blank' }),
      vote('t1', { method: 'ranking', ranks: [['o1', 'o2'], ['o3']] }),
      vote('t1', { method: 'stance', stances: [{ subject: 'o1', step: 1, reason }] }),
    ];
    const lengths = await Promise.all(said.map(async (message) => (await phone.envelope(message)).box.length));
    expect(new Set(lengths).size).toBe(1);
    const answered = await Promise.all(
      [vote('t1', must), vote('t9', must), vote('t1', { method: 'kano' })].map(async (message) => {
        const { from, box } = await phone.envelope(message);
        const { status, headers } = await phone.post(ballotDoor.ask, { from, box });
        return `${status} ${headers['content-length']}`;
      }),
    );
    expect(new Set(answered).size).toBe(1);
  });

  it('[BB41] the QR codes of cards and of the room hold what its key begins with, and it stays after a crash', async () => {
    const open = await opened();
    const { key } = await new Phone(open.url).room();
    const pin = key.slice(0, ballotLimits.pinLength);
    expect((await cardOf(open, 'p1-1')).url).toMatch(new RegExp(`#c=[\\w-]{22}\\.${pin}$`));
    expect(open.room.state().link).toBe(`${open.url}#r=${open.room.state().code}.${pin}`);
    await open.room.close();
    const again = await aRoom({ dataFolder: open.ports.dataFolder });
    unwrap(await again.room.openDoor(here));
    expect((await new Phone(again.room.state().url ?? '').room()).key).toBe(key);
    await again.room.close();
    expect((await new Phone((await opened()).url).room()).key).not.toBe(key);
  });
});

describe('saying it again or otherwise', () => {
  it('[BB42] what was changed, cut, said in the name of another or thrown back is refused, and nothing is voted', async () => {
    const open = await opened();
    const phone = await phoneOf(open, 'p1-1');
    const other = await phoneOf(open, 'p1-2');
    const envelope = await phone.envelope(vote('t1', must));
    const bytes = Buffer.from(envelope.box, 'base64url');
    for (const at of [0, 23, 24, 39, 40, 80, 120, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await send(phone, { ...envelope, box: changed.toString('base64url') })).toBe(400);
    }
    for (const length of [0, 1, 23, 24, 40, bytes.length - 1])
      expect(await send(phone, { ...envelope, box: bytes.subarray(0, length).toString('base64url') })).toBe(400);
    expect(await send(phone, { ...envelope, from: other.from })).toBe(400);
    for (const from of ['', 'A'.repeat(43), '!'.repeat(43), 'A'.repeat(42), 'A'.repeat(5000)])
      expect([400, 413]).toContain(await send(phone, { ...envelope, from }));
    // An answer of the room, sent back to it as if it came from the phone.
    const { nonce: _, ...asked } = await phone.envelope({ ask: 'paper' });
    const answer = (await phone.post(ballotDoor.ask, asked)).body;
    expect(await send(phone, { from: phone.from, box: answer })).toBe(400);
    expect(open.room.state().turnout?.begun).toEqual([]);
  });

  it('[BB43] what was recorded counts once, and is answered once', async () => {
    const open = await opened();
    const phone = await phoneOf(open, 'p1-1');
    const first = await phone.envelope(vote('t1', must));
    expect(await send(phone, first)).toBe(200);
    expect(await send(phone, await phone.envelope(vote('t1', could)))).toBe(200);
    expect(await send(phone, first)).toBe(409);
    const { path } = await phone.newsPath();
    const listening = phone.send({ path });
    await until(() => expect(open.room.state().connected).toEqual(['p1-1']));
    expect((await phone.send({ path })).status).toBe(409);
    open.room.release('p1-1', false);
    await listening;
    const { votes } = unwrap(await open.room.handOver('r1'));
    expect(votes[0]?.cast).toEqual([{ person: null, answer: could }]);
  });

  it('[BB43] what was recorded before the door was opened anew is of no use after it', async () => {
    const open = await opened();
    const phone = await phoneOf(open, 'p1-1');
    const before = await phone.envelope(vote('t1', must));
    const { path } = await phone.newsPath();
    await open.room.closeDoor();
    unwrap(await open.room.openDoor(here));
    const answer = await phone.post(ballotDoor.ask, { from: before.from, box: before.box });
    expect(unseal((await phone.room()).common, answer.body)?.message).toMatchObject({ status: 410, re: before.nonce });
    expect((await phone.send({ path })).status).toBe(409);
    expect(open.room.state().turnout?.begun).toEqual([]);
    // The phone itself goes on: it hears of the new opening.
    expect(await phone.vote('t1', could)).toBe(200);
  });

  it('[BB43] whoever recorded how somebody came in can not bring the old device back after a release', async () => {
    const open = await opened();
    const phone = new Phone(open.url);
    const entering = await phone.envelope({ ask: 'enter', code: (await longCodeOf(open, 'p1-1')).split('.')[0] });
    expect(await send(phone, entering)).toBe(200);
    unwrap(await open.room.release('p1-1', false));
    await send(phone, entering);
    expect(open.room.state().bound).toEqual([]);
    const other = await phoneOf(open, 'p1-1');
    await send(phone, entering);
    expect(await other.vote('t1', must)).toBe(200);
    expect(open.room.state().attention).toEqual([]);
  });

  it('[BB12] one device that was used with two cards speaks for the last', async () => {
    const open = await opened();
    const phone = await phoneOf(open, 'p1-1');
    expect(await phone.vote('t1', must)).toBe(200);
    expect(await phone.enter(await longCodeOf(open, 'p2-1'))).toBe(200);
    expect((await phone.paper()).client.name).toBe('Gemeente 2');
    expect(await phone.vote('t1', could)).toBe(200);
    expect(open.room.state().turnout?.begun).toEqual(['p1-1', 'p2-1']);
  });
});

describe('asking for nothing but work', () => {
  it('[BB44] strangers are heard so often a second, and who came in is heard meanwhile', async () => {
    const open = await opened({ plan: aRoomPlan({ topics: 1 }) });
    const phone = await phoneOf(open, 'p1-1');
    open.clock.nowMs += 1_000;
    const { common } = await phone.room();
    const box = seal(common, { to: 'room' }, upBlock).box;
    const statuses: number[] = [];
    for (let nth = 0; nth < 130; nth += 1) statuses.push(await send(phone, { from: new Phone(open.url).from, box }));
    expect(statuses.filter((status) => status === 400)).toHaveLength(120);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    expect(await phone.vote('t1', must)).toBe(200);
    open.clock.nowMs += 1_000;
    expect(await new Phone(open.url).enter(await longCodeOf(open, 'p1-2'))).toBe(200);
  });
});

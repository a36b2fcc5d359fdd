import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aRoomPlan, inState } from '#test/builders/room-plan.ts';
import { unwrap } from '#test/faults/world.ts';
import { cardOf, could, longCodeOf, must, phoneOf } from './open-room.ts';
import { opened, until } from './opened.ts';
import { newId, Phone } from './phone.ts';

/** What somebody with bad intentions on the same Wi-Fi could try with votes and codes. */

describe('stuffing the box', () => {
  it('[BB20] never counts more votes than there are people, however many are sent', async () => {
    const open = await opened({ plan: aRoomPlan({ clients: 1, perClient: 2, topics: 1 }) });
    const phones = [await phoneOf(open, 'p1-1'), await phoneOf(open, 'p1-2')];
    await Promise.all(phones.flatMap((phone) => Array.from({ length: 9 }, () => phone.vote('t1', must))));
    expect(open.room.state().turnout).toMatchObject({ entitled: 2, cast: 2, perTopic: [{ topic: 't1', cast: 2 }] });
    const { votes } = unwrap(await open.room.handOver('r1'));
    expect(votes[0]?.cast).toHaveLength(2);
  });

  it('[BB12] a code is of the first device that showed it, until the regisseur releases it', async () => {
    const open = await opened();
    const code = await longCodeOf(open, 'p1-1');
    const [mine, other] = [new Phone(open.url), new Phone(open.url)];
    expect(await mine.enter(code)).toBe(200);
    expect(await other.enter(code)).toBe(409);
    expect(open.room.state().attention).toContainEqual(
      expect.objectContaining({ kind: 'second-device', person: 'p1-1' }),
    );
    // Who never got the answer, or loads the page again, comes in with the same device.
    expect(await mine.enter(code)).toBe(200);
    unwrap(await open.room.release('p1-1', false));
    expect(await mine.vote('t1', must)).toBe(401);
    expect(await other.enter(code)).toBe(200);
    expect(await other.vote('t1', must)).toBe(200);
    expect(open.room.state().attention).toEqual([]);
  });

  it('[BB16] a code that was renewed is no code any more, and its phone hears no news', async () => {
    const open = await opened();
    const code = await longCodeOf(open, 'p1-1');
    const phone = await phoneOf(open, 'p1-1');
    const news = phone.listen();
    await until(() => expect(open.room.state().connected).toEqual(['p1-1']));
    unwrap(await open.room.release('p1-1', true));
    await news.ended;
    expect(await phone.enter(code)).toBe(401);
    expect(await longCodeOf(open, 'p1-1')).not.toBe(code);
    expect(await new Phone(open.url).enter(await longCodeOf(open, 'p1-1'))).toBe(200);
  });

  it('[BB21] who has no vote casts none, and nobody casts one on what is not asked', async () => {
    const plan = aRoomPlan();
    const people = plan.people.map((person) => ({ ...person, mayVote: person.id !== 'p1-1' }));
    const open = await opened({ plan: { ...plan, people } });
    const voice = await phoneOf(open, 'p1-1');
    expect((await voice.paper()).round?.topics).toEqual([]);
    expect(await voice.vote('t1', must)).toBe(403);
    const phone = await phoneOf(open, 'p1-2');
    expect(await phone.vote('t9', must)).toBe(404);
    expect(await phone.vote('t1', must, { round: 'r9' })).toBe(404);
    for (const unfit of [
      null,
      'M',
      { method: 'moscow', priority: 'X', points: null },
      { ...must, points: 5 },
      { method: 'kano' },
    ])
      expect(await phone.vote('t1', unfit)).toBe(422);
    expect(await phone.vote('t1', { method: 'blank' })).toBe(200);
  });

  it('[BB21] nobody gives out more than a hundred points over a round', async () => {
    const plan = aRoomPlan();
    const topics = plan.topics.map((topic) => ({ ...topic, withPoints: true }));
    const open = await opened({ plan: { ...plan, topics } });
    const phone = await phoneOf(open, 'p1-1');
    expect(await phone.vote('t1', { ...must, points: 60 })).toBe(200);
    expect(await phone.vote('t2', { ...must, points: 41 })).toBe(422);
    expect(await phone.vote('t1', { ...must, points: 59 })).toBe(200);
    expect(await phone.vote('t2', { ...must, points: 41 })).toBe(200);
  });

  it('[BB21] nobody fills the disk by changing his mind', async () => {
    const open = await opened({ plan: aRoomPlan({ topics: 1 }) });
    const phone = await phoneOf(open, 'p1-1');
    const statuses: number[] = [];
    for (let sent = 0; sent < 25; sent += 1) statuses.push(await phone.vote('t1', sent % 2 ? must : could));
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('guessing codes', () => {
  it('[BB13] is slowed down and shown, and keeps out nobody who has a card', async () => {
    const open = await opened();
    const { code: room } = open.room.state();
    const guesser = new Phone(open.url);
    const statuses: number[] = [];
    for (let tried = 0; tried < 8; tried += 1) statuses.push(await guesser.enter(`AAAA-AAA${tried}`, { room }));
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    expect(open.room.state().attention).toEqual([{ kind: 'wrong-codes', count: 5, lastAt: open.clock.nowMs }]);
    expect(await guesser.enter(await longCodeOf(open, 'p1-1'))).toBe(200);
    open.clock.nowMs += 61_000;
    expect(await guesser.enter('AAAA-AAAA', { room })).toBe(401);
  });

  it('[BB13] is slowed down over all addresses together', async () => {
    const open = await opened();
    const { code: room } = open.room.state();
    const statuses: number[] = [];
    for (let from = 2; from < 10; from += 1) {
      const guesser = new Phone(open.url, `127.0.0.${from}`);
      for (let tried = 0; tried < 5; tried += 1) statuses.push(await guesser.enter(`AAAA-AA${from}${tried}`, { room }));
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  });

  it('[BB14] a typed code counts with the code of the room only, and that alone opens nothing', async () => {
    const open = await opened();
    const { code: room } = open.room.state();
    const { code } = await cardOf(open, 'p1-1');
    const phone = new Phone(open.url);
    expect(room).toMatch(/^\d{4}$/);
    expect(await phone.enter(room)).toBe(401);
    expect(await phone.enter(code)).toBe(401);
    expect(await phone.enter(code, { room: room === '0000' ? '0001' : '0000' })).toBe(401);
    expect(
      await phone.enter(` ${code.toLowerCase().replace('-', '').replaceAll('0', 'o').replaceAll('1', 'l')}`, { room }),
    ).toBe(200);
  });

  it('[BB10] has nothing to go by: each person, renewal and box has codes of its own', async () => {
    const open = await opened();
    const other = await opened();
    const all = [...unwrap(await open.room.cards()), ...unwrap(await other.room.cards())];
    unwrap(await open.room.release('p1-1', true));
    all.push(await cardOf(open, 'p1-1'));
    const long = all.map(({ url }) => /#c=([\w-]+)/.exec(url ?? '')?.[1] ?? '');
    expect(new Set([...long, ...all.map(({ code }) => code)]).size).toBe(50);
    for (const each of long) expect(Buffer.from(each, 'base64url')).toHaveLength(16);
    for (const { code } of all) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});

describe('reading what others voted', () => {
  it('[BB23] a phone gets what is asked of its own person, and no answer, not even its own', async () => {
    const open = await opened();
    await (await phoneOf(open, 'p2-1')).vote('t1', must);
    const phone = await phoneOf(open, 'p1-1');
    await phone.vote('t1', could);
    const text = JSON.stringify(await phone.paper());
    expect(text).toContain('Gemeente 1');
    expect(text).not.toMatch(/Gemeente 2|Deelnemer 2|priority/);
    expect((await phone.paper()).voted).toEqual(['t1']);
  });

  it('[BB23] there is no paper when nothing is asked, and none without a session', async () => {
    const plan = aRoomPlan();
    const open = await opened({ plan: inState(plan, 'draft') });
    const phone = await phoneOf(open, 'p1-1');
    expect((await phone.paper()).round).toBeNull();
    unwrap(await open.room.follow(inState(plan, 'closed')));
    expect((await phone.paper()).round).toMatchObject({ state: 'closed', topics: [] });
    const stranger = new Phone(open.url);
    expect(await stranger.ask({ ask: 'paper' })).toMatchObject({ status: 401, value: null });
    expect((await stranger.send({ path: (await stranger.newsPath()).path })).status).toBe(401);
    expect(await stranger.vote('t1', must)).toBe(401);
  });

  it('[BB25] before the reveal nothing leaves the room but the turnout, not in a state, a refusal or a bug', async () => {
    const open = await opened();
    const phone = await phoneOf(open, 'p1-1');
    await phone.vote('t1', { ...must, priority: 'W' });
    const kano = { id: newId(), round: 'r1', topic: 't1', answer: { method: 'kano' } };
    expect(await phone.ask({ ask: 'vote', ...kano })).toMatchObject({ status: 422, value: null });
    await until(() => expect(open.told.at(-1)?.turnout?.begun).toEqual(['p1-1']));
    const said = JSON.stringify([open.room.state(), open.told, open.bugs, unwrap(await open.room.cards())]);
    expect(said).not.toMatch(/"W"|priority|moscow|answer/);
  });

  it('[BB26] the box holds neither a code nor a session', async () => {
    const open = await opened();
    const phone = await phoneOf(open, 'p1-1');
    await phone.vote('t1', must);
    const [name = ''] = await readdir(open.boxes);
    const text = await readFile(path.join(open.boxes, name), 'utf8');
    expect(text).not.toContain((await longCodeOf(open, 'p1-1')).split('.')[0]);
    for (const secret of [phone.pair.secretKey, (await phone.room()).common]) {
      expect(text).not.toContain(Buffer.from(secret).toString('base64url'));
      expect(text).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });
});

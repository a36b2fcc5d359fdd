import http from 'node:http';
import net from 'node:net';
import { describe, expect, it } from 'vitest';
import { ballotDoor } from '#src/contract/ballot.ts';
import { aRoomPlan, inState } from '#test/builders/room-plan.ts';
import { unwrap } from '#test/faults/world.ts';
import { aRoom, must, openDoor, phoneOf } from './open-room.ts';
import { opened, until } from './opened.ts';
import { newId, Phone } from './phone.ts';

/** What somebody with bad intentions on the same Wi-Fi could try at the door. */

/** Opens a connection and writes this; resolves when the other side hangs up. */
function hangsUp(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname, () => socket.write(text));
    let heard = '';
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(heard));
  });
}

describe('other sites and other names', () => {
  it('[BB31] is refused what does not come from a page of the room itself', async () => {
    const open = await opened();
    const phone = await phoneOf(open, 'p1-1');
    const { from, box } = await phone.envelope({ ask: 'vote', id: newId(), round: 'r1', topic: 't1', answer: must });
    const body = JSON.stringify({ from, box });
    const own = phone.own();
    const send = async (headers: http.OutgoingHttpHeaders, method = 'POST', urlPath: string = ballotDoor.ask) =>
      (await phone.send({ method, path: urlPath, headers, ...(method === 'GET' ? {} : { body }) })).status;
    expect(await send({ ...own, host: 'evil.example' })).toBe(421);
    expect(await send({ ...own, host: `localhost:${new URL(open.url).port}` })).toBe(421);
    expect(await send({ host: 'evil.example' }, 'GET', '/')).toBe(421);
    expect(await send({ ...own, origin: 'http://evil.example' })).toBe(403);
    expect(await send({ ...own, origin: 'null' })).toBe(403);
    const { origin: _, ...nameless } = own;
    expect(await send(nameless)).toBe(403);
    expect(await send({ ...own, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await send({ ...own, 'content-type': 'text/plain' })).toBe(415);
    expect(await send({ ...own, 'content-type': 'application/x-www-form-urlencoded' })).toBe(415);
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH']) expect(await send(own, method)).toBe(405);
    expect(await send(own, 'POST', '/call')).toBe(404);
    expect(open.room.state().turnout?.begun).toEqual([]);
  });

  it('[BB31] no path leads out of the page, and the page runs nothing but its own', async () => {
    const open = await opened();
    const phone = new Phone(open.url);
    for (const urlPath of ['/../secret', '/..%2fsecret', '/%2e%2e/secret', '//etc/passwd', '/index.html/..', '\\..\\x'])
      expect([400, 404]).toContain((await phone.send({ path: urlPath })).status);
    const page = await phone.send({ path: '/' });
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
    expect(page.headers['content-security-policy']).not.toContain('unsafe');
    expect(page.headers['x-content-type-options']).toBe('nosniff');
  });

  it('[BB31] a name with a script in it is data, whatever asks for it', async () => {
    const plan = aRoomPlan();
    const name = '<script>alert(1)</script>';
    const people = plan.people.map((person) => ({ ...person, name, client: { ...person.client, name } }));
    const open = await opened({ plan: { ...plan, people, workshop: { ...plan.workshop, title: name } } });
    const phone = await phoneOf(open, 'p1-1');
    const { from, box } = await phone.envelope({ ask: 'paper' });
    const answer = await phone.post(ballotDoor.ask, { from, box });
    expect(answer.headers['content-type']).toBe('text/plain');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect((await phone.paper()).name).toBe(name);
  });
});

describe('slow, large and many', () => {
  it('[BB32] listens on the one address that was chosen, and not after it was closed', async () => {
    const open = await aRoom();
    const url = await openDoor(open, '127.0.0.5');
    expect(new URL(url).hostname).toBe('127.0.0.5');
    const elsewhere = url.replace('127.0.0.5', '127.0.0.1');
    await expect(new Phone(elsewhere).send({ path: '/' })).rejects.toThrow(/ECONNREFUSED/);
    expect((await new Phone(url).send({ path: '/' })).status).toBe(200);
    await open.room.closeDoor();
    await expect(new Phone(url).send({ path: '/' })).rejects.toThrow(/ECONNREFUSED/);
    expect(await open.room.openDoor('203.0.113.7')).toMatchObject({
      ok: false,
      problem: { code: 'room-address-gone' },
    });
  });

  it('[BB33] takes no body and no headers that are longer than a vote needs', async () => {
    const open = await opened();
    const phone = await phoneOf(open, 'p1-1');
    const long = { id: newId(), round: 'r1', topic: 't1', answer: { ...must, more: 'x'.repeat(5000) } };
    expect((await phone.ask({ ask: 'vote', ...long })).bare).toBe(413);
    expect((await new Phone(open.url).send({ path: '/', headers: { 'x-long': 'x'.repeat(9000) } })).status).toBe(431);
    for (const body of ['', '{', '[]', 'null', '{"from":1}', `{"__proto__":{"from":"${phone.from}"}}`])
      expect((await phone.send({ method: 'POST', path: ballotDoor.ask, headers: phone.own(), body })).status).toBe(400);
    for (const message of [{}, { ask: 'vote' }, { ask: 'all' }, { ask: 'vote', ...long, id: 'x', answer: must }])
      expect((await phone.ask(message)).status).toBe(400);
  });

  it('[BB33] hangs up on who does not go on, and serves the others meanwhile', async () => {
    const open = await opened({ limits: { headersMs: 300, requestMs: 500, checkMs: 50 } });
    const phone = await phoneOf(open, 'p1-1');
    const head = `POST ${ballotDoor.ask} HTTP/1.1\r\nHost: ${phone.host}\r\n`;
    const body = `${head}Origin: http://${phone.host}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`;
    const hung = Promise.all([hangsUp(open.url, head), hangsUp(open.url, body), hangsUp(open.url, '')]);
    expect(await phone.vote('t1', must)).toBe(200);
    expect((await hung)[0]).toContain('408');
    expect(await phone.vote('t2', must)).toBe(200);
  });

  it('[BB33] strangers of one address are few, and make place for others when it is full', async () => {
    const open = await opened({ limits: { connections: 12, strangersPerAddress: 5 } });
    const phone = await phoneOf(open, 'p1-1', '127.0.0.2');
    const sockets: net.Socket[] = [];
    const { hostname, port } = new URL(open.url);
    for (let nth = 0; nth < 60; nth += 1) {
      const socket = net.connect({ host: hostname, port: Number(port), localAddress: `127.0.1.${1 + (nth % 6)}` });
      socket.on('error', () => {});
      sockets.push(socket);
    }
    await until(() => expect(sockets.filter(({ destroyed }) => destroyed).length).toBeGreaterThanOrEqual(49));
    expect(open.room.state().attention).toContainEqual(expect.objectContaining({ kind: 'crowded' }));
    expect(await phone.vote('t1', must)).toBe(200);
    expect(await (await phoneOf(open, 'p1-2', '127.0.0.3')).vote('t1', must)).toBe(200);
    for (const socket of sockets) socket.destroy();
  });

  it('[BB33] a whole room may come from behind one router', async () => {
    const open = await opened({ limits: { strangersPerAddress: 4 } });
    const phones = [];
    for (const { id } of aRoomPlan().people) {
      const phone = await phoneOf(open, id);
      phones.push({ phone, news: phone.listen() });
      await until(() => expect(open.room.state().connected).toContain(id));
    }
    for (const { phone } of phones) expect(await phone.vote('t1', must)).toBe(200);
    for (const { news } of phones) news.stop();
  });
});

describe('news', () => {
  it('[BB27] a phone hears of a round that opens, and comes back after it lost the connection', async () => {
    const plan = aRoomPlan();
    const open = await opened({ plan: inState(plan, 'draft') });
    const phone = await phoneOf(open, 'p1-1');
    const first = phone.listen();
    await until(() => expect(first.heard).toHaveLength(1));
    unwrap(await open.room.follow(plan));
    await until(() => expect(first.heard).toHaveLength(2));
    const { paper, round } = await phone.paper();
    expect(first.heard[1]?.paper).toBe(paper);
    expect(round).toMatchObject({ state: 'open', number: 1 });
    expect(round?.topics.map(({ id }) => id)).toEqual(['t1', 't2']);
    first.stop();
    await until(() => expect(open.room.state().connected).toEqual([]));
    const again = phone.listen();
    await until(() => expect(again.heard.at(-1)?.paper).toBe(paper));
    again.stop();
  });

  it('[BB27] who reads nothing is let go', async () => {
    const open = await opened({ limits: { silentMs: 200 } });
    const phone = await phoneOf(open, 'p1-1');
    const news = phone.listen();
    await until(() => expect(news.heard).toHaveLength(1));
    // Nothing comes or goes for longer than the limit.
    await news.ended;
    await until(() => expect(open.room.state().connected).toEqual([]));
  });
});

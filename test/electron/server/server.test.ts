import net from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { httpDoor } from '#src/contract/http-door.ts';
import { decodeWire, encodeWire } from '#src/contract/wire.ts';
import { ask, type Door, enter, openDoor, own } from './door.ts';

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(() => door.server.close());

const body = encodeWire({ name: 'app.info', args: {} });
const windowId = { [httpDoor.windowHeader]: 'window-0001' };

async function call(headers: Record<string, unknown> = {}, text = body) {
  const cookie = await enter(door);
  const all = { ...own(door), ...windowId, cookie, ...headers } as Record<string, string>;
  return ask(door, { method: 'POST', path: httpDoor.call, headers: all, body: text });
}

describe('the browser door, as it should be used', () => {
  it('[X10] listens on the loopback address only', () => {
    expect(door.server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/);
  });

  it('[X12] trades the token for a session cookie that scripts and other sites never see', async () => {
    const answer = await ask(door, {
      method: 'POST',
      path: httpDoor.session,
      headers: own(door),
      body: JSON.stringify({ token: door.token }),
    });
    expect(answer.status).toBe(204);
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^regie-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
  });

  it('[X6] carries a call to the host and its answer back', async () => {
    const answer = await call();
    expect(answer.status).toBe(200);
    expect(door.received).toEqual([{ name: 'app.info', args: {} }]);
    expect(decodeWire(answer.body)).toEqual({
      ok: true,
      value: { ok: true, value: { name: 'app.info', bytes: new Uint8Array([1, 2]) } },
    });
  });

  it('[X3] serves its pages with the content policy', async () => {
    const page = await ask(door, { path: '/', headers: { 'sec-fetch-site': 'none' } });
    expect(page).toMatchObject({ status: 200, body: '<title>Regie</title>' });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    const script = await ask(door, { path: '/assets/app.js' });
    expect(script).toMatchObject({ status: 200, body: 'export {};' });
  });

  it('[X14] sends events to the window they are for, and closes its dossiers when it stays away', async () => {
    const short = await openDoor({ graceMs: 20 });
    const cookie = await enter(short);
    const socket = net.connect(short.server.port, '127.0.0.1');
    const path = `${httpDoor.events}?${httpDoor.windowHeader}=window-0001`;
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${short.host}\r\nCookie: ${cookie}\r\n\r\n`);
    const received = await new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk.toString();
        if (text.includes('retry')) short.connections[0]?.tell({ kind: 'closing' });
        if (text.includes('closing')) resolve(text);
      });
    });
    expect(received).toContain('content-type: text/event-stream');
    expect(received).toContain('data: {"kind":"closing"}\n\n');
    expect(short.connections).toMatchObject([{ isClosed: false }]);
    socket.destroy();
    await expect.poll(() => short.connections).toMatchObject([{ isClosed: true }]);
    await short.server.close();
  });

  it('[X14] closes the dossiers of every window when it stops', async () => {
    await call();
    await door.server.close();
    expect(door.connections).toMatchObject([{ isClosed: true }]);
    await expect(ask(door, { path: '/' })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('attacks on the browser door', () => {
  it.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:80', 'evil.example:1'])(
    '[X11] answers 421 to the host name %j, whatever is asked',
    async (host) => {
      for (const path of ['/', httpDoor.events]) {
        expect(await ask(door, { path, headers: { host } })).toMatchObject({ status: 421, body: '' });
      }
      expect(await call({ host })).toMatchObject({ status: 421 });
      expect(door.received).toEqual([]);
    },
  );

  it.each(['http://evil.example', 'null', 'http://127.0.0.1', 'https://127.0.0.1', 'app://regie'])(
    '[X11] answers 403 to a page of %s',
    async (origin) => {
      expect(await call({ origin })).toMatchObject({ status: 403, body: '' });
      expect(await ask(door, { path: '/', headers: { origin } })).toMatchObject({ status: 403 });
      expect(door.received).toEqual([]);
    },
  );

  it('[X11] answers 403 to a call that does not say which page sends it', async () => {
    const cookie = await enter(door);
    const headers = { 'content-type': 'application/json', cookie, ...windowId };
    expect(await ask(door, { method: 'POST', path: httpDoor.call, headers, body })).toMatchObject({ status: 403 });
  });

  it.each(['cross-site', 'same-site', 'none'])('[X11] answers 403 to a call that comes from %s', async (site) => {
    expect(await call({ 'sec-fetch-site': site })).toMatchObject({ status: 403 });
    expect(door.received).toEqual([]);
  });

  it.each(['cross-site', 'same-site'])('[X11] lets no other site (%s) load a page or listen', async (site) => {
    for (const path of ['/', '/assets/app.js', httpDoor.events]) {
      expect(await ask(door, { path, headers: { 'sec-fetch-site': site } })).toMatchObject({ status: 403 });
    }
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/json', ''])(
    '[X11] answers 415 to a body of type %j',
    async (type) => {
      expect(await call({ 'content-type': type })).toMatchObject({ status: 415 });
      expect(door.received).toEqual([]);
    },
  );

  it.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD', 'TRACE'])('[X11] answers 405 to %s', async (method) => {
    expect(await ask(door, { method, path: '/', headers: own(door) })).toMatchObject({ status: 405 });
  });

  it('[X12] takes the token once only', async () => {
    expect(await enter(door)).not.toBe('');
    const again = await ask(door, {
      method: 'POST',
      path: httpDoor.session,
      headers: own(door),
      body: JSON.stringify({ token: door.token }),
    });
    expect(again).toMatchObject({ status: 401, body: '' });
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  it.each(['', 'x', 'x'.repeat(43), null, 7, ['x'], { a: 1 }])('[X12] answers 401 to the token %j', async (token) => {
    const answer = await ask(door, {
      method: 'POST',
      path: httpDoor.session,
      headers: own(door),
      body: JSON.stringify({ token }),
    });
    expect(answer.status).toBe(401);
  });

  it.each([
    ['no cookie', () => ''],
    ['another cookie', () => `regie-${door.server.port}=${'x'.repeat(43)}`],
    ['the token as cookie', () => `regie-${door.server.port}=${door.token}`],
    ['an empty cookie', () => `regie-${door.server.port}=`],
  ])('[X12] answers 401 to %s', async (_what, cookie) => {
    expect(await call({ cookie: cookie() })).toMatchObject({ status: 401 });
    const events = `${httpDoor.events}?${httpDoor.windowHeader}=window-0001`;
    expect(await ask(door, { path: events, headers: { cookie: cookie() } })).toMatchObject({ status: 401 });
    expect(door.received).toEqual([]);
    expect(door.connections).toEqual([]);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/assets/%00',
    '/%',
    '/etc/passwd',
    '/index.html/',
    '/assets',
    '/INDEX.HTML',
    'http://127.0.0.1/../secret.txt',
  ])('[X4] has no page at %s', async (path) => {
    expect(await ask(door, { path })).toMatchObject({ status: 404, body: '' });
  });

  it.each(['nonsense', '', '[', '{"name":', '"x"'.repeat(3)])('[X6] answers 400 to the body %j', async (text) => {
    expect(await call({}, text)).toMatchObject({ status: 400 });
    expect(door.received).toEqual([]);
  });

  it.each(['', 'x', 'window 1', '../../window', 'x'.repeat(65)])('[X14] knows no window %j', async (id) => {
    expect(await call({ [httpDoor.windowHeader]: id })).toMatchObject({ status: 400 });
    expect(door.connections).toEqual([]);
  });

  it('[X14] admits no endless number of windows', async () => {
    const cookie = await enter(door);
    const statuses = new Set<number>();
    for (let number = 0; number < 40; number += 1) {
      const headers = { ...own(door), cookie, [httpDoor.windowHeader]: `window-${1000 + number}` };
      statuses.add((await ask(door, { method: 'POST', path: httpDoor.call, headers, body })).status);
    }
    expect([...statuses]).toEqual([200, 400]);
    expect(door.connections).toHaveLength(32);
  });

  it('[X13] reads no body above its limit, announced or not', async () => {
    const small = await openDoor({ bodyBytes: 1000 });
    const cookie = await enter(small);
    const headers = { ...own(small), ...windowId, cookie };
    const large = { method: 'POST', path: httpDoor.call, headers, body: 'x'.repeat(2000) };
    const chunked = { ...large, headers: { ...headers, 'transfer-encoding': 'chunked' } };
    for (const asked of [large, chunked]) {
      // The door may hang up before the client has finished.
      const status = await ask(small, asked).then(
        (answer) => answer.status,
        (error: { code: string }) => error.code,
      );
      expect([413, 'ECONNRESET', 'EPIPE']).toContain(status);
    }
    expect(small.received).toEqual([]);
    await small.server.close();
  });

  it('[X13] refuses headers above 8 kB', async () => {
    const status = await ask(door, { path: '/', headers: { 'x-much': 'x'.repeat(20_000) } }).then(
      (answer) => answer.status,
      (error: { code: string }) => error.code,
    );
    expect([431, 'ECONNRESET', 'EPIPE']).toContain(status);
  });

  it('[X13] hangs up on a client that never finishes its request, and serves others meanwhile', async () => {
    const hasty = await openDoor({ headersMs: 150, requestMs: 300, checkMs: 20, connections: 4 });
    const slow = Array.from({ length: 8 }, () => {
      const socket = net.connect(hasty.server.port, '127.0.0.1');
      socket.on('error', () => {});
      socket.write(`GET / HTTP/1.1\r\nHost: ${hasty.host}\r\nX-Slow: `);
      socket.resume();
      return new Promise((resolve) => socket.once('close', resolve));
    });
    await Promise.all(slow);
    expect(await ask(hasty, { path: '/' })).toMatchObject({ status: 200 });
    await hasty.server.close();
  });

  it('[X13] hangs up on a body that never ends', async () => {
    const hasty = await openDoor({ headersMs: 150, requestMs: 300, checkMs: 20 });
    const cookie = await enter(hasty);
    const socket = net.connect(hasty.server.port, '127.0.0.1');
    socket.on('error', () => {});
    const headers = Object.entries({ host: hasty.host, ...own(hasty), ...windowId, cookie, 'content-length': 100 });
    const lines = headers.map(([name, value]) => `${name}: ${String(value)}\r\n`).join('');
    socket.write(`POST ${httpDoor.call} HTTP/1.1\r\n${lines}\r\n{"name"`);
    await new Promise((resolve) => {
      socket.resume();
      socket.once('close', resolve);
    });
    expect(hasty.received).toEqual([]);
    expect(hasty.bugs).toEqual([]);
    await hasty.server.close();
  });
});

import { expect, it } from 'vitest';
import { type Browser, enterHttpDoor, httpHost } from '#renderer/bridge/http.ts';
import { ok, refuse } from '#src/base/result.ts';
import type { HostEvent } from '#src/contract/calls.ts';
import { decodeWire, encodeWire } from '#src/contract/wire.ts';

type Sent = { readonly url: string; readonly init: RequestInit };

function aBrowser(answer: (sent: Sent) => Response | Promise<Response>) {
  const sent: Sent[] = [];
  const stream = { url: '', close: () => {}, onmessage: null as ((message: MessageEvent<string>) => void) | null };
  const browser: Browser = {
    windowId: 'window-1',
    fetch: async (url, init) => {
      sent.push({ url, init });
      return answer({ url, init });
    },
    openStream: (url) => Object.assign(stream, { url }),
  };
  const push = (event: HostEvent): void => stream.onmessage?.({ data: encodeWire(event) } as MessageEvent<string>);
  return { browser, sent, stream, push };
}

it('[W15] trades the token of the address, and needs none when there is none', async () => {
  const { browser, sent } = aBrowser(() => new Response(null, { status: 204 }));
  expect(await enterHttpDoor('#token=abc', browser)).toBe(true);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ url: '/session', init: { method: 'POST', body: '{"token":"abc"}' } });
  expect(await enterHttpDoor('', browser)).toBe(true);
  expect(sent).toHaveLength(1);
});

it('[W15] may not come in with a token that was used before', async () => {
  const { browser } = aBrowser(() => new Response(null, { status: 401 }));
  expect(await enterHttpDoor('#token=abc', browser)).toBe(false);
});

it('carries a call with its bytes, and says for which window', async () => {
  const { browser, sent } = aBrowser(() => new Response(encodeWire(ok({ name: 'lijst', sheets: [] }))));
  const bytes = new Uint8Array([1, 2, 3]);
  const answer = await httpHost(browser).call('lists.read', { job: 'j', fileName: 'a.csv', bytes });
  expect(answer).toEqual(ok({ name: 'lijst', sheets: [] }));
  expect(decodeWire(String(sent[0]?.init.body))).toEqual(
    ok({ name: 'lists.read', args: { job: 'j', fileName: 'a.csv', bytes } }),
  );
  expect(sent[0]?.init.headers).toMatchObject({ 'x-regie-window': 'window-1' });
});

it('says that the host is away when nobody answers, or nonsense comes back', async () => {
  const away = aBrowser(() => Promise.reject(new TypeError('failed to fetch')));
  expect(await httpHost(away.browser).call('app.info', {})).toEqual(refuse('host-unreachable'));
  const nonsense = aBrowser(() => new Response('<html>'));
  expect(await httpHost(nonsense.browser).call('app.info', {})).toEqual(refuse('host-unreachable'));
});

it('hands on events to whoever listens, and to nobody after that', () => {
  const { browser, push, stream } = aBrowser(() => new Response());
  const host = httpHost(browser);
  const heard: string[] = [];
  const stop = host.listen(({ kind }) => heard.push(kind));
  push({ kind: 'closing' });
  stop();
  push({ kind: 'closing' });
  expect(heard).toEqual(['closing']);
  expect(stream.url).toBe('/events?x-regie-window=window-1');
});

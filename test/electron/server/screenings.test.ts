import http from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Screening } from '#electron/host/beamers.ts';
import { httpDoor } from '#src/contract/http-door.ts';
import type { BeamerView } from '#src/views/beamer/beamer-view.ts';
import { ask, type Door, openDoor, own } from './door.ts';

const view = (title: string): BeamerView => ({
  language: 'nl',
  timer: null,
  place: null,
  slide: { kind: 'waiting', title },
});

let door: Door;
let screening: Screening;
let isGone: boolean;
beforeEach(async () => {
  door = await openDoor();
  isGone = false;
  screening = await door.screenings.open({ moved: () => {}, closed: () => (isGone = true) });
});
afterEach(() => door.server.close());

const keyOf = ({ url }: Screening): string => url?.split(httpDoor.viewPrefix)[1] ?? '';

/** A tab without a cookie: what it hears, and when it ended. */
function listen(key: string): { readonly heard: () => string; readonly ended: Promise<void> } {
  let heard = '';
  const ended = new Promise<void>((resolve) => {
    const path = `${httpDoor.view}?${httpDoor.viewKey}=${key}`;
    http.get({ host: '127.0.0.1', port: door.server.port, path, agent: false }, (response) => {
      response.on('data', (chunk: Buffer) => (heard += chunk.toString()));
      response.on('end', resolve);
    });
  });
  return { heard: () => heard, ended };
}

it('[BM40] hears the view that is shown and each after it, by the key of its address alone', async () => {
  expect(screening.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/beamer\.html#view=[\w-]{43}$/);
  screening.show(view('a'));
  const tab = listen(keyOf(screening));
  await expect.poll(tab.heard).toContain('"title":"a"');
  screening.show(view('b'));
  await expect.poll(tab.heard).toContain('"title":"b"');
  screening.close();
  await tab.ended;
  expect(tab.heard()).toContain(`event: ${httpDoor.viewEnds}`);
  expect(isGone).toBe(false);
});

it('[BM40] opens nothing else by that key, and nothing without it or after it was closed', async () => {
  const key = keyOf(screening);
  const other = await door.screenings.open({ moved: () => {}, closed: () => {} });
  other.show(view('other'));
  const tab = listen(key);
  for (const wrong of ['', 'x', `${key}x`, key.slice(1)])
    expect((await ask(door, { path: `${httpDoor.view}?${httpDoor.viewKey}=${wrong}` })).status).toBe(401);
  const cookie = `regie-${door.server.port}=${key}`;
  const events = `${httpDoor.events}?${httpDoor.windowHeader}=window-0001`;
  expect((await ask(door, { path: events, headers: { cookie } })).status).toBe(401);
  const call = { method: 'POST', path: httpDoor.call, headers: { ...own(door), cookie }, body: '{}' };
  expect((await ask(door, call)).status).toBe(401);
  const trade = { method: 'POST', path: httpDoor.session, headers: own(door), body: JSON.stringify({ token: key }) };
  expect((await ask(door, trade)).status).toBe(401);
  const path = `${httpDoor.view}?${httpDoor.viewKey}=${key}`;
  expect((await ask(door, { path, headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
  expect((await ask(door, { path, headers: { host: 'evil.example' } })).status).toBe(421);
  expect(tab.heard()).not.toContain('other');
  screening.close();
  await tab.ended;
  expect((await ask(door, { path })).status).toBe(401);
  expect(door.received).toEqual([]);
});

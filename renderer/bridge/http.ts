import { refuse, type Result } from '#src/base/result.ts';
import type { Host, HostEvent } from '#src/contract/calls.ts';
import { httpDoor } from '#src/contract/http-door.ts';
import { decodeWire, encodeWire } from '#src/contract/wire.ts';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;
type Stream = Pick<EventSource, 'close'> & { onmessage: ((message: MessageEvent<string>) => void) | null };

/** What the door needs of the browser: passed in, so that a test can stand on the other side. */
export type Browser = {
  readonly fetch: Fetch;
  readonly openStream: (url: string) => Stream;
  readonly windowId: string;
};

export function thisBrowser(): Browser {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return {
    fetch: (url, init) => fetch(url, init),
    openStream: (url) => new EventSource(url),
    windowId: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

const json = { 'content-type': 'application/json' } as const;

/** Trades the one-time token of the page's address for a session cookie. True when this page may speak to its host. */
export async function enterHttpDoor(hash: string, browser: Browser): Promise<boolean> {
  if (!hash.startsWith(httpDoor.tokenPrefix)) return true;
  const token = hash.slice(httpDoor.tokenPrefix.length);
  const init = { method: 'POST', headers: json, body: JSON.stringify({ token }) };
  return (await browser.fetch(httpDoor.session, init)).ok;
}

/** The host behind the loopback server, for the window that the browser door shows. */
export function httpHost(browser: Browser): Host {
  const { windowId } = browser;
  const listeners = new Set<(event: HostEvent) => void>();
  const stream = browser.openStream(`${httpDoor.events}?${httpDoor.windowHeader}=${windowId}`);
  stream.onmessage = ({ data }) => {
    const event = decodeWire(data);
    if (event.ok) for (const listener of listeners) listener(event.value as HostEvent);
  };
  const call = async (name: string, args: unknown): Promise<Result<unknown>> => {
    const headers = { ...json, [httpDoor.windowHeader]: windowId };
    const init = { method: 'POST', headers, body: encodeWire({ name, args }) };
    try {
      const answer = decodeWire(await (await browser.fetch(httpDoor.call, init)).text());
      return answer.ok ? (answer.value as Result<unknown>) : refuse('host-unreachable');
    } catch {
      return refuse('host-unreachable');
    }
  };
  return {
    call: call as Host['call'],
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

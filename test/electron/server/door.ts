import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { Connection } from '#electron/host/host.ts';
import { openPages } from '#electron/server/pages.ts';
import { Screenings } from '#electron/server/screenings.ts';
import { type RunningServer, type ServerLimits, serverLimits, startServer } from '#electron/server/server.ts';
import type { HostEvent } from '#src/contract/calls.ts';
import { httpDoor } from '#src/contract/http-door.ts';
import { ok } from '#src/base/result.ts';

export type Answered = {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
};

export type Door = {
  readonly server: RunningServer;
  readonly host: string;
  /** Calls that reached the host. */
  readonly received: { readonly name: unknown; readonly args: unknown }[];
  /** Connections made and closed. */
  readonly connections: { isClosed: boolean; tell: (event: HostEvent) => void }[];
  readonly bugs: unknown[];
  readonly token: string;
  readonly screenings: Screenings;
};

/** A page folder with a file above it that must stay out of reach. */
export async function pageFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'regie-pages-'));
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  const pages = path.join(folder, 'pages');
  await mkdir(path.join(pages, 'assets'), { recursive: true });
  await writeFile(path.join(pages, 'index.html'), '<title>Regie</title>');
  await writeFile(path.join(pages, 'assets/app.js'), 'export {};');
  return pages;
}

/** The browser door before a host that answers every call with its name. */
export async function openDoor(limits: Partial<ServerLimits> = {}): Promise<Door> {
  const received: Door['received'] = [];
  const connections: Door['connections'] = [];
  const bugs: unknown[] = [];
  const connect = (): Connection => {
    const listeners = new Set<(event: HostEvent) => void>();
    const tell = (event: HostEvent): void => listeners.forEach((listener) => listener(event));
    const record = { isClosed: false, tell };
    connections.push(record);
    return {
      call: () => Promise.reject(new Error('not parsed')),
      receive: (name, args) => {
        received.push({ name, args });
        return Promise.resolve(ok({ name, bytes: new Uint8Array([1, 2]) }));
      },
      tell,
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      close: () => {
        record.isClosed = true;
        return Promise.resolve();
      },
    };
  };
  const log = { bug: (_place: string, error: unknown) => Promise.resolve(void bugs.push(error)) };
  const pages = await openPages(await pageFolder());
  const screenings = new Screenings();
  const server = await startServer({
    connect,
    pages,
    screenings,
    log,
    port: 0,
    limits: { ...serverLimits, ...limits },
  });
  const token = server.url.split(httpDoor.tokenPrefix)[1] ?? '';
  return { server, host: `127.0.0.1:${server.port}`, received, connections, bugs, token, screenings };
}

type Asked = {
  readonly method?: string;
  readonly path: string;
  readonly headers?: http.OutgoingHttpHeaders;
  readonly body?: string;
};

/** One request as written: no header is added but Host, Content-Length and Connection. */
export function ask({ host, server }: Pick<Door, 'host' | 'server'>, asked: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = asked;
    const options = { host: '127.0.0.1', port: server.port, method, path: asked.path, agent: false as const };
    const request = http.request({ ...options, headers: { host, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** The headers a browser sends with a request of our own page. */
export function own({ host }: Pick<Door, 'host'>): http.OutgoingHttpHeaders {
  return { origin: `http://${host}`, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
}

/** Trades the token for the cookie to send along. */
export async function enter(door: Door): Promise<string> {
  const body = JSON.stringify({ token: door.token });
  const answer = await ask(door, { method: 'POST', path: httpDoor.session, headers: own(door), body });
  return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

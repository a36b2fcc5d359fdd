import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { attempt } from '#electron/storage/problem-of.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { Crowd } from './crowd.ts';
import { answer, type Desk, refuseWith } from './desk.ts';
import type { RoomLimits } from './limits.ts';

export type RoomServer = { readonly address: string; readonly port: number; readonly close: () => Promise<void> };

type Ports = {
  readonly desk: Omit<Desk, 'host' | 'known'>;
  readonly limits: RoomLimits;
  /** There was no place for somebody. */
  readonly crowded: () => void;
  readonly bug: (error: unknown) => void;
};

/** `ADDRESS:PORT` as it stands in an address and in the Host header. */
export function hostOf(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

function listen(server: Server, address: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function makeServer({ desk, limits, crowded, bug }: Ports): { server: Server; opened: (host: string) => void } {
  let open: Desk | null = null;
  const crowd = new Crowd(limits, crowded);
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.checkMs,
      maxHeaderSize: limits.headerBytes,
      keepAliveTimeout: limits.silentMs,
    },
    (request, response) => {
      if (open === null) return refuseWith(response, 503);
      answer(open, request, response).catch((error: unknown) => {
        // A phone that hangs up half way is no bug.
        if (!request.destroyed || request.complete) bug(error);
        if (!response.headersSent) refuseWith(response, 500);
        else response.destroy();
      });
    },
  );
  server.on('connection', (socket) => crowd.admit(socket));
  server.setTimeout(limits.silentMs);
  server.on('error', bug);
  const known = (request: { readonly socket: Parameters<Crowd['know']>[0] }): void => crowd.know(request.socket);
  return { server, opened: (host) => void (open = { ...desk, host, known }) };
}

/** [BB32] Listens on this one address; on the port it had before when that is free, else on any. */
export async function openServer(ports: Ports, address: string, before: number | null): Promise<Result<RoomServer>> {
  for (const wanted of before === null ? [0] : [before, 0]) {
    const { server, opened } = makeServer(ports);
    const listening = await attempt(address, () => listen(server, address, wanted)).catch(() => null);
    if (listening === null || !listening.ok) continue;
    const port = listening.value;
    opened(hostOf(address, port));
    const close = (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    return ok({ address, port, close });
  }
  return refuse('room-address-gone', { address });
}

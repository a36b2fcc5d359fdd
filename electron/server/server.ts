import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Connection } from '#electron/host/host.ts';
import type { Log } from '#electron/host/log.ts';
import { httpDoor } from '#src/contract/http-door.ts';
import { MAX_PAYLOAD } from '#src/contract/payload.ts';
import { answer, type Desk, refuseWith } from './desk.ts';
import type { Pages } from './pages.ts';
import type { Screenings } from './screenings.ts';
import { createSecrets } from './secrets.ts';
import { Visitors } from './visitors.ts';

/** Limits of the door; tests tighten them. */
export type ServerLimits = {
  readonly headersMs: number;
  readonly requestMs: number;
  readonly checkMs: number;
  readonly headerBytes: number;
  readonly bodyBytes: number;
  readonly connections: number;
  /** How long a window may be away before its dossiers are closed. */
  readonly graceMs: number;
};

export const serverLimits: ServerLimits = {
  headersMs: 5_000,
  requestMs: 60_000,
  checkMs: 1_000,
  headerBytes: 8 * 1024,
  // Base64 makes four bytes of three.
  bodyBytes: Math.ceil((MAX_PAYLOAD * 4) / 3),
  connections: 64,
  graceMs: 30_000,
};

export type ServerPorts = {
  readonly connect: () => Connection;
  /** A window is there and listens. */
  readonly arrived?: (connection: Connection) => void;
  readonly pages: Pages;
  /** The beamers that tabs show. */
  readonly screenings: Screenings;
  readonly log: Log;
  /** 0 = any free port */
  readonly port: number;
  readonly limits?: ServerLimits;
};

export type RunningServer = {
  /** One-time address for the browser. */
  readonly url: string;
  readonly port: number;
  /** Closes every window's dossiers and stops listening. */
  readonly close: () => Promise<void>;
};

const LOOPBACK = '127.0.0.1';

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** [X10] The browser door: on this machine only, and open only to the browser that was given the address. */
export async function startServer(ports: ServerPorts): Promise<RunningServer> {
  const limits = ports.limits ?? serverLimits;
  const secrets = createSecrets();
  const visitors = new Visitors({ ...ports, graceMs: limits.graceMs });
  let desk: Desk | undefined;
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.checkMs,
      maxHeaderSize: limits.headerBytes,
    },
    (request, response) => {
      if (desk === undefined) return refuseWith(response, 503);
      answer(desk, request, response).catch((error: unknown) => {
        // A client that hangs up half way is no bug.
        if (!request.destroyed || request.complete) void ports.log.bug('server', error);
        if (!response.headersSent) refuseWith(response, 500);
        else response.destroy();
      });
    },
  );
  server.maxConnections = limits.connections;
  const port = await listen(server, ports.port);
  const host = `${LOOPBACK}:${port}`;
  ports.screenings.standsAt(host);
  desk = { secrets, visitors, screenings: ports.screenings, pages: ports.pages, bodyBytes: limits.bodyBytes, host };
  return {
    url: `http://${host}/${httpDoor.tokenPrefix}${secrets.token}`,
    port,
    close: async () => {
      await visitors.close();
      ports.screenings.closeAll();
      await stop(server);
    },
  };
}

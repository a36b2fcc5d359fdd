import type { ServerResponse } from 'node:http';
import { httpDoor } from '#src/contract/http-door.ts';
import { encodeWire } from '#src/contract/wire.ts';
import type { Connection } from '#electron/host/host.ts';

type Visitor = {
  readonly connection: Connection;
  readonly streams: Set<ServerResponse>;
  leaving: NodeJS.Timeout | undefined;
};

const MAX_VISITORS = 32;
const MAX_STREAMS = 4;
const HEARTBEAT_MS = 15_000;

/** The windows (tabs) behind the browser door, each with a connection of its own to the host. */
export type Visitors = {
  /** The window's connection, made at its first request; null for an id that is none or one window too many. */
  readonly of: (id: unknown) => Connection | null;
  /** Sends the window's events to this response until it ends; false when it has too many already. */
  readonly stream: (id: string, response: ServerResponse) => boolean;
  readonly close: () => Promise<void>;
};

export function createVisitors(connect: () => Connection, graceMs: number): Visitors {
  const visitors = new Map<string, Visitor>();

  /** [X14] A window whose event stream stays away is gone: its dossiers are closed. */
  const awaitReturn = (id: string, visitor: Visitor): void => {
    clearTimeout(visitor.leaving);
    visitor.leaving = setTimeout(() => {
      if (visitor.streams.size > 0) return;
      visitors.delete(id);
      void visitor.connection.close();
    }, graceMs);
  };

  const admit = (id: string): Visitor => {
    const visitor: Visitor = { connection: connect(), streams: new Set(), leaving: undefined };
    visitor.connection.listen((event) => {
      for (const stream of visitor.streams) stream.write(`data: ${encodeWire(event)}\n\n`);
    });
    visitors.set(id, visitor);
    return visitor;
  };

  const find = (id: unknown): [string, Visitor] | null => {
    if (typeof id !== 'string' || !httpDoor.windowPattern.test(id)) return null;
    const known = visitors.get(id);
    if (known === undefined && visitors.size >= MAX_VISITORS) return null;
    return [id, known ?? admit(id)];
  };

  return {
    of: (id) => {
      const found = find(id);
      if (found === null) return null;
      awaitReturn(...found);
      return found[1].connection;
    },
    stream: (id, response) => {
      const visitor = find(id)?.[1];
      if (visitor === undefined || visitor.streams.size >= MAX_STREAMS) return false;
      const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
      visitor.streams.add(response);
      response.once('close', () => {
        clearInterval(heartbeat);
        visitor.streams.delete(response);
        awaitReturn(id, visitor);
      });
      return true;
    },
    close: async () => {
      const all = [...visitors.values()];
      visitors.clear();
      for (const visitor of all) {
        clearTimeout(visitor.leaving);
        for (const stream of visitor.streams) stream.end();
      }
      await Promise.all(all.map(({ connection }) => connection.close()));
    },
  };
}

import type { ServerResponse } from 'node:http';
import type { Connection } from '#electron/host/host.ts';
import { httpDoor } from '#src/contract/http-door.ts';
import { encodeWire } from '#src/contract/wire.ts';

type Visitor = {
  readonly id: string;
  readonly connection: Connection;
  readonly streams: Set<ServerResponse>;
  leaving: NodeJS.Timeout | undefined;
};

export type VisitorPorts = {
  readonly connect: () => Connection;
  /** A window is there and listens. */
  readonly arrived?: (connection: Connection) => void;
  /** How long a window may be away before its dossiers are closed. */
  readonly graceMs: number;
};

const MAX_VISITORS = 32;
const MAX_STREAMS = 4;
const HEARTBEAT_MS = 15_000;

/** The windows (tabs) behind the browser door, each with a connection of its own to the host. */
export class Visitors {
  readonly #ports: VisitorPorts;
  readonly #visitors = new Map<string, Visitor>();

  constructor(ports: VisitorPorts) {
    this.#ports = ports;
  }

  /** The window's connection, made at its first request; null for an id that is none or one window too many. */
  of(id: unknown): Connection | null {
    const visitor = this.#find(id);
    if (visitor === null) return null;
    this.#awaitReturn(visitor);
    return visitor.connection;
  }

  /** Sends the window's events to this response until it ends; false when it has too many already. */
  stream(id: string, response: ServerResponse): boolean {
    const visitor = this.#find(id);
    if (visitor === null || visitor.streams.size >= MAX_STREAMS) return false;
    const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
    visitor.streams.add(response);
    // After the head of the answer, which goes out in this turn.
    setImmediate(() => this.#ports.arrived?.(visitor.connection));
    response.once('close', () => {
      clearInterval(heartbeat);
      visitor.streams.delete(response);
      this.#awaitReturn(visitor);
    });
    return true;
  }

  async close(): Promise<void> {
    const all = [...this.#visitors.values()];
    this.#visitors.clear();
    for (const visitor of all) {
      clearTimeout(visitor.leaving);
      for (const stream of visitor.streams) stream.end();
    }
    await Promise.all(all.map(({ connection }) => connection.close()));
  }

  #find(id: unknown): Visitor | null {
    if (typeof id !== 'string' || !httpDoor.windowPattern.test(id)) return null;
    const known = this.#visitors.get(id);
    if (known === undefined && this.#visitors.size >= MAX_VISITORS) return null;
    return known ?? this.#admit(id);
  }

  #admit(id: string): Visitor {
    const visitor: Visitor = { id, connection: this.#ports.connect(), streams: new Set(), leaving: undefined };
    visitor.connection.listen((event) => {
      for (const stream of visitor.streams) stream.write(`data: ${encodeWire(event)}\n\n`);
    });
    this.#visitors.set(id, visitor);
    return visitor;
  }

  /** [X14] A window whose event stream stays away is gone: its dossiers are closed. */
  #awaitReturn(visitor: Visitor): void {
    clearTimeout(visitor.leaving);
    if (this.#visitors.get(visitor.id) !== visitor) return;
    visitor.leaving = setTimeout(() => {
      if (visitor.streams.size > 0) return;
      this.#visitors.delete(visitor.id);
      void visitor.connection.close();
    }, this.#ports.graceMs);
  }
}

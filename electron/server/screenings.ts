import type { ServerResponse } from 'node:http';
import type { OpenScreening, ScreeningHears } from '#electron/host/beamers.ts';
import { httpDoor } from '#src/contract/http-door.ts';
import { newSecret } from './secrets.ts';

type Open = {
  readonly streams: Set<ServerResponse>;
  readonly hears: ScreeningHears;
  latest: string;
  leaving: NodeJS.Timeout | undefined;
};

const MAX_STREAMS = 4;
/** Long enough to load the page again. */
const GRACE_MS = 5_000;

/**
 * [BM40] The beamers behind the browser door. Whoever has the key of one hears its views, as they passed the host's list of
 * fields, and nothing else: the key opens no call, no event and no other beamer.
 */
export class Screenings {
  readonly #open = new Map<string, Open>();
  #host = '';

  /** Where the door stands, once it does. */
  standsAt(host: string): void {
    this.#host = host;
  }

  readonly open: OpenScreening = async (hears) => {
    const key = newSecret();
    const open: Open = { streams: new Set(), hears, latest: '', leaving: undefined };
    this.#open.set(key, open);
    return {
      url: `http://${this.#host}${httpDoor.viewPage}${httpDoor.viewPrefix}${key}`,
      show: (view) => {
        open.latest = JSON.stringify(view);
        for (const stream of open.streams) stream.write(`data: ${open.latest}\n\n`);
      },
      close: () => this.#close(key),
    };
  };

  /** Sends every view to this response until it ends; false for a key that opens nothing, or one tab too many. */
  stream(key: string, response: ServerResponse): boolean {
    const open = this.#open.get(key);
    if (open === undefined || open.streams.size >= MAX_STREAMS) return false;
    clearTimeout(open.leaving);
    open.streams.add(response);
    // After the head of the answer, which goes out in this turn.
    setImmediate(() => open.latest !== '' && response.write(`data: ${open.latest}\n\n`));
    response.once('close', () => {
      open.streams.delete(response);
      if (open.streams.size > 0 || !this.#open.has(key)) return;
      // The last tab is gone: the regisseur is told, as when a window is closed.
      open.leaving = setTimeout(() => {
        if (open.streams.size > 0 || !this.#open.delete(key)) return;
        open.hears.closed();
      }, GRACE_MS);
      open.leaving.unref();
    });
    return true;
  }

  closeAll(): void {
    for (const key of this.#open.keys()) this.#close(key);
  }

  #close(key: string): void {
    const open = this.#open.get(key);
    if (open === undefined) return;
    this.#open.delete(key);
    clearTimeout(open.leaving);
    for (const stream of open.streams) stream.end(`event: ${httpDoor.viewEnds}\ndata: \n\n`);
  }
}

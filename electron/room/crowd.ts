import type { Socket } from 'node:net';
import type { RoomLimits } from './limits.ts';

/**
 * [BB33] Who may stay when it is full. A connection is a stranger's until a request on it shows the cookie of somebody
 * who came in. Strangers of one address are few; when the room is full the longest waiting stranger makes place.
 */
export class Crowd {
  readonly #limits: RoomLimits;
  readonly #refused: () => void;
  readonly #all = new Set<Socket>();
  /** In the order of coming. */
  readonly #strangers = new Map<Socket, string>();

  constructor(limits: RoomLimits, refused: () => void) {
    this.#limits = limits;
    this.#refused = refused;
  }

  admit(socket: Socket): void {
    const address = socket.remoteAddress ?? '';
    if (this.#strangersOf(address) >= this.#limits.strangersPerAddress) return this.#turnAway(socket);
    if (this.#all.size >= this.#limits.connections) {
      const [longest] = this.#strangers.keys();
      if (longest === undefined) return this.#turnAway(socket);
      this.#turnAway(longest);
    }
    this.#all.add(socket);
    this.#strangers.set(socket, address);
    socket.once('close', () => {
      this.#all.delete(socket);
      this.#strangers.delete(socket);
    });
  }

  /** Its request showed who it is. */
  know(socket: Socket): void {
    this.#strangers.delete(socket);
  }

  #strangersOf(address: string): number {
    let count = 0;
    for (const other of this.#strangers.values()) if (other === address) count += 1;
    return count;
  }

  #turnAway(socket: Socket): void {
    this.#all.delete(socket);
    this.#strangers.delete(socket);
    socket.destroy();
    this.#refused();
  }
}

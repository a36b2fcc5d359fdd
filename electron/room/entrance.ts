import type { BallotEntrance } from '#src/contract/ballot.ts';
import type { BallotBox } from './ballot-box.ts';
import { type Codes, codesOf, hashOf, isLong, meantTyped, roomCode } from './codes.ts';
import { Limiter } from './limiter.ts';

export type Entered =
  | { readonly person: string }
  /** `wrong`: nobody's code. `elsewhere`: in use on another device. `wait`: too many wrong ones. */
  | { readonly refused: 'wrong' | 'elsewhere' | 'wait' | 'not-kept' | 'again' };

export type Arrival = BallotEntrance & {
  /** Public key of the device. */
  readonly device: string;
  readonly address: string;
  /** [BB43] Whether this was not said before; asked of whoever has a right code. */
  readonly isNew: () => boolean;
};

type Ports = { readonly box: BallotBox; readonly now: () => number; readonly people: () => readonly string[] };

/** Who comes in with which code, and on which device. */
export class Entrance {
  readonly limiter = new Limiter();
  /** Persons whose code a second device showed, and when. */
  readonly elsewhere = new Map<string, number>();
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  codesOf(person: string): Codes {
    const { key, state } = this.#ports.box;
    return codesOf(key, person, state.renewalsOf(person));
  }

  /** [BB12] The first device that shows a code has it; the same device may come in again. */
  async enter({ code, room, device, address, isNew }: Arrival): Promise<Entered> {
    const { box, now } = this.#ports;
    // [BB13] A code of 128 bits can't be guessed: who has one comes in, however many wrong ones are tried around him.
    if (!isLong(code) && !this.limiter.mayTry(address, now())) return { refused: 'wait' };
    const person = isLong(code) ? this.#whoseLong(code) : this.#whoseTyped(code, room);
    if (person === null) {
      this.limiter.note(address, now());
      return { refused: 'wrong' };
    }
    if (!isNew()) return { refused: 'again' };
    const bound = box.state.bindings.get(person);
    if (bound !== undefined && bound.device !== device) {
      this.elsewhere.set(person, now());
      return { refused: 'elsewhere' };
    }
    const kept = await box.put({ t: 'bind', person, device });
    return kept.ok ? { person } : { refused: 'not-kept' };
  }

  #whoseLong(code: string): string | null {
    const wanted = hashOf(code);
    return this.#ports.people().find((person) => hashOf(this.codesOf(person).long) === wanted) ?? null;
  }

  /** [BB14] Typed codes count only with the code on the wall. */
  #whoseTyped(code: string, room: string | undefined): string | null {
    const meant = meantTyped(code);
    if (meant === null || room?.replaceAll(/\s/g, '') !== roomCode(this.#ports.box.key)) return null;
    const wanted = hashOf(meant);
    return this.#ports.people().find((person) => hashOf(this.codesOf(person).typed) === wanted) ?? null;
  }

  /** [BB16] The person whose code this device used; null once it was released. */
  personOf(device: string): string | null {
    const uses = [...this.#ports.box.state.bindings.values()].filter((bound) => bound.device === device);
    return uses.at(-1)?.person ?? null;
  }

  /** [BB16] Another device may come in with this code; `renewed`: with a new code only. */
  async release(person: string, renewed: boolean): Promise<ReturnType<BallotBox['put']>> {
    this.elsewhere.delete(person);
    return this.#ports.box.put({ t: 'free', person, renewed });
  }
}

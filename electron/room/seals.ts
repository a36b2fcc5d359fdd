import { randomBytes } from 'node:crypto';
import {
  type BallotAsk,
  type BallotEnvelope,
  ballotDoor,
  ballotLimits,
  type RoomKey,
  type RoomReply,
} from '#src/contract/ballot.ts';
import { commonKey, downBlock, type KeyPair, keyOf, seal, toText, unseal } from '#src/contract/seal.ts';
import { sealPair } from './codes.ts';

/** What was said in an envelope, and a way to answer that only its sender can read. */
export type Said = {
  readonly from: string;
  readonly message: Partial<BallotAsk> & Readonly<Record<string, unknown>>;
  /** [BB43] Whether it is said for the first time; says so once. */
  readonly isNew: () => boolean;
  readonly reply: (status: number, value?: unknown) => string;
  /** Messages of a stream that this envelope asked for. */
  readonly tell: (news: unknown) => string;
};

/** A phone that votes on 200 topics and changes its mind a few times says less. */
const mostSaid = 10_000;
/** Keys in common are dear to make and small to keep. */
const mostKeys = 2_000;

/** [BB40] Opens what phones seal to the room, and seals what they get. As long as one opening of the door. */
export class Seals {
  readonly #pair: KeyPair;
  readonly #opening = randomBytes(16).toString('base64url');
  readonly #keys = new Map<string, Uint8Array>();
  readonly #said = new Map<string, Set<string>>();

  /** `key`: of the box. */
  constructor(key: string) {
    this.#pair = sealPair(key);
  }

  get shown(): RoomKey {
    return { key: toText(this.#pair.publicKey), opening: this.#opening };
  }

  /** Whether opening an envelope of this sender takes no new key. */
  knows(from: string): boolean {
    return this.#keys.has(from);
  }

  /** null: it was not sealed to this room by the key it names, or was changed. */
  open({ from, box }: BallotEnvelope): Said | null {
    const key = this.#keyFor(from);
    const opened = key === null ? null : unseal(key, box);
    if (key === null || opened?.message['to'] !== 'room') return null;
    const { message, nonce: re } = opened;
    let at = 0;
    return {
      from,
      message,
      isNew: () => this.#isNew(from, re),
      reply: (status, value = null) => {
        const reply: RoomReply = { to: 'phone', re, status, value };
        return seal(key, reply, downBlock).box;
      },
      tell: (news) => {
        at += 1;
        return seal(key, { to: 'phone', re, at, news }, downBlock).box;
      },
    };
  }

  /** [BB43] Whether this is of another opening of the door. */
  isLate({ message }: Said): boolean {
    return message.opening !== this.#opening;
  }

  #keyFor(from: string): Uint8Array | null {
    const known = this.#keys.get(from);
    if (known !== undefined) return known;
    const theirs = keyOf(from);
    if (theirs === null) return null;
    const key = commonKey(theirs, this.#pair);
    if (this.#keys.size >= mostKeys) this.#keys.delete([...this.#keys.keys()][0] ?? '');
    this.#keys.set(from, key);
    return key;
  }

  #isNew(from: string, nonce: string): boolean {
    const said = this.#said.get(from) ?? new Set();
    if (said.has(nonce) || said.size >= mostSaid) return false;
    this.#said.set(from, said.add(nonce));
    return true;
  }
}

/** What the QR codes of this room end with: its key can be no other. */
export function pinOf(key: string): string {
  return ballotDoor.pinMark + toText(sealPair(key).publicKey).slice(0, ballotLimits.pinLength);
}

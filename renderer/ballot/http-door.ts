import { ballotDoor, type BallotPaper, type BallotVote } from '#src/contract/ballot.ts';
import {
  commonKey,
  type KeyPair,
  keyOf,
  keyPairOf,
  newKeyPair,
  seal,
  toText,
  unseal,
  upBlock,
} from '#src/contract/seal.ts';
import type { Door, Ears, Entering } from './door.ts';
import type { Memory } from './memory.ts';

/** Longer than the room takes for a vote on a slow disk; shorter than somebody waits before he taps again. */
const patienceMs = 10_000;
const retryMs = 1_000;

async function textOf(path: string, body?: unknown): Promise<string | null> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patienceMs);
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  try {
    const response = await fetch(path, { ...(body !== undefined && post), signal: stop.signal });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

type Room = { readonly name: string; readonly key: Uint8Array; readonly opening: string };
type Reply = { readonly status: number; readonly value: unknown };
const unanswered: Reply = { status: 0, value: null };
const stranger: Reply = { status: 401, value: null };

/**
 * The room, at the address that the page came from. [BB40] What is said is sealed, and only what the room sealed in
 * answer to it counts: whatever else comes back is no answer.
 */
export class HttpDoor implements Door {
  private readonly device: Memory;
  private readonly own: KeyPair;
  private readonly from: string;
  private room: Room | null = null;

  constructor(device: Memory) {
    this.device = device;
    const kept = keyOf(device.get('device'));
    this.own = kept === null ? newKeyPair() : keyPairOf(kept);
    this.from = toText(this.own.publicKey);
    if (kept === null) device.set('device', toText(this.own.secretKey));
  }

  /** [BB41] The room whose key begins with this; the reason why not. */
  private async meet(pin: string): Promise<Reply | null> {
    const shown = await textOf(ballotDoor.key);
    if (shown === null) return unanswered;
    const [key = '', opening = ''] = shown.split(' ');
    const theirs = keyOf(key);
    if (theirs === null || !key.startsWith(pin)) return stranger;
    this.room = { name: key, key: commonKey(theirs, this.own), opening };
    return null;
  }

  private async ask(message: object, isAgain = false): Promise<Reply> {
    const known = this.device.get('room');
    // Whoever came in once knows the room, and meets no other.
    if (this.room === null) {
      const refused = typeof known === 'string' ? await this.meet(known) : stranger;
      if (refused !== null) return refused;
    }
    const room = this.room as Room;
    const { box, nonce } = this.sealed(room, message);
    const text = await textOf(ballotDoor.ask, { from: this.from, box });
    const reply = text === null ? undefined : unseal(room.key, text)?.message;
    if (reply?.['to'] !== 'phone' || reply['re'] !== nonce) return unanswered;
    if (reply['status'] !== 410) return reply as Reply;
    if (isAgain) return unanswered;
    this.room = { ...room, opening: String(reply['value']) };
    return this.ask(message, true);
  }

  private sealed({ key, opening }: Room, message: object): ReturnType<typeof seal> {
    return seal(key, { to: 'room', opening, ...message }, upBlock);
  }

  async enter(entrance: object, pin: string | null): Promise<Entering> {
    const refused = await this.meet(pin ?? '');
    if (refused !== null) return refused;
    const entering = paperIn(await this.ask({ ask: 'enter', ...entrance }));
    if ('paper' in entering) this.device.set('room', this.room?.name);
    return entering;
  }

  async paper(): Promise<Entering> {
    return paperIn(await this.ask({ ask: 'paper' }));
  }

  async vote(vote: BallotVote): Promise<number> {
    return (await this.ask({ ask: 'vote', ...vote })).status;
  }

  /** A ticket for the stream is used once, so it does not reconnect by itself; refused, the paper says why. */
  listen(ears: Ears): () => void {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const open = (): void => {
      const room = this.room as Room;
      const { box, nonce } = this.sealed(room, { ask: 'news' });
      let heard = 0;
      source = new EventSource(`${ballotDoor.news}?from=${this.from}&box=${box}`);
      source.onmessage = ({ data }: MessageEvent<string>) => {
        const told = unseal(room.key, data)?.message;
        if (told?.['to'] !== 'phone' || told['re'] !== nonce || told['at'] !== heard + 1) return;
        heard += 1;
        if (heard === 1) ears.connected(true);
        ears.news(told['news'] as Parameters<Ears['news']>[0]);
      };
      source.onerror = () => {
        source?.close();
        ears.connected(false);
        void lost();
      };
    };
    const lost = async (): Promise<void> => {
      const { status } = await this.ask({ ask: 'paper' });
      if (isOver) return;
      if (status === 401) ears.out();
      else timer = setTimeout(open, retryMs);
    };
    open();
    return () => {
      isOver = true;
      clearTimeout(timer);
      source?.close();
    };
  }
}

function paperIn({ status, value }: Reply): Entering {
  return status === 200 ? { paper: value as BallotPaper } : { status };
}

import http from 'node:http';
import { randomBytes } from 'node:crypto';
import {
  type BallotEntrance,
  type BallotEnvelope,
  type BallotNews,
  type BallotPaper,
  ballotDoor,
  type RoomKey,
  type RoomReply,
} from '#src/contract/ballot.ts';
import { commonKey, keyOf, newKeyPair, seal, toText, unseal, upBlock } from '#src/contract/seal.ts';

export type Answered = { readonly status: number; readonly headers: http.IncomingHttpHeaders; readonly body: string };

export type Asked = {
  readonly method?: string;
  readonly path: string;
  readonly headers?: http.OutgoingHttpHeaders;
  readonly body?: string;
};

export const newId = (): string => randomBytes(16).toString('hex');

/** A phone at the door of a room, with what its browser sends by itself. */
export class Phone {
  readonly pair = newKeyPair();
  readonly from = toText(this.pair.publicKey);
  readonly #url: URL;
  readonly #agent: http.Agent;
  /** The key in common with the room, and the room as it showed itself. */
  #room: (RoomKey & { readonly common: Uint8Array }) | null = null;

  readonly #port: number;

  /** `url`: of the room; `from`: its own address, where that matters; `via`: the port of who stands in between. */
  constructor(url: string, from?: string, via?: number) {
    this.#url = new URL(url);
    this.#port = via ?? Number(this.#url.port);
    this.#agent = new http.Agent({ keepAlive: true, maxSockets: 4, ...(from !== undefined && { localAddress: from }) });
  }

  get host(): string {
    return this.#url.host;
  }

  /** A request as written: no header is added but Host, Content-Length and Connection. */
  send({ method = 'GET', path, headers = {}, body }: Asked): Promise<Answered> {
    const { hostname } = this.#url;
    const all = this.#port === Number(this.#url.port) ? headers : { host: this.host, ...headers };
    return new Promise((resolve, reject) => {
      const options = { host: hostname, port: this.#port, method, path, agent: this.#agent, headers: all };
      const request = http.request(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  own(): http.OutgoingHttpHeaders {
    return { origin: `http://${this.host}`, 'content-type': 'application/json' };
  }

  post(path: string, value: unknown): Promise<Answered> {
    return this.send({ method: 'POST', path, headers: this.own(), body: JSON.stringify(value) });
  }

  async room(): Promise<RoomKey & { readonly common: Uint8Array }> {
    if (this.#room !== null) return this.#room;
    const [key = '', opening = ''] = (await this.send({ path: ballotDoor.key })).body.split(' ');
    this.#room = { key, opening, common: commonKey(keyOf(key) ?? new Uint8Array(), this.pair) };
    return this.#room;
  }

  /** A message as it goes over the air, and its nonce. */
  async envelope(message: object, block = upBlock): Promise<BallotEnvelope & { readonly nonce: string }> {
    const { opening, common } = await this.room();
    return { from: this.from, ...seal(common, { to: 'room', opening, ...message }, block) };
  }

  /** What is in an answer to the envelope with this nonce; status 0 when it is none. */
  async read({ nonce: re, body }: { readonly nonce: string; readonly body: string }): Promise<RoomReply> {
    const reply = unseal((await this.room()).common, body)?.message as RoomReply | undefined;
    return reply?.to === 'phone' && reply.re === re ? reply : { to: 'phone', re, status: 0, value: null };
  }

  /** What the room says to this message; status 0 and the bare status when it was not sealed. */
  async ask(message: object): Promise<RoomReply & { readonly bare: number }> {
    const { nonce, ...envelope } = await this.envelope(message);
    const { status: bare, body } = await this.post(ballotDoor.ask, envelope);
    const reply = await this.read({ nonce, body });
    if (reply.status !== 410 || 'opening' in message) return { ...reply, bare };
    this.#room = { ...(await this.room()), opening: String(reply.value) };
    return this.ask(message);
  }

  /** Status of coming in with this code, as it stands in the QR code of a card or is typed. */
  async enter(code: string, more: Partial<BallotEntrance> = {}): Promise<number> {
    return (await this.ask({ ask: 'enter', code: code.split(ballotDoor.pinMark)[0], ...more })).status;
  }

  async paper(): Promise<BallotPaper> {
    return (await this.ask({ ask: 'paper' })).value as BallotPaper;
  }

  /** Status of a vote. */
  async vote(
    topic: string,
    answer: unknown,
    more: { readonly id?: string; readonly round?: string } = {},
  ): Promise<number> {
    const { id = newId(), round = 'r1' } = more;
    return (await this.ask({ ask: 'vote', id, round, topic, answer })).status;
  }

  /** Where the stream of news is for whoever sends this. */
  async newsPath(): Promise<{ readonly path: string; readonly nonce: string }> {
    const { from, box, nonce } = await this.envelope({ ask: 'news' });
    return { path: `${ballotDoor.news}?from=${from}&box=${box}`, nonce };
  }

  /** The news as it comes, until `stop`. */
  listen(): { readonly heard: BallotNews[]; readonly ended: Promise<void>; readonly stop: () => void } {
    const { hostname } = this.#url;
    const heard: BallotNews[] = [];
    const stop = new AbortController();
    const listening = async (): Promise<void> => {
      const { path, nonce } = await this.newsPath();
      const { common } = await this.room();
      const headers = { host: this.host };
      const request = http.get({ host: hostname, port: this.#port, path, agent: false, signal: stop.signal, headers });
      return new Promise<void>((resolve) => {
        let text = '';
        request.on('error', () => resolve());
        request.on('response', (response) => {
          response.on('data', (chunk: Buffer) => {
            text += chunk.toString();
            const events = text.split('\n\n');
            text = events.pop() ?? '';
            for (const event of events) {
              const told = unseal(common, event.replace(/^data: /, ''))?.message;
              if (told?.['re'] === nonce) heard.push(told['news'] as BallotNews);
            }
          });
          response.on('error', () => resolve());
          response.on('close', () => resolve());
        });
      });
    };
    return { heard, ended: listening(), stop: () => stop.abort() };
  }

  leave(): void {
    this.#agent.destroy();
  }
}

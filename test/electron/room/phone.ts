import http from 'node:http';
import { randomBytes } from 'node:crypto';
import { type BallotEntrance, type BallotNews, type BallotPaper, ballotDoor } from '#src/contract/ballot.ts';

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
  readonly device = newId();
  readonly #url: URL;
  readonly #agent: http.Agent;
  cookie: string | null = null;

  /** `url`: of the room; `from`: its own address, where that matters. */
  constructor(url: string, from?: string) {
    this.#url = new URL(url);
    this.#agent = new http.Agent({ keepAlive: true, maxSockets: 4, ...(from !== undefined && { localAddress: from }) });
  }

  get host(): string {
    return this.#url.host;
  }

  /** A request as written: no header is added but Host, Content-Length and Connection. */
  send({ method = 'GET', path, headers = {}, body }: Asked): Promise<Answered> {
    const { hostname, port } = this.#url;
    return new Promise((resolve, reject) => {
      const options = { host: hostname, port, method, path, agent: this.#agent, headers };
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
    const cookie = this.cookie === null ? {} : { cookie: this.cookie };
    return { origin: `http://${this.host}`, 'content-type': 'application/json', ...cookie };
  }

  post(path: string, value: unknown): Promise<Answered> {
    return this.send({ method: 'POST', path, headers: this.own(), body: JSON.stringify(value) });
  }

  /** Status of coming in with this code; keeps the cookie. */
  async enter(code: string, more: Partial<BallotEntrance> = {}): Promise<number> {
    const answer = await this.post(ballotDoor.enter, { code, device: this.device, ...more });
    const [cookie] = answer.headers['set-cookie'] ?? [];
    if (cookie !== undefined) this.cookie = cookie.split(';')[0] ?? null;
    return answer.status;
  }

  async paper(): Promise<BallotPaper> {
    const headers = this.cookie === null ? {} : { cookie: this.cookie };
    return JSON.parse((await this.send({ path: ballotDoor.paper, headers })).body) as BallotPaper;
  }

  /** Status of a vote. */
  async vote(
    topic: string,
    answer: unknown,
    more: { readonly id?: string; readonly round?: string } = {},
  ): Promise<number> {
    const { id = newId(), round = 'r1' } = more;
    return (await this.post(ballotDoor.vote, { id, round, topic, answer })).status;
  }

  /** The news as it comes, until `stop`. */
  listen(): { readonly heard: BallotNews[]; readonly ended: Promise<void>; readonly stop: () => void } {
    const { hostname, port } = this.#url;
    const heard: BallotNews[] = [];
    const headers = this.cookie === null ? {} : { cookie: this.cookie };
    const request = http.get({ host: hostname, port, path: ballotDoor.news, agent: false, headers });
    const ended = new Promise<void>((resolve) => {
      request.on('error', () => resolve());
      request.on('response', (response) => {
        response.on('data', (chunk: Buffer) => {
          for (const [, data] of chunk.toString().matchAll(/^data: (.+)$/gm)) heard.push(JSON.parse(data ?? ''));
        });
        response.on('error', () => resolve());
        response.on('close', () => resolve());
      });
    });
    return { heard, ended, stop: () => request.destroy() };
  }

  leave(): void {
    this.#agent.destroy();
  }
}

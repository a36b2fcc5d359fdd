import type { ServerResponse } from 'node:http';
import type { BallotNews } from '#src/contract/ballot.ts';

type SealNews = (news: BallotNews) => string;

const heartbeatMs = 15_000;
const streamsPerPerson = 3;
/** Who doesn't read is let go: what waits for him takes memory. */
const mostWaitingBytes = 65_536;

/** The open event streams of the phones. */
export class News {
  /** With what seals for each. */
  readonly #streams = new Map<string, Map<ServerResponse, SealNews>>();
  readonly #changed: () => void;

  /** `changed`: who is connected is other than before. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get connected(): readonly string[] {
    return [...this.#streams.keys()];
  }

  /** Sends what comes to this response until it ends. */
  join(person: string, response: ServerResponse, seal: SealNews, first: BallotNews): void {
    const own = this.#streams.get(person) ?? new Map<ServerResponse, SealNews>();
    this.#streams.set(person, own.set(response, seal));
    if (own.size > streamsPerPerson) [...own.keys()][0]?.end();
    const heartbeat = setInterval(() => this.#write(response, ':\n\n'), heartbeatMs);
    response.once('close', () => {
      clearInterval(heartbeat);
      own.delete(response);
      if (own.size === 0 && this.#streams.get(person) === own) this.#streams.delete(person);
      this.#changed();
    });
    this.#write(response, eventOf(seal(first)));
    this.#changed();
  }

  tell(news: BallotNews): void {
    for (const own of this.#streams.values())
      for (const [response, seal] of own) this.#write(response, eventOf(seal(news)));
  }

  /** [BB16] This person's device is another from here on. */
  end(person: string): void {
    for (const response of this.#streams.get(person)?.keys() ?? []) response.end();
  }

  #write(response: ServerResponse, text: string): void {
    if (response.writableLength > mostWaitingBytes) response.destroy();
    else response.write(text);
  }
}

function eventOf(sealed: string): string {
  return `data: ${sealed}\n\n`;
}

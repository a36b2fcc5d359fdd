import { ballotDoor, type BallotNews, type BallotPaper } from '#src/contract/ballot.ts';
import type { Door, Ears, Entering } from './door.ts';

/** Longer than the room takes for a vote on a slow disk; shorter than somebody waits before he taps again. */
const patienceMs = 10_000;
const retryMs = 2_000;

async function ask(path: string, body?: unknown): Promise<Response | null> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patienceMs);
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  try {
    return await fetch(path, { ...(body !== undefined && post), signal: stop.signal, credentials: 'same-origin' });
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function paperIn(response: Response | null): Promise<Entering> {
  if (response === null) return { status: 0 };
  if (!response.ok) return { status: response.status };
  try {
    return { paper: (await response.json()) as BallotPaper };
  } catch {
    // The connection broke in the middle of the answer.
    return { status: 0 };
  }
}

/** The stream reconnects by itself; refused for good it does not, and then the paper says why. */
function listen(ears: Ears): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const open = (): void => {
    source = new EventSource(ballotDoor.news);
    source.onopen = () => ears.connected(true);
    source.onmessage = ({ data }: MessageEvent<string>) => ears.news(JSON.parse(data) as BallotNews);
    source.onerror = () => {
      ears.connected(false);
      if (source?.readyState === EventSource.CLOSED) void lost();
    };
  };
  const lost = async (): Promise<void> => {
    const status = (await ask(ballotDoor.paper))?.status ?? 0;
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

/** The room, at the address that the page came from. */
export const httpDoor: Door = {
  enter: async (entrance) => paperIn(await ask(ballotDoor.enter, entrance)),
  paper: async () => paperIn(await ask(ballotDoor.paper)),
  vote: async (vote) => (await ask(ballotDoor.vote, vote))?.status ?? 0,
  listen,
};

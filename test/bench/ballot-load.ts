import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appOut } from '#electron/build/paths.ts';
import { startRoom } from '#electron/room/start-room.ts';
import { ballotDoor } from '#src/contract/ballot.ts';
import { aRoomPlan } from '#test/builders/room-plan.ts';
import { newId, Phone } from '#test/electron/room/phone.ts';
import { unwrap } from '#test/faults/world.ts';
import type { Measurement } from './measurement.ts';

const phones = 60;
const topics = 200;
const withinMs = 10_000;

type Load = {
  /** Per answer from the moment its phone wanted to send: whoever has to wait for his turn waits too. */
  readonly waits: readonly number[];
  /** Votes that were not in the box afterwards. */
  readonly lost: number;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

type Sealed = Awaited<ReturnType<Phone['envelope']>>;

/** All votes of a phone as they go over the air: sixty phones seal at once, this one computer would do so in turn. */
async function sealedVotes(phone: Phone): Promise<readonly Sealed[]> {
  const answer = { method: 'moscow', priority: 'S', points: null };
  const all: Sealed[] = [];
  for (let topic = 1; topic <= topics; topic += 1)
    all.push(await phone.envelope({ ask: 'vote', id: newId(), round: 'r1', topic: `t${topic}`, answer }));
  return all;
}

/** One phone that votes on all topics, spread over the ten seconds. */
async function voteAll(
  phone: Phone,
  sealed: readonly Sealed[],
  begin: number,
  nth: number,
): Promise<readonly number[]> {
  const waits: number[] = [];
  const answers: { readonly nonce: string; readonly body: string }[] = [];
  const step = withinMs / topics;
  for (const [topic, { from, box, nonce }] of sealed.entries()) {
    const wanted = begin + step * (topic + nth / phones);
    await pause(wanted - performance.now());
    const { body } = await phone.post(ballotDoor.ask, { from, box });
    waits.push(performance.now() - wanted);
    answers.push({ nonce, body });
  }
  for (const answer of answers) {
    const { status } = await phone.read(answer);
    if (status !== 200) throw new Error(`A vote was answered with ${status}`);
  }
  return waits;
}

async function votes(): Promise<Load> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'regie-bench-room-'));
  const ears = { tell: () => {}, bug: () => {}, died: () => {} };
  const plan = aRoomPlan({ clients: phones / 3, perClient: 3, topics });
  const room = unwrap(
    await startRoom(path.join(appOut, 'room/worker.cjs'), { dataFolder, plan, pages: new Map() }, ears),
  );
  try {
    const { url } = unwrap(await room.ask('openDoor', '127.0.0.1'));
    const cards = unwrap(await room.ask('cards', null));
    const all = cards.map(() => new Phone(url ?? ''));
    for (const [nth, phone] of all.entries()) await phone.enter(cards[nth]?.url?.split('#c=')[1] ?? '');
    const news = all.map((phone) => phone.listen());
    const sealed = await Promise.all(all.map(sealedVotes));
    const begin = performance.now() + 100;
    const waits = await Promise.all(all.map((phone, nth) => voteAll(phone, sealed[nth] ?? [], begin, nth)));
    const handed = unwrap(await room.ask('handOver', 'r1'));
    const kept = handed.votes.reduce((sum, { cast }) => sum + cast.length, 0);
    for (const { stop } of news) stop();
    for (const phone of all) phone.leave();
    return { waits: waits.flat(), lost: phones * topics - kept };
  } finally {
    await room.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

let measured: Promise<Load> | undefined;
const once = (): Promise<Load> => (measured ??= votes());

const about = `${phones} phones voting on ${topics} topics within ${withinMs / 1000} s`;

/** The room in its thread, with phones, news and box, all on this computer. */
export const ballotLoad: readonly Measurement[] = [
  {
    name: `${about}: answer, p95`,
    unit: 'ms',
    aim: 200,
    measure: async () => {
      const waits = (await once()).waits.toSorted((a, b) => a - b);
      return waits[Math.floor(waits.length * 0.95)] ?? Number.NaN;
    },
  },
  { name: `${about}: votes lost`, unit: 'votes', aim: 0, measure: async () => (await once()).lost },
];

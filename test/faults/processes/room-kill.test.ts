import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoxState } from '#electron/room/box-state.ts';
import { openBox } from '#electron/room/open-box.ts';
import { systemPause } from '#electron/storage/replace-file.ts';
import { systemDisk } from '#electron/storage/system-disk.ts';
import { aRoomPlan } from '#test/builders/room-plan.ts';
import { type Random, randomFrom } from '#test/builders/random.ts';
import { newId, Phone } from '#test/electron/room/phone.ts';
import { unwrap } from '#test/faults/world.ts';
import { builtProgram, Program } from './program.ts';

/** A real program with a room, killed while people vote. REGIE_KILLS sets how often. */
const kills = Number(process.env['REGIE_KILLS'] ?? 25);
const seed = Number(process.env['REGIE_SEED'] ?? 1);
/** With REGIE_FAULTS=all as many topics as a large round has. */
const topics = process.env['REGIE_FAULTS'] === 'all' ? 200 : 30;

let program = '';
let worker = '';
let folder = '';
beforeAll(async () => {
  program = await builtProgram('test/faults/processes/room-program.ts');
  worker = await builtProgram('electron/room/worker.ts');
  folder = mkdtempSync(path.join(tmpdir(), 'regie-room-kill-'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Size = { readonly clients: number; readonly perClient: number; readonly topics: number };

function start(dataFolder: string, { clients, perClient, topics: asked }: Size): Program {
  return new Program([program, worker, dataFolder, String(clients), String(perClient), String(asked)]);
}

async function stateOf(dataFolder: string, size: Size): Promise<BoxState> {
  const { dossier, workshop } = aRoomPlan(size);
  const ports = { disk: systemDisk, pause: systemPause, now: Date.now };
  const opened = unwrap(await openBox(ports, { dataFolder, dossier, workshop: workshop.id }));
  expect(opened.damaged).toBe(0);
  return opened.box.state;
}

type Voter = {
  readonly person: string;
  readonly phone: Phone;
  /** By topic: the last that was acknowledged, and what was sent since. */
  readonly acknowledged: Map<string, string>;
  readonly sent: Map<string, string[]>;
};

async function votersAt(running: Program, known: readonly Voter[]): Promise<readonly Voter[]> {
  const open = await running.heard('open ');
  const url = open?.slice('open '.length) ?? '';
  if (known.length > 0) {
    // The room is where it was: phones go on with the cookie they have.
    expect(known.map(({ phone }) => `http://${phone.host}/`)).toEqual(known.map(() => url));
    return known;
  }
  const cards = running.said.filter((line) => line.startsWith('card ')).map((line) => line.split(' '));
  return Promise.all(
    cards.map(async ([, person = '', code = '']) => {
      const phone = new Phone(url);
      expect(await phone.enter(code)).toBe(200);
      return { person, phone, acknowledged: new Map(), sent: new Map() };
    }),
  );
}

/** Votes on and on, until the room is gone; says so of every vote that was acknowledged. */
async function voteOn(
  { phone, acknowledged, sent }: Voter,
  random: Random,
  count: number,
  heard: () => void,
): Promise<void> {
  for (;;) {
    const topic = `t${random.int(1, count)}`;
    const id = newId();
    sent.set(topic, [...(sent.get(topic) ?? []), id]);
    const answer = { method: 'moscow', priority: random.pick(['M', 'S', 'C', 'W']), points: null };
    const status = await phone.vote(topic, answer, { id }).catch(() => 0);
    if (status === 0) return;
    if (status === 429) continue;
    expect(status).toBe(200);
    acknowledged.set(topic, id);
    sent.set(topic, []);
    heard();
  }
}

/** Counts to a number; `reached` resolves there. */
function counter(to: number): { readonly count: () => void; readonly reached: Promise<void> } {
  let count = 0;
  let reach = (): void => {};
  const reached = new Promise<void>((resolve) => (reach = resolve));
  return { count: () => void (++count >= to && reach()), reached };
}

describe('a program with a room that is killed', () => {
  it(`[BB1] [BB3] loses no acknowledged vote, ${kills} times in one round`, { timeout: 600_000 }, async () => {
    const size = { clients: 4, perClient: 3, topics: 40 };
    const dataFolder = path.join(folder, 'kill');
    const random = randomFrom(seed);
    let voters: readonly Voter[] = [];
    for (let nth = 1; nth <= kills; nth += 1) {
      const running = start(dataFolder, size);
      voters = await votersAt(running, voters);
      const { count, reached } = counter(random.int(2, 60));
      const voting = voters.map((voter, at) =>
        voteOn(voter, randomFrom(seed * 10_000 + nth * 100 + at), size.topics, count),
      );
      await reached;
      await running.kill();
      await Promise.all(voting);
      const state = await stateOf(dataFolder, size);
      for (const { person, acknowledged, sent } of voters) {
        for (const [topic, id] of acknowledged) {
          const standing = state.votesBy('r1', person).get(topic)?.id ?? 'none';
          // What was sent and not acknowledged may be there or not.
          expect({ nth, person, topic, isThere: [id, ...(sent.get(topic) ?? [])].includes(standing) }).toMatchObject({
            isThere: true,
          });
        }
      }
      expect(running.said.filter((line) => /^(bug|died|refused)/.test(line))).toEqual([]);
    }
    expect(voters.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0)).toBeGreaterThan(kills);
    for (const { phone } of voters) phone.leave();
  });

  it(`[BB1] [BB20] keeps each of 60 × ${topics} votes that come in at once`, { timeout: 600_000 }, async () => {
    const size = { clients: 20, perClient: 3, topics };
    const dataFolder = path.join(folder, 'load');
    const running = start(dataFolder, size);
    const voters = await votersAt(running, []);
    expect(voters).toHaveLength(60);
    const statuses = await Promise.all(
      voters.map(async ({ phone }) => {
        const own: number[] = [];
        for (let topic = 1; topic <= topics; topic += 1)
          own.push(await phone.vote(`t${topic}`, { method: 'moscow', priority: 'S', points: null }));
        return own;
      }),
    );
    expect(new Set(statuses.flat())).toEqual(new Set([200]));
    await running.kill();
    expect((await stateOf(dataFolder, size)).votesOf('r1')).toHaveLength(60 * topics);
    for (const { phone } of voters) phone.leave();
  });
});

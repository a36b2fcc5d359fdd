import { describe, expect, it } from 'vitest';
import { encode } from '#src/file-format/encode.ts';
import { listGenerations } from '#electron/storage/list-generations.ts';
import { openStore } from '#electron/storage/open-store.ts';
import { Refused } from '#electron/storage/problem-of.ts';
import { decoded } from '#electron/storage/read-regie.ts';
import { restoreGeneration } from '#electron/storage/restore-generation.ts';
import { digest } from '#test/builders/digest.ts';
import { type Random, randomFrom } from '#test/builders/random.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { aWorld, created, edited, file, opened, seqIn, unwrap } from './world.ts';

/** What disks, mail programs and editors make of a file. */
const ways: readonly ((bytes: Buffer, place: number, random: Random) => Buffer)[] = [
  (bytes, place) => bytes.subarray(0, place),
  (bytes, place) => bytes.fill(0, place, Math.min(place + 512, bytes.length)),
  (bytes, place) => bytes.fill(0, place),
  (bytes, place, random) => flipped(bytes, place, 1 << random.int(0, 7)),
  (bytes, place, random) => Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + random.int(1, 40))]),
  (bytes, place, random) => Buffer.concat([bytes.subarray(0, place), bytes.subarray(random.int(0, bytes.length))]),
  (bytes, place) => Buffer.concat([bytes.subarray(0, place), Buffer.from('[1],'), bytes.subarray(place)]),
  (bytes, place) => Buffer.concat([bytes, bytes.subarray(place)]),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  replacedDigit,
];

function flipped(bytes: Buffer, place: number, bits: number): Buffer {
  bytes.writeUInt8(bytes.readUInt8(place) ^ bits, place);
  return bytes;
}

/** The next digit after a place becomes another: still sound JSON, another dossier. */
function replacedDigit(bytes: Buffer, place: number, random: Random): Buffer {
  const at = bytes.findIndex((byte, index) => index >= place && byte >= 0x30 && byte <= 0x39);
  if (at >= 0) bytes.writeUInt8(0x30 + ((bytes.readUInt8(at) - 0x30 + random.int(1, 9)) % 10), at);
  return bytes;
}

function isRefused(bytes: Buffer): boolean {
  try {
    decoded(bytes);
    return false;
  } catch (error) {
    if (error instanceof Refused) return true;
    throw error;
  }
}

describe('a damaged file', () => {
  it('[F3] [F5] is never taken for a dossier, 2,000 times', () => {
    const random = randomFrom(2000);
    const files = [1, 2, 3, 4].map((seed) => {
      const dossier = randomDossier({ seed, requirements: 12, clients: 4, suppliers: 3 });
      return Buffer.from(encode({ dossier, seq: 0, trail: [] }, digest));
    });
    let damaged = 0;
    for (let round = 0; damaged < 2000; round += 1) {
      const whole = random.pick(files);
      const place = random.int(0, whole.length - 1);
      const bytes = (ways[round % ways.length] ?? Buffer.from)(Buffer.from(whole), place, random);
      if (bytes.equals(whole)) continue;
      damaged += 1;
      expect({ round, place, isRefused: isRefused(bytes) }).toEqual({ round, place, isRefused: true });
    }
  });

  it('[S3] [S10] is left as it is, and its newest copy brings all back, for every kind of damage', async () => {
    const world = await aWorld();
    unwrap(await (await edited(await created(world.start()), 2)).close());
    const whole = world.disk.get(file) ?? Buffer.alloc(0);
    const random = randomFrom(9);
    for (let round = 0; round < 12 * 12; round += 1) {
      const way = ways[round % ways.length] ?? Buffer.from;
      const bytes = way(Buffer.from(whole), random.int(0, whole.length - 1), random);
      if (bytes.equals(whole)) continue;
      world.disk.put(file, bytes);
      expect(await openStore(file, world.start())).toMatchObject({ ok: false });
      expect(world.disk.get(file)).toEqual(bytes);
      const copy = unwrap(await listGenerations(file, world.start())).find(
        ({ kind, isIntact }) => kind === 'snapshot' && isIntact,
      );
      unwrap(await restoreGeneration(file, copy?.id ?? '', world.start()));
      const { store } = await opened(world.start());
      expect(seqIn(store.dossier())).toBe(2);
      unwrap(await store.close());
    }
  });
});

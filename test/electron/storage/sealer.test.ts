import { expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { encode } from '#src/file-format/encode.ts';
import { stateOf } from '#electron/storage/read-regie.ts';
import { Sealer } from '#electron/storage/sealer.ts';
import { digest } from '#test/builders/digest.ts';
import { randomFrom } from '#test/builders/random.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { randomChange } from '#test/builders/random-edits.ts';

it('[S7] gives the same file as a plain encoding, after every edit', async () => {
  const sealer = new Sealer();
  for (let seed = 0; seed < 6; seed += 1) {
    const random = randomFrom(seed);
    let dossier = randomDossier({ seed, requirements: 8, clients: 4, suppliers: 3 });
    const trail: string[] = [];
    for (let seq = 0; seq < 6; seq += 1) {
      const file = { dossier, seq, trail: trail.slice() };
      const sealed = await sealer.seal(file);
      expect(sealed.bytes.toString()).toBe(encode(file, digest));
      expect(stateOf(sealed.bytes)).toBe(sealed.state);
      dossier = applyChange(dossier, randomChange(random, dossier));
      trail.push(JSON.stringify({ seq: seq + 1 }));
    }
  }
});

it('[S7] lets other work have its turn while it makes a large file', async () => {
  const dossier = randomDossier({ seed: 1, requirements: 400, clients: 20, suppliers: 5 });
  let turns = 0;
  let isDone = false;
  const others = (): void => {
    turns += 1;
    if (!isDone) setImmediate(others);
  };
  setImmediate(others);
  const { bytes } = await new Sealer().seal({ dossier, seq: 0, trail: [] });
  isDone = true;
  expect(turns).toBeGreaterThanOrEqual(Math.floor(bytes.length / 150_000));
});

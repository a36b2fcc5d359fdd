import { beforeAll, describe, expect, it } from 'vitest';
import { highsSolver } from '#electron/solver/highs.ts';
import { concessionCells } from '#src/analysis/suppliers/concession-cells.ts';
import { supplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import { knockOutStress } from '#src/analysis/suppliers/knock-out.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Solve } from '#src/methods/linear-model.ts';
import {
  aClient,
  anOffer,
  aPosition,
  aRequirement,
  aSupplier,
  dossierOf,
  hours,
  requirement,
} from '#test/builders/records.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';

let solve: Solve;
beforeAll(async () => {
  solve = await highsSolver();
});
const options = { gap: 0, seconds: 60 };
const concessionsIn = (dossier: Dossier) => supplierConcessions(dossier, 'offered', solve, options);

describe('the smallest set of concessions', () => {
  it('[PK35] names who gives what, why, and that fewer is impossible', async () => {
    const dossier = dossierOf({
      clients: [aClient('A'), aClient('B', { order: 'a1' })],
      requirements: [
        aRequirement('R1', { requires: [requirement('R2')] }),
        aRequirement('R2'),
        aRequirement('R3', { parameter: hours }),
        aRequirement('R4', { isLegal: true }),
        aRequirement('R5'),
      ],
      positions: [
        aPosition('R1', 'A'),
        aPosition('R3', 'B', { limits: { kind: 'range', min: 50, max: 60 } }),
        aPosition('R3', 'A', { limits: { kind: 'range', min: 30, max: 40 } }),
        aPosition('R5', 'B'),
      ],
      suppliers: [aSupplier('S1')],
      offers: [
        anOffer('R1', 'S1'),
        anOffer('R2', 'S1', { fit: 'no' }),
        anOffer('R3', 'S1', { value: 45 }),
        anOffer('R4', 'S1', { fit: 'no' }),
        anOffer('R5', 'S1', { fit: 'custom' }),
      ],
    });
    const [found] = await concessionsIn(dossier);
    expect(found).toMatchObject({ lawless: ['R4'], unavoidable: 2, isProven: true });
    expect(found?.fewest.concessions).toEqual([
      { client: 'A', requirement: 'R1', kind: 'depends', by: ['R2'], weight: 5 },
      // More hours than A wants are no shortfall: who can do 45 can do 40.
      { client: 'B', requirement: 'R3', kind: 'value', by: [], weight: 2.5 },
      { client: 'B', requirement: 'R5', kind: 'custom', by: [], weight: 3.25 },
    ]);
  });

  it('[PK36] solves who gives way where musts exclude each other: as few, as light and as evenly as can be', async () => {
    const excludes = (...ids: string[]) => ({ excludes: ids.map(requirement) });
    const dossier = dossierOf({
      clients: [aClient('A'), aClient('B', { order: 'a1' }), aClient('C', { order: 'a2' })],
      requirements: [
        aRequirement('R1', excludes('R2')),
        aRequirement('R2'),
        aRequirement('R3', excludes('R4')),
        aRequirement('R4'),
        aRequirement('R5'),
      ],
      positions: [
        aPosition('R1', 'A'),
        aPosition('R2', 'B'),
        aPosition('R2', 'C'),
        aPosition('R3', 'A'),
        aPosition('R4', 'B'),
        aPosition('R5', 'C'),
      ],
      suppliers: [aSupplier('S1')],
      offers: ['R1', 'R2', 'R3', 'R4', 'R5'].map((id) => anOffer(id, 'S1')),
    });
    const [found] = await concessionsIn(dossier);
    expect(found?.fewest).toMatchObject({ count: 2 });
    expect(found?.fewest.concessions[0]).toMatchObject({
      client: 'A',
      requirement: 'R1',
      kind: 'excluded',
      by: ['R2'],
    });
    // A gives R1 either way; the second goes to B, not to A again.
    expect(found?.fairest).toMatchObject({ count: 2, most: 1 });
    expect(found?.fairest.concessions.map(({ client }) => client)).toEqual(['A', 'B']);
    expect(found).toMatchObject({ unavoidable: 0, isProven: true });
  });

  it('[PK35] is empty for a supplier that survives every must as knock-out, as far as answers and not values are at stake', async () => {
    const sample = undecidedSample();
    const [left] = knockOutStress(sample, 'offered').levels.at(-1)?.survival.left ?? [];
    const found = await concessionsIn({
      ...sample,
      requirements: sample.requirements.map((each) => ({ ...each, excludes: [] })),
    });
    const own = found.find(({ supplier }) => supplier === left);
    expect(own?.fewest.concessions.filter(({ kind }) => kind !== 'value')).toEqual([]);
    const others = found.filter(({ supplier }) => supplier !== left);
    expect(others.every(({ fewest }) => fewest.concessions.some(({ kind }) => kind !== 'value'))).toBe(true);
    expect(found.find(({ supplier }) => supplier === 'L5')?.lawless).toEqual(['R19']);
  });

  it.each([1, 2, 3, 4, 5])('[PK36] is never beaten by trying every set of requirements (seed %i)', async (seed) => {
    const whole = randomDossier({ seed, requirements: 9, clients: 3, suppliers: 2 });
    // More that exclude each other than chance gives.
    const dossier = {
      ...whole,
      requirements: whole.requirements.map((each, at) => ({
        ...each,
        excludes: at % 2 === 0 && at + 1 < whole.requirements.length ? [whole.requirements[at + 1]!.id] : [],
      })),
    };
    for (const { supplier, fewest, lightest, fairest } of await concessionsIn(dossier)) {
      const cells = concessionCells(dossier, supplier, 'offered');
      const fitOf = (id: string) =>
        dossier.offers.find(({ row }) => row === id)?.cells.find((each) => each.supplier === supplier)?.fit;
      let [count, weight] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      let most = Number.POSITIVE_INFINITY;
      for (let bits = 0; bits < 2 ** dossier.requirements.length; bits += 1) {
        const isIn = (id: string) => ((bits >> dossier.requirements.findIndex((each) => each.id === id)) & 1) === 1;
        const isKept = dossier.requirements.every(
          ({ id, requires, excludes }) =>
            !isIn(id) || (fitOf(id) !== 'no' && requires.every(isIn) && !excludes.some(isIn)),
        );
        if (!isKept) continue;
        const given = cells.filter((cell) => cell.shortfall !== null || !isIn(cell.requirement));
        const worst = Math.max(
          0,
          ...dossier.clients.map(({ id }) => given.filter(({ client }) => client === id).length),
        );
        if (given.length < count || (given.length === count && worst < most)) most = worst;
        count = Math.min(count, given.length);
        weight = Math.min(
          weight,
          given.reduce((sum, cell) => sum + (isIn(cell.requirement) ? cell.weight : cell.weightWithout), 0),
        );
      }
      expect([fewest.count, fairest.count, fairest.most]).toEqual([count, count, most]);
      expect(lightest.weight).toBeCloseTo(weight, 6);
    }
  });
});

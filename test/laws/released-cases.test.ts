import { expect, it } from 'vitest';
import { releasedOnly } from '#src/analysis/released-only.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { aStance } from '#test/builders/case-records.ts';
import { caseDossier } from '#test/builders/case-dossier.ts';
import type { Random } from '#test/builders/random.ts';
import { expectSame, sample, seeds } from './samples.ts';

/** The same dossier with other private limits, other room, and other stances where none is released. */
function otherwisePrivate(random: Random, dossier: Dossier): Dossier {
  const otherStep = () => random.pick([2, 3, 4, 5] as const);
  return {
    ...dossier,
    positions: dossier.positions.map(({ row, cells }) => ({
      row,
      cells: cells.map((position) =>
        position.limits?.kind === 'range' && !position.isReleased
          ? { ...position, limits: { kind: 'range', min: random.int(0, 9), max: random.int(10, 99) } }
          : position,
      ),
    })),
    stakes: dossier.stakes.map(({ row, cells }) => ({
      row,
      cells: cells.map((stake) => ({ ...stake, room: random.pick(['', 'anders']) })),
    })),
    stances: dossier.options.flatMap(({ id }) => {
      const cells = dossier.stances.find(({ row }) => row === id)?.cells ?? [];
      const others = dossier.clients
        .filter((client) => !cells.some((cell) => cell.client === client.id && cell.isReleased))
        .filter(() => random.chance(0.5))
        .map((client) => aStance(id, client.id, otherStep(), { isReleased: false }));
      const all = [...cells.filter(({ isReleased }) => isReleased), ...others];
      const sorted = all.toSorted((a, b) => (a.client < b.client ? -1 : 1));
      return sorted.length > 0 ? [{ row: id, cells: sorted }] : [];
    }),
  };
}

it('[W99] what others see of cases and decisions is the same whatever is private', () => {
  let seen = 0;
  for (const seed of seeds(80)) {
    const { random, dossier } = sample(seed);
    const other = otherwisePrivate(random, dossier);
    expectSame(releasedOnly(other), releasedOnly(dossier));
    seen += dossier.cases.length;
  }
  expect(seen).toBeGreaterThan(30);
});

it('[W99] others see released stances and no room', () => {
  const { stances, stakes } = releasedOnly(caseDossier);
  expect(stances.map(({ cells }) => cells.map(({ client }) => client))).toEqual([['MER'], ['MER']]);
  expect(JSON.stringify(caseDossier.stakes)).toContain('Zaterdag hoeft niet');
  expect(JSON.stringify(stakes)).not.toContain('Zaterdag hoeft niet');
});

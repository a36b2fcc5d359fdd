import { expect, it } from 'vitest';
import { trustBetween } from '#src/analysis/relations/trust-between.ts';
import { tableOf } from '#src/base/table.ts';
import { mapLines } from '#src/views/map/map-lines.ts';
import { noScene, updateScene } from '#src/views/map/scene.ts';
import { lineLimit } from '#src/views/map/stream-style.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { aRecord } from '#test/builders/register-records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { inputOf } from './scene-of.ts';

const nobody: ReadonlySet<string> = new Set();
const [first, second] = smallDossier.clients.filter(({ kind }) => kind !== 'ssc');
const supplier = smallDossier.suppliers[0];
if (first === undefined || second === undefined || supplier === undefined) throw new Error('too small');

const relation = (id: string, client: string, target: number | null) =>
  aRecord('relations', id, { client: client as never, supplier: supplier.id, trustTarget: target });
const pulse = (id: string, of: string, side: 'client' | 'other', trust: number) =>
  aRecord('pulses', id, { relation: of as never, on: '2026-03-01', side, trust });

const relations = tableOf([relation('RA', first.id, 60), relation('RB', second.id, 60)]);

function linesWith(pulses: Parameters<typeof trustBetween>[0]['pulses'], spoken = nobody) {
  const trusts = trustBetween({ relations, pulses });
  const scene = updateScene(noScene, { ...inputOf(smallDossier), trusts });
  return mapLines(scene, 'trust', spoken).filter(({ isBehind }) => isBehind);
}

it('[P140] a line is as wide as the side that trusts least does, and barred below the aim', () => {
  const lines = linesWith(
    tableOf([pulse('P1', 'RA', 'client', 80), pulse('P2', 'RA', 'other', 40), pulse('P3', 'RB', 'client', 60)]),
  );
  const [short, even] = [first, second].map(({ id }) => lines.find((line) => line.id.startsWith(`${id}>`)));
  expect(short).toMatchObject({ end: 'bar', width: 1.25 + 2.75 * 0.4 });
  expect(short?.dash).not.toEqual([]);
  expect(even).toMatchObject({ end: 'dot', dash: [], width: 1.25 + 2.75 * 0.6 });
});

it('[P140] where nobody was asked the line is dotted, and stands out when one of its ends is selected', () => {
  const [quiet, ...others] = linesWith([]);
  expect(others).toHaveLength(1);
  expect(quiet).toMatchObject({ width: 1.25, end: 'dot', isCased: false });
  const spoken = linesWith([], new Set([`supplier.${supplier.id}`]));
  expect(spoken.map(({ isCased, alpha }) => [isCased, alpha])).toEqual([
    [true, 1],
    [true, 1],
  ]);
});

it('[P140] of more than four hundred lines only those below their aim and those of the selection are drawn', () => {
  const dossier = randomDossier({ seed: 4, requirements: 10, clients: 50, suppliers: 10 });
  const clients = dossier.clients.filter(({ kind }) => kind !== 'ssc');
  const pairs = clients.flatMap((client) => dossier.suppliers.map((each) => ({ client, supplier: each })));
  const many = tableOf(
    pairs.map((pair, at) =>
      aRecord('relations', `R${at}`, { client: pair.client.id, supplier: pair.supplier.id, trustTarget: 50 }),
    ),
  );
  const pulses = tableOf(
    pairs.map((_, at) =>
      aRecord('pulses', `P${at}`, {
        relation: `R${at}` as never,
        on: '2026-01-01',
        side: 'client',
        trust: at % 7 === 0 ? 30 : 70,
      }),
    ),
  );
  expect(pairs.length).toBeGreaterThan(lineLimit);
  const scene = updateScene(noScene, { ...inputOf(dossier), trusts: trustBetween({ relations: many, pulses }) });
  const chosen = clients[3]?.id ?? '';
  const drawn = new Set(
    mapLines(scene, 'trust', new Set([`client.${chosen}`]))
      .filter(({ isBehind }) => isBehind)
      .map(({ id }) => id),
  );
  pairs.forEach((pair, at) => {
    const isDrawn = at % 7 === 0 || pair.client.id === chosen;
    expect(drawn.has(`${pair.client.id}>supplier.${pair.supplier.id}`)).toBe(isDrawn);
  });
});

it('[P140] under another lens there is none', () => {
  const scene = updateScene(noScene, inputOf({ ...smallDossier, relations }));
  expect(scene.trust).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { applyChange } from '#src/changes/apply.ts';
import { nameOf } from '#src/changes/name-of.ts';
import { reverse } from '#src/changes/reverse.ts';
import { runCommand } from '#src/commands/run-command.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { violations } from '#src/dossier/invariants.ts';
import { aClient, aSupplier, dossierOf } from '#test/builders/records.ts';
import { aRecord } from '#test/builders/register-records.ts';

const relation = aRecord('relations', 'R1', { client: 'MER', supplier: 'L1', note: 'Eerst bellen' });
const friction = aRecord('frictions', 'F1', { relation: 'R1', on: '2026-03-01', text: 'Alles is meerwerk' });

const base = dossierOf({
  clients: [aClient('MER'), aClient('ZAN'), aClient('SSC', { kind: 'ssc', name: 'Kwartet', badge: 'KW' })],
  suppliers: [aSupplier('L1')],
  relations: [
    relation,
    aRecord('relations', 'R2', { client: 'ZAN' }),
    aRecord('relations', 'R3', { client: 'MER', peer: 'ZAN' }),
  ],
  pulses: [aRecord('pulses', 'P1', { relation: 'R1', on: '2026-03-02', side: 'client', trust: 48 })],
  frictions: [friction],
  actions: [aRecord('actions', 'A1', { title: 'Kennismaken', isShared: true, note: 'Met taart' })],
});

const codes = (dossier: Dossier) => violations(dossier).map(({ code }) => code);

describe('a relation', () => {
  it('[OR10] is there once, whichever of two clients comes first', () => {
    expect(codes(base)).toEqual([]);
    for (const fields of [
      { client: 'MER', supplier: 'L1' },
      { client: 'ZAN' },
      { client: 'ZAN', peer: 'MER' },
    ] as const) {
      const twice = { ...base, relations: [...base.relations, aRecord('relations', 'R9', fields)] };
      expect(codes(twice)).toEqual(['relation-twice']);
    }
  });

  it('[OR11] is of two', () => {
    for (const fields of [
      { client: 'MER', peer: 'MER' },
      { client: 'ZAN', supplier: 'L1', peer: 'MER' },
    ] as const) {
      const other = { ...base, relations: [aRecord('relations', 'R9', fields)], pulses: [], frictions: [] };
      expect(codes(other)).toEqual(['relation-not-of-two']);
    }
  });

  it('[OR2] goes with either party, with all that was said of it, and undo brings all back', () => {
    for (const [name, id] of [
      ['removeClient', 'MER'],
      ['removeSupplier', 'L1'],
    ] as const) {
      const result = runCommand(base, name, { id });
      if (!result.ok) throw new Error(result.problem.code);
      const { after, change } = result.value;
      expect([after.pulses, after.frictions, codes(after)]).toEqual([[], [], []]);
      expect(applyChange(after, reverse(change))).toEqual(base);
    }
  });

  it('[OR14] is called after its parties', () => {
    expect(base.relations.map((one) => nameOf(base, one))).toEqual([
      'Gemeente MER · Leverancier L1',
      'Gemeente ZAN · Kwartet',
      'Gemeente MER · Gemeente ZAN',
    ]);
    expect(base.pulses.map((one) => nameOf(base, one))).toEqual(['Gemeente MER · Leverancier L1 · 2-3-2026']);
  });
});

it('[OR12] a red line and an impression are never shared', () => {
  const input = (patch: object) => ({ id: 'F1', patch });
  expect(runCommand(base, 'editFriction', input({ isShared: true }))).toMatchObject({ ok: true });
  for (const kind of ['redLine', 'impression'])
    expect(runCommand(base, 'editFriction', input({ kind, isShared: true }))).toMatchObject({
      ok: false,
      problem: { code: 'shared-in-private' },
    });
});

it('[OR4] others see what is shared, without notes', () => {
  const seen = releasedOnly({ ...base, frictions: [friction, { ...friction, id: 'F2' as never, isShared: true }] });
  expect(seen.frictions.map(({ id }) => id)).toEqual(['F2']);
  expect(JSON.stringify([seen.relations, seen.actions])).not.toMatch(/bellen|taart/);
  expect(releasedOnly({ ...base, actions: [{ ...base.actions[0]!, isShared: false }] }).actions).toEqual([]);
});

it('[OR13] a culture is a hundred points over four types', () => {
  const culture = (points: readonly number[]) =>
    aRecord('cultures', 'C1', { party: { kind: 'client', id: 'MER' as never }, points });
  expect(codes({ ...base, cultures: [culture([25, 30, 25, 20])] })).toEqual([]);
  expect(codes({ ...base, cultures: [culture([25, 30, 25, 25])] })).toEqual(['culture-not-hundred']);
});

import { describe, expect, it } from 'vitest';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { runCommand } from '#src/commands/run-command.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { violations } from '#src/dossier/invariants.ts';
import { aClient, dossierOf } from '#test/builders/records.ts';
import { aRecord } from '#test/builders/register-records.ts';

const steps = [4, 3, 2, 3, 4, 3, 2];
const ladder = aRecord('ladders', 'L1', { process: 'P1', client: 'MER', own: steps, ssc: steps });
const ready = aRecord('readiness', 'R1', { client: 'MER' });

const base = dossierOf({
  clients: [aClient('MER'), aClient('ZAN')],
  processes: [aRecord('processes', 'P1', { name: 'Klachten' })],
  ladders: [ladder],
  readiness: [ready],
  conditions: [
    aRecord('conditions', 'C1', { phase: 'strategy', title: 'Kaders vastgesteld', order: 'a0' }),
    aRecord('conditions', 'C2', { phase: 'tender', title: 'Raad bijgepraat', client: 'MER' as never, order: 'a1' }),
  ],
  pilots: [aRecord('pilots', 'I1', { title: 'Adreswijzigingen' })],
  benefits: [aRecord('benefits', 'B1', { title: 'Doorlooptijd', pilot: 'I1' })],
});

const codes = (dossier: Dossier) => violations(dossier).map(({ code }) => code);

function after(name: string, input: unknown): Dossier {
  const result = runCommand(base, name, input);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.after;
}

describe('readiness', () => {
  it('[OR20] [OR21] is there once for a client, and so is its ladder for a process', () => {
    expect(codes(base)).toEqual([]);
    expect(codes({ ...base, ladders: [ladder, { ...ladder, id: 'L2' as never }] })).toEqual(['ladder-twice']);
    expect(codes({ ...base, readiness: [ready, { ...ready, id: 'R2' as never }] })).toEqual(['readiness-twice']);
  });

  it('[OR22] goes with its client, and what is for all stays', () => {
    const left = after('removeClient', { id: 'MER' });
    expect([left.ladders, left.readiness]).toEqual([[], []]);
    expect(left.conditions.map(({ id }) => id)).toEqual(['C1']);
    expect(after('removeProcess', { id: 'P1' }).ladders).toEqual([]);
    expect(after('removePilot', { id: 'I1' }).benefits).toEqual(base.benefits);
  });

  it('[OR4] others see what a client says of itself, not what the shared service centre says', () => {
    const [seen] = releasedOnly(base).ladders;
    expect([seen?.own, seen?.ssc]).toEqual([steps, steps.map(() => null)]);
  });

  it('[OR22] a condition is for another client, or for all, when somebody says so', () => {
    expect(after('editCondition', { id: 'C2', patch: { client: null } }).conditions[1]?.client).toBeNull();
  });

  it('[OR5] records stand in the order they are put in', () => {
    const moved = after('editCondition', { id: 'C2', patch: {}, after: null });
    const inOrder = moved.conditions.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ id }) => id);
    expect(inOrder).toEqual(['C2', 'C1']);
  });
});

import { dossierPhase, gateState, type GateState, type Phase } from '#src/analysis/readiness/gate-state.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { makeMatter } from './make-matter.ts';
import type { Matter, WeekTables } from './matter.ts';
import { partiesOf } from './parties.ts';

export type Gate = GateState & { readonly phase: Phase };

/** The gate the dossier stands before. */
export function gateNow(tables: WeekTables, today: string): Gate {
  const phase = dossierPhase(tables as Dossier);
  return { phase, ...gateState(tables, phase, today) };
}

/** [WK6] A gate that is closed is one matter, whatever it misses, held against the last day of what it misses. */
export function gateMatters(tables: WeekTables, today: string): readonly Matter[] {
  const { phase, met, total, missing } = gateNow(tables, today);
  if (missing.length === 0) return [];
  const parties = partiesOf(tables, { clients: missing.map(({ client }) => client) });
  const days = missing.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  const fact = { kind: 'gate', phase, met, total, missing } as const;
  return [makeMatter({ kind: 'gate', fact, parties, on: days.at(-1) ?? null }, today)];
}

import { cellsOf } from '#src/base/grid.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isInForce } from '#src/dossier/in-force.ts';

export const standings = ['final', 'provisional', 'refused', 'withdrawn', 'superseded'] as const;
export type StandingKind = (typeof standings)[number];

/** How a decision stands today, with how many bodies have confirmed it of those that must. */
export type Standing = {
  readonly kind: StandingKind;
  readonly confirmed: number;
  readonly of: number;
  /** Clients whose body refused it. */
  readonly refusedBy: readonly string[];
};

/** [B6] In force it is final or provisional; else it says what ended it. */
export function standingOf(dossier: Pick<Dossier, 'decisions' | 'ratifications'>, decision: Decision): Standing {
  const cells = cellsOf(dossier.ratifications, decision.id);
  const confirmed = cells.filter(({ state }) => state === 'confirmed').length;
  const refusedBy = cells.filter(({ state }) => state === 'refused').map(({ client }) => client);
  const counts = { confirmed, of: cells.length, refusedBy };
  if (decision.withdrawn !== null) return { kind: 'withdrawn', ...counts };
  if (dossier.decisions.some(({ supersedes }) => supersedes === decision.id)) return { kind: 'superseded', ...counts };
  if (!isInForce(dossier, decision)) return { kind: 'refused', ...counts };
  return { kind: confirmed < cells.length ? 'provisional' : 'final', ...counts };
}

import { useMemo } from 'react';
import { useDeciding } from '#renderer/store/deciding.ts';
import { useDossier } from '#renderer/store/document.ts';
import { byDay } from '#src/analysis/ledger/ledger.ts';
import type { Decision } from '#src/dossier/decision.ts';
import { type Standing, standingOf } from '#src/views/decisions/standing.ts';

export type Row = { readonly decision: Decision; readonly standing: Standing };
export type Decisions = {
  readonly all: readonly Row[];
  readonly shown: readonly Row[];
  /** The one that is looked at: chosen, or the last of those shown. */
  readonly current: Decision | null;
  readonly onlyProvisional: boolean;
};

/** The decisions in their order, those shown, and the one that is looked at. */
export function useDecisions(): Decisions {
  const dossier = useDossier((whole) => whole);
  const { current: chosen, onlyProvisional } = useDeciding();
  const all = useMemo(
    () => dossier.decisions.toSorted(byDay).map((decision) => ({ decision, standing: standingOf(dossier, decision) })),
    [dossier],
  );
  const shown = useMemo(
    () => (onlyProvisional ? all.filter(({ standing }) => standing.kind === 'provisional') : all),
    [all, onlyProvisional],
  );
  const current = shown.find(({ decision }) => decision.id === chosen) ?? shown.at(-1);
  return { all, shown, current: current?.decision ?? null, onlyProvisional };
}

import {
  conditionLibrary,
  type ConditionList,
  type Guard,
  guardsOf,
  type LibraryItem,
} from '#src/analysis/readiness/condition-library.ts';
import { type GateState, gateState, type Phase } from '#src/analysis/readiness/gate-state.ts';
import { byOrder } from '#src/base/order.ts';
import { type Condition, conditionLists } from '#src/dossier/condition.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';

export type PhaseView = {
  readonly phase: Phase;
  /** In the order of the lists, those of one list as people put them. */
  readonly lists: readonly { readonly list: ConditionList; readonly conditions: readonly Condition[] }[];
  readonly gate: GateState;
  /** Of the library, what the dossier does not have. */
  readonly offered: readonly LibraryItem[];
  readonly guards: readonly Guard[];
};

/** [RY15] A phase with what it asks, by list, and what the library still offers for it. */
export function phaseView({ conditions }: Pick<Dossier, 'conditions'>, phase: Phase, today: string): PhaseView {
  const own = conditions.filter((each) => each.phase === phase).toSorted(byOrder);
  const used = new Set<string | null>(own.map(({ item }) => item));
  return {
    phase,
    lists: conditionLists
      .map((list) => ({ list, conditions: own.filter((each) => each.list === list) }))
      .filter((each) => each.conditions.length > 0),
    gate: gateState({ conditions }, phase, today),
    offered: conditionLibrary[phase].filter(({ key }) => !used.has(key)),
    guards: guardsOf(conditions, phase),
  };
}

/** `De poort is nog dicht: 2 punten missen.` */
export function gateSentence({ t }: Text, { total, missing, isOpen }: GateState): string {
  if (total === 0) return t('phases:none');
  return isOpen ? t('phases:open') : t('phases:closed', { count: missing.length });
}

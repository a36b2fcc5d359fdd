import { useMemo, useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { type ChoiceField, type MergePlan, mergePlan } from '#src/analysis/merging/merge-plan.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

type FieldChoice = Partial<Pick<Requirement, ChoiceField>>;

/** What a person has said so far; nothing is chosen for him. */
export type MergeDraft = {
  /** The first keeps its record. */
  readonly ids: readonly RequirementId[];
  readonly title: string | null;
  readonly parameter: RequirementId | undefined;
  readonly fields: FieldChoice;
  /** By client and by supplier: whose cell counts. */
  readonly positions: Readonly<Record<string, RequirementId>>;
  readonly offers: Readonly<Record<string, RequirementId>>;
};

export type MergeState = {
  readonly draft: MergeDraft;
  readonly plan: MergePlan | null;
  /** How many choices are still to be made. */
  readonly open: number;
  readonly change: (patch: Partial<MergeDraft>) => void;
};

export function useMergeDraft(ids: readonly RequirementId[]): MergeState {
  const dossier = useDossier((whole) => whole);
  const [draft, setDraft] = useState<MergeDraft>({
    ids,
    title: null,
    parameter: undefined,
    fields: {},
    positions: {},
    offers: {},
  });
  const plan = useMemo(() => mergePlan(dossier, draft.ids, choicesOf(draft)), [dossier, draft]);
  return {
    draft,
    plan,
    open: plan === null ? 0 : openIn(plan, draft),
    change: (patch) => setDraft((before) => ({ ...before, ...patch })),
  };
}

export function choicesOf({ parameter, positions, offers }: MergeDraft) {
  return {
    ...(parameter !== undefined && { parameter }),
    positions: Object.entries(positions).map(([client, from]) => ({ client: client as never, from })),
    offers: Object.entries(offers).map(([supplier, from]) => ({ supplier: supplier as never, from })),
  };
}

function openIn(plan: MergePlan, { fields }: MergeDraft): number {
  const cells = [...plan.positions, ...plan.offers].filter(({ differs }) => differs).length;
  return (plan.parameter.differs ? 1 : 0) + plan.fields.filter((field) => fields[field] === undefined).length + cells;
}

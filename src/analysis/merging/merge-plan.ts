import { cellAt } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { isSame } from '#src/base/same.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import { type Offer, supplierOf } from '#src/dossier/offer.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import { clientOf, type Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { type Held, type MergedCell, mergedOffer, mergedPosition } from './merged-cells.ts';

/** What a person says where requirements differ: whose counts, by requirement. */
export type MergeChoices = {
  readonly parameter?: RequirementId | undefined;
  readonly positions: readonly { readonly client: ClientId; readonly from: RequirementId }[];
  readonly offers: readonly { readonly supplier: SupplierId; readonly from: RequirementId }[];
};

/** Fields that can't be joined: they agree, or a person says what counts. */
export const choiceFields = ['costOnceK', 'costYearK', 'flexibility'] as const;
export type ChoiceField = (typeof choiceFields)[number];

/** What several requirements come to as one; the first keeps its record. */
export type MergePlan = {
  readonly records: readonly Requirement[];
  readonly parameter: { readonly value: Parameter | null; readonly differs: boolean };
  /** Fields in which those that give one don't agree. */
  readonly fields: readonly ChoiceField[];
  readonly positions: readonly (MergedCell<Position> & { readonly held: readonly Held<Position>[] })[];
  readonly offers: readonly (MergedCell<Offer> & { readonly held: readonly Held<Offer>[] })[];
};

/** Cost: parties × requirements merged. Ids that are not there are passed over. */
export function mergePlan(dossier: Dossier, ids: readonly RequirementId[], choices: MergeChoices): MergePlan | null {
  const records = [...new Set(ids)]
    .map((id) => find(dossier.requirements, id))
    .filter((record) => record !== undefined);
  const [first] = records;
  if (first === undefined) return null;
  const parameter = oneParameter(records, choices.parameter);
  const target = { id: first.id, parameter: parameter.value };
  return {
    records,
    parameter,
    fields: choiceFields.filter((field) => new Set(given(records, field)).size > 1),
    positions: dossier.clients.toSorted(byOrder).flatMap(({ id }) => {
      const held = heldBy(records, (row) => cellAt(dossier.positions, row, id, clientOf));
      const from = choices.positions.findLast(({ client }) => client === id)?.from;
      return held.length === 0 ? [] : [{ held, ...mergedPosition(held, id, target, from) }];
    }),
    offers: dossier.suppliers.toSorted(byOrder).flatMap(({ id }) => {
      const held = heldBy(records, (row) => cellAt(dossier.offers, row, id, supplierOf));
      const from = choices.offers.findLast(({ supplier }) => supplier === id)?.from;
      return held.length === 0 ? [] : [{ held, ...mergedOffer(held, id, target, from) }];
    }),
  };
}

function given(records: readonly Requirement[], field: ChoiceField): readonly unknown[] {
  return records.map((record) => record[field]).filter((value) => value !== null);
}

function heldBy<C>(records: readonly Requirement[], cellOf: (row: string) => C | undefined): readonly Held<C>[] {
  return records.flatMap((requirement) => {
    const cell = cellOf(requirement.id);
    return cell === undefined ? [] : [{ requirement, cell }];
  });
}

function oneParameter(records: readonly Requirement[], from: string | undefined): MergePlan['parameter'] {
  const asking = records.filter(({ parameter }) => parameter !== null);
  const first = asking[0]?.parameter ?? null;
  if (asking.every(({ parameter }) => isSame(parameter, first))) return { value: first, differs: false };
  const chosen = asking.find(({ id }) => id === from)?.parameter;
  return chosen === undefined ? { value: first, differs: true } : { value: chosen, differs: false };
}

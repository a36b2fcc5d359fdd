import { byOrder, ordersBetween } from '#src/base/order.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { Codes } from './codes.ts';
import { groupRows } from './group-rows.ts';
import type { ListRows } from './list-rows.ts';
import { matchRequirements } from './match-requirements.ts';
import { newClients } from './new-clients.ts';
import { noticesOf } from './notices.ts';
import { readParties } from './party-mentions.ts';
import type { Edit, ImportPlan, RowPlan } from './plan.ts';
import { type PlanContext, planOne, type RequirementPlan } from './plan-one.ts';
import { changedFields } from './plan-requirement.ts';
import type { RowChoices, RowProblem } from './problem.ts';
import type { ReadList } from './read-list.ts';
import { rowTroubles } from './row-troubles.ts';
import { Themes } from './themes.ts';

/** What makes an import dated and its records unique: ids are `<idPrefix><letter><number>`. */
export type Stamp = {
  /** ISO 8601, UTC */
  readonly now: string;
  /** Up to 24 letters and digits, never used before. */
  readonly idPrefix: string;
};

function statusOf({ before, after, positions }: RequirementPlan): RowPlan['status'] {
  if (!after) return 'skipped';
  if (!before) return 'new';
  return after === before && positions.length === 0 ? 'same' : 'update';
}

function rowPlans(plans: readonly RequirementPlan[], rows: ListRows): readonly RowPlan[] {
  const planned = plans.flatMap((plan) =>
    plan.group.rows.map(({ row }) => ({ row, status: statusOf(plan), requirement: plan.after?.id ?? null })),
  );
  const done = new Set(planned.map(({ row }) => row));
  const others = [...rows.rows.map(({ row }) => row), ...rows.sectionRows, ...rows.looseRows];
  const skipped = others
    .filter((row) => !done.has(row))
    .map((row) => ({ row, status: 'skipped' as const, requirement: null }));
  return [...planned, ...skipped].toSorted((a, b) => a.row - b.row);
}

function editsOf({ group, before, after, positions }: RequirementPlan): readonly Edit[] {
  if (!before || !after) return [];
  const row = group.rows[0]?.row ?? 0;
  return [
    ...changedFields(before, after).map((field) => ({ kind: 'requirement' as const, row, before, after, field })),
    ...positions.map((step) => ({ kind: 'position' as const, ...step })),
  ];
}

function ordersAfter(requirements: readonly Requirement[], count: number): () => string {
  const orders = ordersBetween(requirements.toSorted(byOrder).at(-1)?.order ?? null, null, count).values();
  return () => orders.next().value ?? '';
}

function assemble(plans: readonly RequirementPlan[]): Pick<ImportPlan, 'requirements' | 'positions' | 'edits'> {
  const withStatus = (status: RowPlan['status']): readonly RequirementPlan[] =>
    plans.filter((plan) => statusOf(plan) === status);
  const steps = plans.flatMap(({ positions }) => positions);
  return {
    requirements: {
      added: withStatus('new').flatMap(({ after }) => (after ? [after] : [])),
      updated: plans.flatMap(({ before, after }) =>
        before && after && before !== after ? [[before, after] as const] : [],
      ),
      same: withStatus('same').flatMap(({ after }) => (after ? [after.id] : [])),
      missing: [],
    },
    positions: {
      added: steps.filter(({ before }) => before === null).map(({ after }) => after),
      updated: steps.flatMap(({ before, after }) => (before === null ? [] : [[before, after] as const])),
    },
    edits: plans.flatMap(editsOf),
  };
}

/** A cell read for four parties is one trouble, not four. */
function once(problems: readonly RowProblem[]): readonly RowProblem[] {
  const byKey = new Map(
    problems.map((one) => [`${one.row} ${one.column} ${one.code} ${JSON.stringify(one.params)}`, one]),
  );
  return [...byKey.values()];
}

/**
 * Works out what a list would change in a dossier, without changing it. Adds and updates, never removes: what the
 * list does not name, or leaves empty, stays. [I1]
 */
export function planImport(dossier: Dossier, list: ReadList, choices: RowChoices, stamp: Stamp): ImportPlan {
  const id = (letter: string, index: number): string => `${stamp.idPrefix}${letter}${index + 1}`;
  const { groups, problems } = groupRows(list.rows.rows, choices);
  const matches = matchRequirements(groups, dossier.requirements);
  const reading = readParties(list.rows.rows, dossier.clients, list.mapping);
  const headings = list.headings.flatMap(({ text, group }) => [text, group]);
  const clients = newClients(reading.parties, dossier.clients, headings, (index) => id('c', index));
  const codes = new Codes(dossier.requirements, matches);
  const themes = new Themes(dossier.themes, (index) => id('t', index));
  let count = 0;
  const context: PlanContext = {
    dossier,
    list,
    choices,
    now: stamp.now,
    reading,
    codes,
    themes,
    clientOf: (party) => party.client ?? clients.get(party) ?? null,
    nextId: () => id('r', count++) as RequirementId,
    nextOrder: ordersAfter(dossier.requirements, matches.filter(({ existing }) => existing === null).length),
  };
  const plans = matches.map((match) => planOne(match, context));
  const matched = new Set(matches.map(({ existing }) => existing));
  const missing = dossier.requirements.filter((one) => !matched.has(one)).map((one) => one.id);
  const troubles = [...codes.named(problems), ...plans.flatMap((plan) => plan.problems), ...rowTroubles(list)];
  const assembled = assemble(plans);
  return {
    sheet: list.sheetName,
    headings: list.headings,
    mapping: list.mapping,
    rows: rowPlans(plans, list.rows),
    problems: once(troubles).toSorted((a, b) => a.row - b.row),
    notices: noticesOf(list, reading),
    parties: reading,
    clients: [...clients.values()],
    themes: themes.added,
    ...assembled,
    requirements: { ...assembled.requirements, missing },
  };
}

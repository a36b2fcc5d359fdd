import { z } from 'zod';
import { joinedLines, joinedTexts } from '#src/analysis/merging/joined-texts.ts';
import { type MergePlan, mergePlan } from '#src/analysis/merging/merge-plan.ts';
import { cellsOf } from '#src/base/grid.ts';
import { ok, type Problem, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { type PatchOf, withPatch } from '#src/base/with-patch.ts';
import { edited } from '#src/changes/build.ts';
import { removal } from '#src/changes/cascade.ts';
import type { Change } from '#src/changes/change.ts';
import { squash } from '#src/changes/squash.ts';
import { applyFitting } from '#src/changes/apply.ts';
import { command } from '#src/commands/command.ts';
import { clientNameOf, codeOf, supplierNameOf } from '#src/commands/names.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isEmptyPosition } from '#src/dossier/empty-position.ts';
import { clientId, requirementId, supplierId } from '#src/dossier/ids.ts';
import { supplierOf } from '#src/dossier/offer.ts';
import { clientOf } from '#src/dossier/position.ts';
import { mostOrigins, type Requirement, requirementSchema } from '#src/dossier/requirement.ts';
import { hasTooManyLinks, mostLinks } from './links.ts';
import { redirected } from './redirected.ts';
import { requirementFields } from './requirement-fields.ts';

const { code, title } = requirementSchema.shape;
const { parameter: _, ...fields } = requirementFields;

/**
 * Several requirements into the first of them. Cells, comments and links come along and every text is kept; where
 * they differ the input says which counts, or the whole is refused with what differs [K20].
 */
export const mergeRequirements = command({
  name: 'mergeRequirements',
  input: z.strictObject({
    ids: z.array(requirementId).min(2).max(50),
    /** Of the merged requirement; what is absent is joined, or agrees. */
    fields: z.strictObject({ code, title, ...fields }).partial(),
    parameter: requirementId.optional(),
    positions: z.array(z.strictObject({ client: clientId, from: requirementId })).max(5000),
    offers: z.array(z.strictObject({ supplier: supplierId, from: requirementId })).max(5000),
  }),
  run: (dossier, { ids, fields: patch, ...choices }) => {
    const unknown = ids.find((id) => !has(dossier.requirements, id));
    const plan = mergePlan(dossier, ids, choices);
    if (unknown !== undefined || plan === null) return refuse('unknown-requirement', { id: unknown ?? '' });
    if (plan.records.length < 2) return refuse('merge-needs-two');
    const record = mergedRecord(plan, patch);
    const problem = undecided(dossier, plan, patch) ?? flawOf(plan, record);
    if (problem !== null) return { ok: false, problem };
    const change = mergeChange(dossier, plan, record);
    return hasTooManyLinks(change) ? refuse('too-many-links', { count: mostLinks }) : ok(change);
  },
  label: (before, { ids }, after) => ({
    count: ids.length,
    code: codeOf(after, ids[0] ?? ''),
    other: codeOf(before, ids[1] ?? ''),
  }),
});

type Patch = PatchOf<Pick<Requirement, 'code' | 'title' | keyof typeof fields>>;

/** What a person still has to say, or null. */
function undecided(dossier: Dossier, plan: MergePlan, patch: Patch): Problem | null {
  if (plan.parameter.differs) return refuse('merge-parameters-differ').problem;
  const field = plan.fields.find((name) => patch[name] === undefined);
  if (field !== undefined) return refuse('merge-fields-differ', { context: field }).problem;
  const parties = [
    ...plan.positions.filter(({ differs }) => differs).map(({ cell }) => clientNameOf(dossier, cell.client)),
    ...plan.offers.filter(({ differs }) => differs).map(({ cell }) => supplierNameOf(dossier, cell.supplier)),
  ];
  if (parties.length === 0) return null;
  return refuse('merge-cells-differ', { count: parties.length, what: parties.slice(0, 5).join(', ') }).problem;
}

function flawOf({ records, positions, offers }: MergePlan, merged: Requirement): Problem | null {
  const ids = new Set<string>(records.map(({ id }) => id));
  const excluding = records.find(({ excludes }) => excludes.some((id) => ids.has(id)));
  if (excluding !== undefined) return refuse('merge-excludes', { code: excluding.code }).problem;
  if (merged.origins.length > mostOrigins) return refuse('text-too-long', { code: merged.code }).problem;
  const texts = [
    ...positions.map(({ cell }) => cell.reason),
    ...offers.map(({ cell }) => cell.note),
    ...([merged.why, merged.description, merged.acceptance] as const),
  ];
  const isTooLong =
    texts.some((text) => text.length > 20_000) || [merged.source, merged.standard].some((text) => text.length > 500);
  return isTooLong ? refuse('text-too-long', { code: merged.code }).problem : null;
}

function mergedRecord({ records, parameter }: MergePlan, patch: Patch): Requirement {
  const first = records[0] as Requirement;
  const text = (field: 'why' | 'description' | 'acceptance') =>
    joinedTexts(records.map((record) => ({ code: record.code, text: record[field] })));
  const given = (field: 'costOnceK' | 'costYearK') =>
    records.map((record) => record[field]).find((value) => value !== null) ?? null;
  const joined: Requirement = {
    ...first,
    why: text('why'),
    description: text('description'),
    acceptance: text('acceptance'),
    source: joinedLines(records.map(({ source }) => source)),
    standard: joinedLines(records.map(({ standard }) => standard)),
    isLegal: records.some(({ isLegal }) => isLegal),
    costOnceK: given('costOnceK'),
    costYearK: given('costYearK'),
    parameter: parameter.value,
    origins: [
      ...records.flatMap(({ origins }) => origins),
      ...records.map((record) => ({ kind: 'merge', id: record.id, code: record.code, title: record.title }) as const),
    ],
  };
  return withPatch(joined, patch);
}

/** The others go with all they hold; then the first takes what came of it. */
function mergeChange(dossier: Dossier, { records, positions, offers }: MergePlan, record: Requirement): Change {
  const others = records.slice(1).map(({ id }) => id);
  const moved = edited(
    'comments',
    dossier.comments
      .filter(({ requirement }) => others.includes(requirement))
      .map((comment) => [comment, { ...comment, requirement: record.id }]),
  );
  const relinked = redirected(dossier, record, records);
  const first = squash(moved, relinked);
  const left = applyFitting(dossier, first);
  const rest = squash(first, removal(left, { requirements: others }));
  const cells = [
    edited(
      'positions',
      positions.map(({ cell }) => [
        cellsOf(dossier.positions, record.id).find((each) => clientOf(each) === cell.client) ?? null,
        isEmptyPosition(cell) ? null : cell,
      ]),
    ),
    edited(
      'offers',
      offers.map(({ cell }) => [
        cellsOf(dossier.offers, record.id).find((each) => supplierOf(each) === cell.supplier) ?? null,
        cell,
      ]),
    ),
  ];
  return cells.reduce(squash, rest);
}

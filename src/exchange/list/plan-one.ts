import { cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId, ThemeId } from '#src/dossier/ids.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import { clientOf, type Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Codes } from './codes.ts';
import { cut, fold } from './fold.ts';
import type { RowGroup } from './group-rows.ts';
import type { Match } from './match-requirements.ts';
import { withOwnTexts } from './own-texts.ts';
import type { PartyGroup } from './party-groups.ts';
import { plannedPosition } from './plan-position.ts';
import { newRequirement, updatedRequirement } from './plan-requirement.ts';
import type { RowChoices, RowProblem } from './problem.ts';
import type { PartyReading } from './party-mentions.ts';
import type { ReadList } from './read-list.ts';
import { type PositionPatch, PositionReader } from './read-positions.ts';
import { readRequirement, type RequirementPatch } from './read-requirement.ts';
import { isSameTitle, listTitle, type Themes, themeTitle } from './themes.ts';

/** What every requirement of one import is planned with. `codes`, `themes`, `nextId` and `nextOrder` hand things out. */
export type PlanContext = {
  readonly dossier: Dossier;
  readonly list: ReadList;
  readonly choices: RowChoices;
  readonly now: string;
  readonly reading: PartyReading;
  readonly clientOf: (party: PartyGroup) => Client | null;
  readonly codes: Codes;
  readonly themes: Themes;
  readonly nextId: () => RequirementId;
  readonly nextOrder: () => string;
};

export type PositionStep = { readonly row: number; readonly before: Position | null; readonly after: Position };

export type RequirementPlan = {
  readonly group: RowGroup;
  readonly before: Requirement | null;
  /** null = these rows can't make a requirement. */
  readonly after: Requirement | null;
  readonly positions: readonly PositionStep[];
  readonly problems: readonly RowProblem[];
};

const PARAMETER_NAME = 120;

/** The theme of a requirement that is there changes only where the list names another one. */
function themeOf(context: PlanContext, group: RowGroup, existing: Requirement | null): ThemeId | null {
  const title = themeTitle(group);
  const { themes, dossier, list } = context;
  if (!existing) return themes.named(title || listTitle(list.fileName, list.sheetName)).id;
  const current = find(dossier.themes, existing.theme);
  return title === '' || (current && isSameTitle(current.title, title)) ? null : themes.named(title).id;
}

function positionSteps(
  context: PlanContext,
  requirement: Requirement,
  patches: ReadonlyMap<PartyGroup, PositionPatch>,
): readonly PositionStep[] {
  return [...patches].flatMap(([party, patch]) => {
    const client = context.clientOf(party);
    if (!client) return [];
    const before = cellAt(context.dossier.positions, requirement.id, client.id, clientOf);
    const after = plannedPosition(requirement.id, client.id, before, patch, context.now);
    return after ? [{ row: patch.row, before: before ?? null, after }] : [];
  });
}

/** Who asks for it, where the list gives parties but says of no one how much he wants it. */
function withAskers(patch: RequirementPatch, context: PlanContext, positions: PositionReader): RequirementPatch {
  const isAsked =
    positions.askers.length > 0 &&
    !context.list.mapping.columns.some((meaning) => meaning.kind === 'field' && meaning.field === 'source');
  return isAsked ? { ...patch, source: cut(positions.askers.join(', '), 500) } : patch;
}

function afterOf(
  context: PlanContext,
  match: Match,
  patch: RequirementPatch,
  positions: PositionReader,
): { readonly after: Requirement | null; readonly problem: RowProblem | null } {
  const { group, existing } = match;
  const title = patch.title ?? existing?.title ?? '';
  const parameter: Parameter | null = positions.parameter(cut(title, PARAMETER_NAME));
  if (existing) {
    const { code, problem } = context.codes.renamed(existing, match);
    const theme = themeOf(context, group, existing);
    return { after: updatedRequirement(existing, patch, { code, theme, parameter }), problem };
  }
  if (title === '') {
    return { after: null, problem: { row: group.rows[0]?.row ?? 0, column: null, code: 'noTitle', params: {} } };
  }
  const theme = themeOf(context, group, null) as ThemeId;
  const place = { code: context.codes.given(match), theme, order: context.nextOrder(), parameter };
  return {
    after: newRequirement(context.nextId(), { ...withAskers(patch, context, positions), title }, place),
    problem: null,
  };
}

/** A known code over quite another text: another list with the same numbers, or a requirement rewritten. */
function titleTrouble({ group, existing }: Match, title: string | undefined): RowProblem | null {
  const [row] = group.rows;
  if (!existing || !row || title === undefined || group.id === existing.id) return null;
  const words = (text: string): readonly string[] =>
    fold(text)
      .split(' ')
      .filter((word) => word.length > 3);
  const before = new Set(words(existing.title));
  const after = words(title);
  const isOther = before.size > 0 && after.length > 0 && !after.some((word) => before.has(word));
  return isOther
    ? { row: row.row, column: row.column('title'), code: 'titleDiffers', params: { code: existing.code } }
    : null;
}

/** What an import does with the rows about one requirement. */
export function planOne(match: Match, context: PlanContext): RequirementPlan {
  const { group, existing } = match;
  const { mapping, headings, schemes } = context.list;
  const texts = headings.map((heading) => heading.text);
  const positions = new PositionReader(group, { mapping, reading: context.reading, schemes, choices: context.choices });
  const read = readRequirement(group, mapping, texts);
  const patch = withOwnTexts(read.patch, existing, group, positions, texts);
  const { after, problem } = afterOf(context, match, patch, positions);
  const steps = after ? positionSteps(context, after, positions.patches(after.parameter)) : [];
  const troubles = [problem, titleTrouble(match, patch.title)].filter((one) => one !== null);
  const problems = [...read.problems, ...positions.problems, ...troubles];
  return { group, before: existing, after, positions: steps, problems };
}

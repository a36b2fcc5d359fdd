import { type CaseState, caseStateOf } from '#src/analysis/cases/case-state.ts';
import { optionEffect, type OptionEffect } from '#src/analysis/cases/option-effect.ts';
import { optionsOf } from '#src/analysis/cases/case-options.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Case } from '#src/dossier/case.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf } from '#src/dossier/grids.ts';
import type { Option } from '#src/dossier/option.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Stance } from '#src/dossier/stance.ts';
import { caseStands } from './case-scene.ts';

/** How one client stands in a case as a room may know it: there is no field for room, and none for a private limit. */
export type SharedStand = {
  readonly client: string;
  readonly camp: number | null;
  readonly interest: string;
  readonly position: Position | null;
};

/** An option with what it does to each client, from released limits, and the stances that were released. */
export type SharedOption = {
  readonly option: Option;
  readonly effects: readonly { readonly client: string; readonly effect: OptionEffect }[];
  readonly stances: readonly Stance[];
};

/** A case for the beamer, a print or an export. */
export type SharedCase = {
  readonly case: Case;
  readonly stage: CaseState['stage'];
  readonly stands: readonly SharedStand[];
  readonly options: readonly SharedOption[];
};

/**
 * [W99] What others may see of a case; null when it is gone. The stage is told from what was released too: that somebody took a
 * stance in private is private.
 */
export function sharedCase(whole: Dossier, id: string): SharedCase | null {
  const dossier = releasedOnly(whole);
  const record = find(dossier.cases, id);
  if (record === undefined) return null;
  const [first] = record.requirements.flatMap((each) => find(dossier.requirements, each) ?? []);
  const stands = caseStands(dossier, id, first);
  return {
    case: record,
    stage: caseStateOf(dossier, record).stage,
    stands: stands.map(({ client, stake, position }) => ({
      client: client.id,
      camp: stake.camp,
      interest: stake.interest,
      position,
    })),
    options: optionsOf(dossier, id).map((option) => ({
      option,
      effects: stands.map(({ client }) => ({ client: client.id, effect: optionEffect(dossier, option, client.id) })),
      stances: stands.flatMap(({ client }) => cellAt(dossier.stances, option.id, client.id, columnOf) ?? []),
    })),
  };
}

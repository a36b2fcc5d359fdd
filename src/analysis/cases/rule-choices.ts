import { assertNever } from '#src/base/assert-never.ts';
import { cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Case } from '#src/dossier/case.ts';
import { centsOf } from '#src/dossier/cents.ts';
import { columnOf } from '#src/dossier/grids.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, OptionId } from '#src/dossier/ids.ts';
import type { Option } from '#src/dossier/option.ts';
import type { Stance } from '#src/dossier/stance.ts';
import { highestMinimum, highestSum, lowest, withoutObjection } from '#src/methods/choose.ts';
import { involvedIn, optionsOf } from './case-options.ts';

/** Side by side and each on its own: no total over them, and no winner (DOMAIN F, "do not compute"). */
export const choiceRules = ['consent', 'max-min', 'sum', 'inhabitants', 'cost'] as const;
export type ChoiceRule = (typeof choiceRules)[number];

/** What a rule still has to know before it can say anything. */
export type Lacking = {
  /** Involved clients that have not taken a stance on every option. */
  readonly stances: readonly ClientId[];
  /** Involved clients of which nobody knows how many people live there. */
  readonly inhabitants: readonly ClientId[];
  /** Options of which the costs are not estimated. */
  readonly costs: readonly OptionId[];
};

/** An option a rule would choose, and who would be left with what. */
export type Chosen = {
  readonly option: OptionId;
  /** Clients that would be left with an overriding objection (1), and with great difficulty (2). */
  readonly objecting: readonly ClientId[];
  readonly struggling: readonly ClientId[];
  /** Clients of which nobody knows how they stand to it. */
  readonly silent: readonly ClientId[];
};

export type RuleChoice = {
  readonly rule: ChoiceRule;
  /** Several = equally good; none = something is lacking, or (consent) every option meets an objection. */
  readonly options: readonly Chosen[];
  readonly lacking: Lacking;
  /** It can't choose for want of what `lacking` names. */
  readonly isLacking: boolean;
  /** There are options, and clients involved to have a say in them. */
  readonly isAsked: boolean;
  /** It counted stances that were given in private. */
  readonly isPrivate: boolean;
};

type Hearing = {
  readonly dossier: Dossier;
  readonly options: readonly Option[];
  readonly clients: readonly ClientId[];
  readonly stances: readonly (readonly (Stance | undefined)[])[];
};

/** [A63] to [A68] What each rule would choose. A stance nobody took is never guessed: the rule names who lacks. */
export function ruleChoices(dossier: Dossier, { id }: Pick<Case, 'id'>): readonly RuleChoice[] {
  const options = optionsOf(dossier, id);
  const clients = involvedIn(dossier, id);
  const stances = options.map((option) =>
    clients.map((client) => cellAt(dossier.stances, option.id, client, columnOf)),
  );
  const hearing = { dossier, options, clients, stances };
  return choiceRules.map((rule) => choiceOf(hearing, rule));
}

function choiceOf(hearing: Hearing, rule: ChoiceRule): RuleChoice {
  const lacking = lackingFor(hearing, rule);
  const isLacking = lacking.stances.length + lacking.inhabitants.length + lacking.costs.length > 0;
  const isAsked = hearing.options.length > 0 && (rule === 'cost' || hearing.clients.length > 0);
  return {
    rule,
    options: isAsked && !isLacking ? chosenBy(hearing, rule).map((at) => leftWith(hearing, at)) : [],
    lacking,
    isLacking,
    isAsked,
    isPrivate: hearing.stances.some((row) => row.some((stance) => stance !== undefined && isKept(stance))),
  };
}

function isKept({ step, isReleased }: Stance): boolean {
  return step !== null && !isReleased;
}

function lackingFor({ dossier, options, clients, stances }: Hearing, rule: ChoiceRule): Lacking {
  // Without options nobody can have said anything of them.
  const isSilent = (at: number) => stances.some((row) => (row[at]?.step ?? null) === null);
  return {
    stances: rule === 'cost' ? [] : clients.filter((_, at) => isSilent(at)),
    inhabitants: rule === 'inhabitants' ? clients.filter((client) => peopleOf(dossier, client) === null) : [],
    costs: rule === 'cost' ? options.filter((option) => costOf(dossier, option) === null).map(({ id }) => id) : [],
  };
}

function peopleOf({ clients }: Dossier, client: ClientId): number | null {
  return find(clients, client)?.inhabitants ?? null;
}

/** Over the contract, in cents; null when the costs are not estimated. */
function costOf(dossier: Dossier, { costOnceK, costYearK }: Option): number | null {
  if (costOnceK === null || costYearK === null) return null;
  return centsOf(costOnceK) + centsOf(costYearK) * assignmentOf(dossier).contractYears;
}

function chosenBy({ dossier, options, clients, stances }: Hearing, rule: ChoiceRule): readonly number[] {
  const steps = stances.map((row) => row.map((stance) => stance?.step ?? 0));
  switch (rule) {
    case 'consent':
      return withoutObjection(steps, 1);
    case 'max-min':
      return highestMinimum(steps);
    case 'sum':
      return highestSum(steps);
    case 'inhabitants':
      return highestSum(
        steps,
        clients.map((client) => peopleOf(dossier, client) ?? 0),
      );
    case 'cost':
      return lowest(options.map((option) => costOf(dossier, option) ?? 0));
    default:
      return assertNever(rule);
  }
}

function leftWith({ options, clients, stances }: Hearing, at: number): Chosen {
  const steps = stances[at]?.map((stance) => stance?.step ?? null) ?? [];
  const standing = (step: number | null) => clients.filter((_, index) => steps[index] === step);
  return {
    option: (options[at] as Option).id,
    objecting: standing(1),
    struggling: standing(2),
    silent: standing(null),
  };
}

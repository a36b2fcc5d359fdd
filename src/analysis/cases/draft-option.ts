import { assertNever } from '#src/base/assert-never.ts';
import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Case } from '#src/dossier/case.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Option, Outcome, Recipe } from '#src/dossier/option.ts';
import type { Parameter, Value } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';
import { mayHold } from '#src/analysis/holders.ts';
import { involvedIn } from './case-options.ts';
import { commonWish, middleWish, strictestWish } from './wishes.ts';

export type OptionDraft = Pick<Option, 'recipe' | 'outcomes' | 'payers' | 'costOf'>;

/** One requirement of a case with who asks for it. */
type Matter = {
  readonly requirement: string;
  readonly parameter: Parameter | null;
  readonly positions: readonly Position[];
  readonly clients: readonly string[];
  /** Those who hold it at M, or at S where nobody does. */
  readonly askers: readonly string[];
};

/**
 * [A79] A first version of an option by a recipe, to be worked out by people. It is made of classes and wishes only, which were
 * said in the room; a value taken from a private limit would give that limit away as soon as the option is shown.
 */
export function draftOption(dossier: Dossier, file: Pick<Case, 'id' | 'requirements'>, recipe: Recipe): OptionDraft {
  const matters = mattersOf(dossier, file);
  const askers = [...new Set(matters.flatMap((matter) => matter.askers))].sort();
  const outcomes = matters.flatMap((matter) =>
    matter.clients.flatMap((client) => outcomeOf(matter, client, recipe) ?? []),
  );
  return {
    recipe,
    outcomes: outcomes.sort((a, b) => (`${a.requirement} ${a.client}` < `${b.requirement} ${b.client}` ? -1 : 1)),
    payers: recipe === 'opt-in' || recipe === 'cost-split' ? askers : [],
    costOf: matters[0]?.requirement ?? null,
  };
}

function mattersOf(dossier: Dossier, { id, requirements }: Pick<Case, 'id' | 'requirements'>): readonly Matter[] {
  const involved: readonly string[] = involvedIn(dossier, id);
  const clients = involved.length > 0 ? involved : dossier.clients.filter(mayHold).map((client) => client.id);
  return requirements.flatMap((each): Matter[] => {
    const requirement = find(dossier.requirements, each);
    if (requirement === undefined) return [];
    const positions = cellsOf(dossier.positions, each).filter(({ client }) => clients.includes(client));
    const at = (priority: string) => positions.filter((one) => one.priority === priority).map(({ client }) => client);
    const musts = at('M');
    const askers = musts.length > 0 ? musts : at('S');
    return [{ requirement: each, parameter: requirement.parameter, positions, clients, askers }];
  });
}

function outcomeOf(matter: Matter, client: string, recipe: Recipe): Outcome | null {
  const { requirement, parameter, positions, askers } = matter;
  const own = positions.find((position) => position.client === client);
  const isAsker = askers.includes(client);
  const give = (rung: Outcome['rung'], value: Value | null, priority: Outcome['priority'] = null): Outcome => ({
    requirement,
    client,
    rung,
    value,
    priority,
  });
  const wish = own?.wish ?? null;
  switch (recipe) {
    case 'common-core':
      return differing('own-parameter');
    case 'variant':
      return differing('own-variant');
    case 'phase':
      return isAsker ? give('same', wish) : give('not-wanted', null);
    case 'opt-in':
      return isAsker ? give('local-only', wish) : withoutAskers();
    case 'cost-split':
    case 'compensate':
      return give('same', strictestWish(parameter, ofAskers()));
    case 'middle':
      return give('same', middleWish(positions), parameter === null ? 'S' : null);
    case 'drop':
      return give('not-wanted', null, 'W');
    case 'escalate':
      return null;
    default:
      return assertNever(recipe);
  }

  function ofAskers(): readonly Position[] {
    return positions.filter((position) => askers.includes(position.client));
  }

  /** The common value for whom it is the wish, an own one for the others; who holds a W gets nothing. */
  function differing(rung: 'own-parameter' | 'own-variant'): Outcome {
    const core = commonWish(positions);
    if (parameter !== null) return wish === null || wish === core ? give('same', core) : give(rung, wish);
    if (own?.priority === 'W') return give('not-wanted', null);
    return isAsker && askers.length < positions.length ? give(rung, null) : give('same', null);
  }

  /** What the others have in common, where there is a value to have. */
  function withoutAskers(): Outcome {
    const core = commonWish(positions.filter((position) => !askers.includes(position.client)));
    return core === null ? give('not-wanted', null) : give('same', core);
  }
}

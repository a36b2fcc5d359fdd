import { positionAt } from '#src/commands/positions/put-position.ts';
import { costEffectOf, effectOf } from '#src/commands/decisions/effect.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Option } from '#src/dossier/option.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';

/**
 * [K91] What a decision for this option would write, as steps of a scenario: classes, wishes and the costs of its requirement. Limits
 * stay as they are, because no decision writes them.
 */
export function optionSteps(dossier: Dossier, option: Option): readonly ScenarioStep[] {
  const cost = costEffectOf(dossier, option, option.costOnceK ?? 0, option.costYearK ?? 0);
  return [
    ...effectOf(dossier, option).map(({ requirement, client, after }): ScenarioStep => {
      const limits = positionAt(dossier, requirement, client)?.limits ?? null;
      return { kind: 'position', requirement, client, ...after, limits };
    }),
    ...(cost === null ? [] : [{ kind: 'cost' as const, requirement: cost.requirement, ...cost.after }]),
  ];
}

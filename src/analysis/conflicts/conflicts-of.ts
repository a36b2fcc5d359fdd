import type { Conflict } from '#src/analysis/requirement-analysis.ts';
import { exclusions } from './exclusion.ts';
import { law } from './law.ts';
import { market } from './market.ts';
import { mustWont } from './must-wont.ts';
import { noCommonOption, noCommonValue } from './nothing-in-common.ts';
import { overBudget } from './over-budget.ts';
import type { Scene } from './scene.ts';

/** Every conflict the requirement takes part in, in the order of `conflictKinds`. */
export function conflictsOf(scene: Scene): readonly Conflict[] {
  const found = [
    mustWont(scene),
    noCommonValue(scene),
    noCommonOption(scene),
    market(scene),
    ...exclusions(scene),
    law(scene),
    overBudget(scene),
  ];
  return found.filter((conflict) => conflict !== null);
}

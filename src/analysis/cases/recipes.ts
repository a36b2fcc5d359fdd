import type { Case, CaseKind } from '#src/dossier/case.ts';
import type { Recipe } from '#src/dossier/option.ts';

/** Which ways out people try first, per kind (DOMAIN C13: Robinson's moves, IREB's variants). Escalating is always one. */
const fitting: Readonly<Record<CaseKind, readonly Recipe[]>> = {
  'must-wont': ['opt-in', 'common-core', 'variant', 'phase', 'cost-split', 'compensate', 'drop'],
  'no-common-value': ['common-core', 'middle', 'opt-in', 'variant', 'cost-split', 'compensate', 'phase'],
  'no-common-option': ['variant', 'compensate', 'cost-split', 'common-core'],
  market: ['variant', 'common-core', 'compensate', 'phase'],
  exclusion: ['common-core', 'variant', 'opt-in', 'drop'],
  law: ['phase', 'drop'],
  budget: ['phase', 'opt-in', 'cost-split', 'drop'],
  term: ['common-core', 'variant'],
  order: ['phase', 'compensate', 'cost-split', 'middle'],
  payment: ['cost-split', 'middle', 'compensate', 'opt-in'],
  goal: ['common-core', 'variant', 'compensate', 'phase'],
};

/** [A78] Recipes that fit a case, those of its first kind first. */
export function recipesFor({ kinds }: Pick<Case, 'kinds'>): readonly Recipe[] {
  return [...new Set<Recipe>([...kinds.flatMap((kind) => fitting[kind]), 'escalate'])];
}

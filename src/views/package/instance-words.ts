import type { InstanceAnswer } from '#src/analysis/package/instance.ts';
import type { Text } from '#src/text/text.ts';

/** "140 eisen, 120 afhankelijkheden, 100 klanten …" */
export function instanceHolds({ t, number }: Text, answer: InstanceAnswer): string {
  return t('instance:holds', {
    requirements: number(answer.requirements),
    dependencies: number(answer.dependencies),
    customers: number(answer.customers),
    cost: number(answer.allCost),
    profit: number(answer.allProfit),
  });
}

/** [PK70] Proven, or how much more there could be at most. */
export function instanceSure({ t, number }: Text, { found, stoppedBy }: InstanceAnswer): string {
  if (found === null) return t('instance:nothing');
  const { isProven, gap, bound } = found;
  if (isProven && (gap ?? 0) === 0) return t('instance:proven');
  if (gap === null || bound === null) return t('instance:unbounded');
  return t(isProven ? 'instance:provenGap' : `instance:${stoppedBy ?? 'time'}`, { gap: number(gap * 100, 1) });
}

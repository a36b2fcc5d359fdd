import type { Ladder } from '#src/analysis/cases/ladder.ts';
import type { Text } from '#src/text/text.ts';

/** How far from uniform: `Voor allen gelijk`, `2 varianten, € 12.000 eenmalig, € 9.000 per jaar`. */
export function ladderText(text: Text, { variants, onceK, yearK }: Ladder): string {
  const count = text.t('weighing:variants', { count: variants });
  if (variants === 0) return count;
  const price = [
    onceK === null || onceK === 0 ? null : text.t('weighing:price.once', { amount: text.euroK(onceK) }),
    yearK === null || yearK === 0 ? null : text.t('weighing:price.year', { amount: text.euroK(yearK) }),
    onceK === null || yearK === null ? text.t('weighing:price.unknown') : null,
  ];
  return [count, ...price.filter((part) => part !== null)].join(', ');
}

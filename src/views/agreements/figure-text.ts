import type { Kpi } from '#src/dossier/kpi.ts';
import type { Text } from '#src/text/text.ts';

/** Units that are written against the figure. */
const joined: ReadonlySet<string> = new Set(['%', '‰', '°']);

/** `97%`, `3,1 uur`, `7,9`. */
export function figureText({ number }: Text, unit: string, value: number): string {
  const figure = number(value);
  if (unit === '') return figure;
  return joined.has(unit) ? `${figure}${unit}` : `${figure} ${unit}`;
}

/** `≥ 95%`, `≤ 4 uur`; a target that is not agreed on is said. */
export function targetText(text: Text, { direction, target, unit }: Kpi): string {
  if (target === null) return text.t('agreements:kpi.noTarget');
  return `${direction === 'atLeast' ? '≥' : '≤'} ${figureText(text, unit, target)}`;
}

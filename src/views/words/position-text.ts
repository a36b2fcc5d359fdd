import type { Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Text } from '#src/text/text.ts';
import { limitsPhrase, limitsText, valueText } from './value-text.ts';

/**
 * What stands beside the priority tile: the limits where there are any, else the wish, else nothing.
 * Limits that are not released make this private to the regisseur; pass a dossier through `releasedOnly` first.
 */
export function positionText(text: Text, requirement: Requirement, position: Position): string {
  const { limits, wish } = position;
  if (limits !== null) return limitsText(text, requirement.parameter, limits);
  return wish === null ? '' : valueText(text, requirement.parameter, wish);
}

/** To be read aloud: `must, hoogstens 4 uur`. */
export function positionPhrase(text: Text, requirement: Requirement, position: Position): string {
  const { limits, wish, priority } = position;
  const parts = [
    priority === null ? '' : text.t(`analysis:priorities.${priority}`).toLowerCase(),
    limits === null ? '' : limitsPhrase(text, requirement.parameter, limits),
    limits === null && wish !== null ? valueText(text, requirement.parameter, wish) : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

import type { Limits, Value } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Finding } from './check.ts';

/** [V43] What one requirement and its positions say by themselves. Linear in its positions. */
export function rowFindings(requirement: Requirement, positions: readonly Position[]): readonly Finding[] {
  const { id, why, acceptance, parameter } = requirement;
  const found: Finding[] = [];
  const add = (finding: Omit<Extract<Finding, { at: 'requirement' }>, 'at' | 'requirement'>): void =>
    void found.push({ at: 'requirement', requirement: id, ...finding });
  const holding = positions.filter(({ priority }) => priority !== null);
  const hasMust = requirement.isLegal || holding.some(({ priority }) => priority === 'M');
  if (hasMust && acceptance.trim() === '') add({ kind: 'must-without-acceptance', field: 'acceptance' });
  if (why.trim() === '') add({ kind: 'no-why', field: 'why' });
  if (holding.length === 0) add({ kind: 'no-position', field: 'positions' });
  if (parameter?.kind === 'number' && parameter.unit.trim() === '') add({ kind: 'no-unit', field: 'unit' });
  if (
    parameter !== null &&
    holding.length > 0 &&
    positions.every(({ wish, limits }) => wish === null && limits === null)
  )
    add({ kind: 'asks-nobody-answers', field: 'positions' });
  const outside = positions.filter(({ wish, limits }) => wish !== null && limits !== null && !accepts(limits, wish));
  const [one] = outside;
  if (one !== undefined)
    add({ kind: 'wish-outside-limits', field: 'positions', client: one.client, count: outside.length });
  return found;
}

function accepts(limits: Limits, wish: Value): boolean {
  if (limits.kind === 'options') return limits.options.includes(String(wish));
  if (typeof wish !== 'number') return true;
  return (limits.min === null || wish >= limits.min) && (limits.max === null || wish <= limits.max);
}

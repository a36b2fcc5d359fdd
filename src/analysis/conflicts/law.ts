import { assertNever } from '#src/base/assert-never.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Conflict } from '#src/analysis/requirement-analysis.ts';
import { conflictOf, type Scene } from './scene.ts';

/**
 * [A14] Against the law: a won't on a legal requirement, a wish outside what the law allows, or limits that leave
 * nothing the law allows. One camp: they stand against the law, not against each other.
 */
export function law({ requirement, positions }: Scene): Conflict | null {
  const { isLegal, parameter } = requirement;
  if (!isLegal && (parameter === null || parameter.lawful === null)) return null;
  const openly = (position: Position) =>
    (isLegal && position.priority === 'W') || (parameter !== null && isWishUnlawful(parameter, position));
  const against = positions.filter(
    (position) => openly(position) || (parameter !== null && areLimitsUnlawful(parameter, position)),
  );
  if (against.length === 0) return null;
  const camp = against.map(({ client }) => client);
  const isPrivate = against.some((position) => !openly(position) && !position.isReleased);
  return conflictOf('law', [requirement.id], [camp], { isPrivate });
}

function isWishUnlawful(parameter: Parameter, { wish }: Position): boolean {
  switch (parameter.kind) {
    case 'number': {
      const { lawful } = parameter;
      if (lawful === null || typeof wish !== 'number') return false;
      return (lawful.min !== null && wish < lawful.min) || (lawful.max !== null && wish > lawful.max);
    }
    case 'category':
      return parameter.lawful !== null && typeof wish === 'string' && !parameter.lawful.includes(wish);
    default:
      return assertNever(parameter);
  }
}

function areLimitsUnlawful(parameter: Parameter, { limits }: Position): boolean {
  switch (parameter.kind) {
    case 'number': {
      const { lawful } = parameter;
      if (lawful === null || limits?.kind !== 'range') return false;
      return (
        (lawful.min !== null && limits.max !== null && limits.max < lawful.min) ||
        (lawful.max !== null && limits.min !== null && limits.min > lawful.max)
      );
    }
    case 'category': {
      const { lawful } = parameter;
      return lawful !== null && limits?.kind === 'options' && !limits.options.some((option) => lawful.includes(option));
    }
    default:
      return assertNever(parameter);
  }
}

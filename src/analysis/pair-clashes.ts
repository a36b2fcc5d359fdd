import { meet } from '#src/methods/meet.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Limits } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';

/** Two clients whose own limits have nothing in common; `gap` in the parameter's unit, null for categories. */
export type PairClash = { readonly a: ClientId; readonly b: ClientId; readonly gap: number | null };

/** [A20] All such pairs on one requirement, in the order of its positions. */
export function pairClashes(positions: readonly Position[]): readonly PairClash[] {
  return positions.flatMap(({ client: a, limits }, index) =>
    positions.slice(index + 1).flatMap(({ client: b, limits: other }): PairClash[] => {
      const clash = limits === null || other === null ? null : between(limits, other);
      return clash === null ? [] : [{ a, b, ...clash }];
    }),
  );
}

function between(a: Limits, b: Limits): { readonly gap: number | null } | null {
  if (a.kind === 'options' && b.kind === 'options')
    return a.options.some((option) => b.options.includes(option)) ? null : { gap: null };
  if (a.kind !== 'range' || b.kind !== 'range') return null;
  const meeting = meet([a, b]);
  return meeting.kind === 'gap' ? { gap: meeting.high - meeting.low } : null;
}

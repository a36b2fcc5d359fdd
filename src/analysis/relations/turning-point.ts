import type { RelationState } from './relation-state.ts';
import { latest, valueAt } from './series.ts';
import type { Moment, MomentKind } from '#src/dossier/moment.ts';
import type { Side } from '#src/dossier/pulse.ts';

/** What can drive two sides apart. */
const burdens: ReadonlySet<MomentKind> = new Set<MomentKind>(['incident', 'penalty', 'changeOfControl', 'invoice']);
/** A smaller change is no turn; a choice of the product. */
const least = 5;

export type TurningPoint = { readonly moment: Moment; readonly points: number };

/**
 * [RL9] The event since which this side's trust fell and the distance grew most: what it was just before against what it is
 * now. It says when, not why; two things that came together are no cause.
 */
export function turningPoint({ moments, series }: RelationState, side: Side): TurningPoint | null {
  const own = series[side];
  const others = series[side === 'client' ? 'other' : 'client'];
  const [now, across] = [latest(own), latest(others)];
  if (now === null || across === null) return null;
  let found: TurningPoint | null = null;
  for (const moment of moments) {
    if (!burdens.has(moment.kind) || moment.on > now.on) continue;
    const [before, beforeAcross] = [valueAt(own, moment.on), valueAt(others, moment.on)];
    if (before === null || beforeAcross === null || before <= now.value) continue;
    const points = Math.abs(across.value - now.value) - Math.abs(beforeAcross - before);
    if (points >= least && (found === null || points > found.points)) found = { moment, points };
  }
  return found;
}

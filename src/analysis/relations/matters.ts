import { daysBetween } from '#src/base/day.ts';
import type { RelationState } from './relation-state.ts';
import type { Friction } from '#src/dossier/friction.ts';
import type { Moment } from '#src/dossier/moment.ts';
import type { Side } from '#src/dossier/pulse.ts';
import { type TurningPoint, turningPoint } from './turning-point.ts';

/** From where something is worth a sentence; choices of the product, said where they are shown. */
export const lines = { gap: 15, fall: 10, lean: 15, askedDays: 100, newDays: 90 } as const;

/** What asks for attention in a relation; figures only, the words are in the views. */
export type Matter =
  | { readonly kind: 'change-of-control'; readonly moment: Moment }
  | { readonly kind: 'gap'; readonly points: number; readonly lower: Side; readonly since: TurningPoint | null }
  | { readonly kind: 'silent'; readonly days: number | null; readonly rhythmDays: number }
  | { readonly kind: 'one-sided-friction'; readonly friction: Friction; readonly missing: Side; readonly days: number }
  | { readonly kind: 'open-friction'; readonly friction: Friction; readonly days: number }
  | { readonly kind: 'falling'; readonly side: Side; readonly points: number; readonly since: string }
  | { readonly kind: 'leans-on-contract'; readonly points: number }
  | { readonly kind: 'below-target'; readonly points: number; readonly target: number }
  | { readonly kind: 'never-asked'; readonly side: Side }
  | { readonly kind: 'asked-long-ago'; readonly side: Side; readonly days: number }
  | { readonly kind: 'no-legal' };

const sides = ['client', 'other'] as const satisfies readonly Side[];

/** [RL8] Everything that asks for attention, what can't wait first. A fixed order of kinds: no figure ranks one relation over another. */
export function mattersOf(state: RelationState, today: string): readonly Matter[] {
  return [
    ...events(state, today),
    ...distances(state),
    ...quiet(state),
    ...frictions(state, today),
    ...slopes(state),
    ...unknowns(state),
  ];
}

function events({ moments }: RelationState, today: string): readonly Matter[] {
  const change = moments.findLast(({ kind, isOpen, on }) => kind === 'changeOfControl' && isOpen && on <= today);
  return change === undefined ? [] : [{ kind: 'change-of-control', moment: change }];
}

function distances(state: RelationState): readonly Matter[] {
  const { gap, trust } = state;
  if (gap === null || gap < lines.gap || trust.client === null || trust.other === null) return [];
  const lower = trust.client < trust.other ? 'client' : 'other';
  return [{ kind: 'gap', points: gap, lower, since: turningPoint(state, lower) }];
}

function quiet({ silence }: RelationState): readonly Matter[] {
  const { isSilent, days, rhythmDays } = silence;
  return isSilent && rhythmDays !== null ? [{ kind: 'silent', days, rhythmDays }] : [];
}

function frictions(state: RelationState, today: string): readonly Matter[] {
  const open = state.frictions.filter(({ kind, solvedOn }) => kind === 'friction' && solvedOn === null);
  return open
    .toSorted((a, b) => (b.strength ?? 0) - (a.strength ?? 0) || (a.on < b.on ? -1 : 1))
    .map((friction): Matter => {
      const days = Math.max(0, daysBetween(friction.on, today));
      const missing = missingSides(friction);
      const [only] = missing;
      return missing.length === 1 && only !== undefined
        ? { kind: 'one-sided-friction', friction, missing: only, days }
        : { kind: 'open-friction', friction, days };
    });
}

/** Sides that have not said that it is there. */
export function missingSides({ acknowledgedByClient, acknowledgedByOther }: Friction): readonly Side[] {
  const said = { client: acknowledgedByClient, other: acknowledgedByOther };
  return sides.filter((side) => said[side] === null);
}

function slopes({ trend, balance, trust, relation }: RelationState): readonly Matter[] {
  const falls = sides.flatMap((side): Matter[] => {
    const change = trend[side];
    if (change === null || change.change > -lines.fall) return [];
    return [{ kind: 'falling', side, points: -change.change, since: change.since }];
  });
  const leans: Matter[] =
    balance !== null && balance <= -lines.lean ? [{ kind: 'leans-on-contract', points: -balance }] : [];
  const { trustTarget } = relation;
  const short: Matter[] =
    trustTarget !== null && trust.client !== null && trust.client < trustTarget
      ? [{ kind: 'below-target', points: trustTarget - trust.client, target: trustTarget }]
      : [];
  return [...falls, ...leans, ...short];
}

function unknowns({ asked, legal }: RelationState): readonly Matter[] {
  const asks = sides.flatMap((side): Matter[] => {
    const days = asked[side];
    if (days === null) return [{ kind: 'never-asked', side }];
    return days > lines.askedDays ? [{ kind: 'asked-long-ago', side, days }] : [];
  });
  return legal === null ? [...asks, { kind: 'no-legal' }] : asks;
}

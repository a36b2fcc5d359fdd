import type { Benefit } from '#src/dossier/benefit.ts';
import type { Pilot } from '#src/dossier/pilot.ts';
import { type Side, sides } from '#src/dossier/pulse.ts';

/** What makes a piece of work fit to start with. */
export const pilotTests = ['isBounded', 'isRepetitive', 'isSimple'] as const;
export type PilotTest = (typeof pilotTests)[number];

export type PilotState = {
  readonly stage: 'undated' | 'planned' | 'running' | 'ended';
  /** Said to be so, said not to be so, and not said. */
  readonly passed: readonly PilotTest[];
  readonly failed: readonly PilotTest[];
  readonly open: readonly PilotTest[];
  /** Who did not judge it yet. */
  readonly unheard: readonly Side[];
};

/** [RY17] Whether a pilot is fit to learn from, how far it is, and who still has to say how it went. */
export function pilotState(pilot: Pilot, today: string): PilotState {
  const { startsOn, endsOn, evaluations } = pilot;
  const stage =
    startsOn === null
      ? 'undated'
      : startsOn > today
        ? 'planned'
        : endsOn !== null && endsOn < today
          ? 'ended'
          : 'running';
  return {
    stage,
    passed: pilotTests.filter((test) => pilot[test] === true),
    failed: pilotTests.filter((test) => pilot[test] === false),
    open: pilotTests.filter((test) => pilot[test] === null),
    unheard: sides.filter((side) => !evaluations.some((each) => each.side === side)),
  };
}

export type BenefitState =
  | { readonly kind: 'unknown' | 'waiting' }
  /** People were still getting used to it: what was measured says nothing yet. */
  | { readonly kind: 'early'; readonly until: string }
  | { readonly kind: 'measured'; readonly change: number; readonly share: number | null };

/** [RY18] What a benefit came to: the figure before and after, and nothing before the end of getting used to it. */
export function benefitState(benefit: Benefit, pilots: readonly Pilot[]): BenefitState {
  const { baseline, value, measuredOn } = benefit;
  if (baseline === null) return { kind: 'unknown' };
  if (value === null) return { kind: 'waiting' };
  const until = pilots.find(({ id }) => id === benefit.pilot)?.habituationUntil ?? null;
  if (until !== null && measuredOn !== null && measuredOn < until) return { kind: 'early', until };
  return { kind: 'measured', change: value - baseline, share: baseline === 0 ? null : (value - baseline) / baseline };
}

import { daysBetween } from '#src/base/day.ts';
import type { Moment, MomentKind } from '#src/dossier/moment.ts';

/** Moments at which both sides met; a measurement, an invoice or an incident is none. */
export const contactKinds: ReadonlySet<MomentKind> = new Set<MomentKind>(['meeting', 'visit', 'exercise']);

export type Silence = {
  readonly lastOn: string | null;
  /** Since the last time together; null when there was none yet. */
  readonly days: number | null;
  /** What was agreed; null = no rhythm, and then nothing is silent. */
  readonly rhythmDays: number | null;
  readonly isSilent: boolean;
};

/** [RL6] Silent is longer than the rhythm since the last time together; with a rhythm and no time together at all, too. */
export function silenceOf(moments: readonly Moment[], rhythmDays: number | null, today: string): Silence {
  const lastOn = moments
    .filter(({ kind, on }) => contactKinds.has(kind) && on <= today)
    .reduce<string | null>((last, { on }) => (last === null || on > last ? on : last), null);
  const days = lastOn === null ? null : daysBetween(lastOn, today);
  return { lastOn, days, rhythmDays, isSilent: rhythmDays !== null && (days === null || days > rhythmDays) };
}

/** The first time together, and so how soon it came; null when there was none. */
export function firstTogether(moments: readonly Moment[]): string | null {
  return moments
    .filter(({ kind }) => contactKinds.has(kind))
    .reduce<string | null>((first, { on }) => (first === null || on < first ? on : first), null);
}

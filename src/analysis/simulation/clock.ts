import type { Session } from '#src/dossier/session.ts';

/** Minutes of a phase as it begins; DOMAIN D9: twenty to play, ten to talk about it. A choice of the product; the clock can be set. */
export const phaseMinutes = { read: 3, play: 20, debrief: 10, record: 5 } as const satisfies Record<
  Session['phase'],
  number
>;

/** The clock of a phase: it runs out at a moment, or stands still with so much left. */
export type Clock =
  | { readonly isRunning: true; readonly endsAt: number }
  | { readonly isRunning: false; readonly seconds: number };

/**
 * No clock of this program ran out in the last century: a moment of it is what is left on one that stands still, by its time of day, for
 * a dossier whose days are moved along keeps that.
 */
const THIS_CENTURY = Date.parse('2000-01-01T00:00:00Z');
const DAY_MS = 86_400_000;
const LONGEST_S = 4 * 3600;

/** [SI10] As the dossier keeps it, so that neither a pause nor a crash costs a second; null: as long as the phase takes. */
export function clockOf({ endsAt, phase }: Pick<Session, 'endsAt' | 'phase'>): Clock {
  if (endsAt === null) return { isRunning: false, seconds: phaseMinutes[phase] * 60 };
  const at = Date.parse(endsAt);
  if (at >= THIS_CENTURY) return { isRunning: true, endsAt: at };
  return { isRunning: false, seconds: Math.ceil((((at % DAY_MS) + DAY_MS) % DAY_MS) / 1000) };
}

export function secondsLeft(clock: Clock, now: number): number {
  return clock.isRunning ? Math.max(0, Math.ceil((clock.endsAt - now) / 1000)) : clock.seconds;
}

/** A clock that runs from now. */
export function runningFor(seconds: number, now: number): string {
  return new Date(now + within(seconds) * 1000).toISOString();
}

export function standingAt(seconds: number): string {
  return new Date(within(seconds) * 1000).toISOString();
}

function within(seconds: number): number {
  return Math.min(LONGEST_S, Math.max(0, Math.round(seconds)));
}

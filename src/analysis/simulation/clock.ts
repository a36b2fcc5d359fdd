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

/** As the dossier keeps it, so that neither a pause nor a crash costs a second. */
export type Kept = Pick<Session, 'endsAt' | 'secondsLeft'>;

const LONGEST_S = 4 * 3600;

/** A clock nobody started: as long as its phase takes. */
export const untouched: Kept = { endsAt: null, secondsLeft: null };

/** [SI10] */
export function clockOf({ endsAt, secondsLeft: left, phase }: Kept & Pick<Session, 'phase'>): Clock {
  if (endsAt !== null) return { isRunning: true, endsAt: Date.parse(endsAt) };
  return { isRunning: false, seconds: left ?? phaseMinutes[phase] * 60 };
}

export function secondsLeft(clock: Clock, now: number): number {
  return clock.isRunning ? Math.max(0, Math.ceil((clock.endsAt - now) / 1000)) : clock.seconds;
}

/** A clock that runs from now. */
export function runningFor(seconds: number, now: number): Kept {
  return { endsAt: new Date(now + within(seconds) * 1000).toISOString(), secondsLeft: null };
}

export function standingAt(seconds: number): Kept {
  return { endsAt: null, secondsLeft: within(seconds) };
}

function within(seconds: number): number {
  return Math.min(LONGEST_S, Math.max(0, Math.round(seconds)));
}

import { clockOf, phaseMinutes, secondsLeft } from '#src/analysis/simulation/clock.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import type { BeamerView } from './beamer-view.ts';
import type { BeamerTimer } from './parts.ts';
import { cultureSlide } from './slides/culture.ts';
import { simulationSlide } from './slides/simulation.ts';

/** What is on the beamer besides a workshop. */
export type BesideChoice =
  | { readonly kind: 'simulation'; readonly session: string }
  /** Two parties by their keys. */
  | { readonly kind: 'culture'; readonly pair: readonly [string, string] };

/**
 * [BM1] Made of what is left when everything private is gone. Positions and answers go first: no slide of these is made of them,
 * and to strip them would cost what the dossier is large.
 */
export function besideView(whole: Dossier, choice: BesideChoice, text: Text): BeamerView | null {
  const dossier = releasedOnly({ ...whole, positions: [], offers: [] });
  switch (choice.kind) {
    case 'simulation':
      return simulationView(dossier, choice.session, text);
    case 'culture': {
      const slide = cultureSlide(text, dossier, choice.pair);
      return slide === null ? null : { language: text.language, timer: null, place: null, slide };
    }
    default:
      return assertNever(choice);
  }
}

function simulationView(dossier: Dossier, id: string, text: Text): BeamerView | null {
  const { language } = text;
  const session = find(dossier.sessions, id);
  if (session === undefined) return null;
  const slide = simulationSlide(dossier, session, text);
  if (slide === null) return { language, timer: null, place: null, slide: { kind: 'waiting', title: session.title } };
  return { language, timer: timerOf(session), place: null, slide };
}

/** A clock that stands still says what is left; one that runs is told by its end alone. */
function timerOf(session: Parameters<typeof clockOf>[0]): BeamerTimer {
  const clock = clockOf(session);
  const box = phaseMinutes[session.phase] * 60;
  if (clock.isRunning) return { seconds: box, of: box, endsAt: clock.endsAt };
  const seconds = secondsLeft(clock, 0);
  return { seconds, of: Math.max(box, seconds), endsAt: null };
}

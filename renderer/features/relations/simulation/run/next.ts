import { cardNow, nextCard, nextPhase, stageOf } from '#src/analysis/simulation/moves.ts';
import type { Session } from '#src/dossier/session.ts';

/** What the one button of the run does: a phase of this card, the next card, the end; before and after, to begin. */
export type Next = Session['phase'] | 'card' | 'end' | 'begin' | 'again';

export function nextOf(session: Session): Next {
  if (cardNow(session) === null) return stageOf(session) === 'ended' ? 'again' : 'begin';
  return nextPhase(session.phase) ?? (nextCard(session) === null ? 'end' : 'card');
}

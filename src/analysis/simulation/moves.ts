import { assertNever } from '#src/base/assert-never.ts';
import { type Session, type SessionCard, sessionPhases } from '#src/dossier/session.ts';
import { clockOf, type Kept, phaseMinutes, runningFor, secondsLeft, standingAt, untouched } from './clock.ts';
import { toldNext, toldNothing, toldOneLess } from './facts.ts';

/** What the regisseur does while a session runs. */
export type SessionMove =
  | { readonly kind: 'card'; readonly at: number }
  | { readonly kind: 'phase'; readonly phase: Session['phase'] }
  | { readonly kind: 'clock' }
  | { readonly kind: 'minutes'; readonly by: number }
  | { readonly kind: 'fact' }
  | { readonly kind: 'factBack' }
  | { readonly kind: 'swap' }
  | { readonly kind: 'end' };

/** Which card is on the table; null before the first and after the last. */
export function cardNow({ cards, cardNow: at }: Session): SessionCard | null {
  return at === null ? null : (cards[at] ?? null);
}

export type SessionStage = 'preparing' | 'running' | 'ended';

/** [SI2] Read off the cards: no card is on the table before it begins, and none when all were played. */
export function stageOf(session: Session): SessionStage {
  if (cardNow(session) !== null) return 'running';
  return session.cards.some(({ state }) => state === 'done') ? 'ended' : 'preparing';
}

/** The session after a move; the same object where there is nothing to do. `now` in milliseconds. */
export function moved(session: Session, move: SessionMove, now: number): Session {
  switch (move.kind) {
    case 'card':
      return session.cards[move.at] === undefined || move.at === session.cardNow
        ? session
        : { ...left(session), cardNow: move.at, phase: 'read', ...untouched };
    case 'end':
      return cardNow(session) === null ? session : { ...left(session), cardNow: null, phase: 'read', ...untouched };
    case 'phase':
      return inPhase(session, move.phase, now);
    case 'clock':
      return cardNow(session) === null ? session : { ...session, ...toggled(session, now) };
    case 'minutes':
      return cardNow(session) === null ? session : { ...session, ...lengthened(session, move.by * 60, now) };
    case 'fact':
      return onCard(session, toldNext);
    case 'factBack':
      return onCard(session, toldOneLess);
    case 'swap':
      return swapped(session);
    default:
      return assertNever(move);
  }
}

function onCard(session: Session, change: (card: SessionCard) => SessionCard): Session {
  const card = cardNow(session);
  if (card === null) return session;
  const after = change(card);
  return after === card ? session : { ...session, cards: session.cards.map((each) => (each === card ? after : each)) };
}

/** Play and debriefing begin with a clock that runs; reading and writing down take as long as they take. */
function inPhase(session: Session, phase: Session['phase'], now: number): Session {
  const begun = session.cardNow === null ? { ...session, cardNow: 0 } : session;
  if (cardNow(begun) === null || (session.cardNow !== null && session.phase === phase)) return session;
  const clock = phase === 'play' || phase === 'debrief' ? runningFor(phaseMinutes[phase] * 60, now) : untouched;
  return onCard({ ...begun, phase, ...clock }, (card) => (phase === 'read' ? card : { ...card, state: 'playing' }));
}

function toggled(session: Session, now: number): Kept {
  const clock = clockOf(session);
  const seconds = secondsLeft(clock, now);
  if (clock.isRunning) return standingAt(seconds);
  return runningFor(seconds === 0 ? phaseMinutes[session.phase] * 60 : seconds, now);
}

function lengthened(session: Session, by: number, now: number): Kept {
  const clock = clockOf(session);
  const seconds = secondsLeft(clock, now) + by;
  return clock.isRunning ? runningFor(seconds, now) : standingAt(seconds);
}

/** The other round of the same card: played anew, with a clock that waits until everybody sits. */
function swapped(session: Session): Session {
  const after = onCard(session, (card) => ({
    ...toldNothing(card),
    isSwapped: !card.isSwapped,
    state: 'playing',
  }));
  return after === session ? session : { ...after, phase: 'play', ...untouched };
}

/** A card that came to its debriefing was played. */
function left(session: Session): Session {
  const isPlayed = session.phase === 'debrief' || session.phase === 'record';
  return onCard(session, (card) =>
    card.state === 'playing' ? { ...card, state: isPlayed ? 'done' : 'waiting' } : card,
  );
}

/** What comes after this phase; null: the card is played. */
export function nextPhase(phase: Session['phase']): Session['phase'] | null {
  return sessionPhases[sessionPhases.indexOf(phase) + 1] ?? null;
}

/** The first card after this one that was not played yet, else before it; null: all were. */
export function nextCard({ cards, cardNow: at }: Session): number | null {
  const from = (at ?? -1) + 1;
  const order = [...cards.keys()].map((step) => (from + step) % Math.max(1, cards.length));
  return order.find((each) => each !== at && cards[each]?.state !== 'done') ?? null;
}

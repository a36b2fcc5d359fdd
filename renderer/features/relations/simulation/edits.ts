import { runCommand } from '#renderer/store/edit.ts';
import { freshId, now } from '#renderer/store/fresh.ts';
import { currentText } from '#renderer/store/settings.ts';
import { chooseCard, chooseSession } from '#renderer/store/simulation.ts';
import type { SessionMove } from '#src/analysis/simulation/moves.ts';
import { noteSession, runSession } from '#src/commands/records/session-commands.ts';
import { addSession, editSession, removeSession } from '#src/commands/records/readiness-commands.ts';
import type { Given } from '#src/commands/records/record-commands.ts';
import type { MomentId, PulseId, RelationId, SessionId } from '#src/dossier/ids.ts';
import type { Session, SessionCard } from '#src/dossier/session.ts';

// What is done to a simulation, each one intention and so one step of undo.

/** As many cards as a session holds. */
export const MOST_CARDS = 40;

export function makeSession(fields: Given<'sessions'>): void {
  const id = freshId<SessionId>();
  void runCommand(addSession, { id, fields }, { toast: currentText().t('simulation:made') });
  chooseSession(id);
}

export function changeSession(id: SessionId, patch: Partial<Omit<Session, 'id'>>): void {
  void runCommand(editSession, { id, patch });
}

export function dropSession(id: SessionId): void {
  void runCommand(removeSession, { id }, { toast: currentText().t('simulation:removed') });
}

/** A step while it runs. */
export function step({ id }: Session, move: SessionMove): void {
  void runCommand(runSession, { id, move, at: now() });
}

export function changeCard({ id, cards }: Session, at: number, patch: Partial<SessionCard>): void {
  changeSession(id, { cards: cards.map((card, index) => (index === at ? { ...card, ...patch } : card)) });
}

export function putCards({ id, cards }: Session, added: readonly SessionCard[]): void {
  changeSession(id, { cards: [...cards, ...added].slice(0, MOST_CARDS) });
  chooseCard(Math.min(cards.length, MOST_CARDS - 1));
}

export function dropCard(session: Session, at: number): void {
  const cards = session.cards.filter((_, index) => index !== at);
  const patch = { cards, cardNow: placeOf(session, cards) };
  void runCommand(editSession, { id: session.id, patch }, { toast: currentText().t('simulation:cardRemoved') });
  chooseCard(Math.max(0, Math.min(at, cards.length - 1)));
}

/** To another place in the order; what is on the table stays on the table. */
export function moveCard(session: Session, from: number, to: number): void {
  const card = session.cards[from];
  if (card === undefined || to < 0 || to >= session.cards.length) return;
  const cards = session.cards.filter((_, index) => index !== from);
  cards.splice(to, 0, card);
  changeSession(session.id, { cards, cardNow: placeOf(session, cards) });
  chooseCard(to);
}

function placeOf(session: Session, cards: readonly SessionCard[]): number | null {
  const card = session.cardNow === null ? undefined : session.cards[session.cardNow];
  const at = card === undefined ? -1 : cards.indexOf(card);
  return at === -1 ? null : at;
}

export function noteWithRelation({ id }: Session, relation: RelationId, on: string): void {
  const ids = { moment: freshId<MomentId>(), client: freshId<PulseId>(), other: freshId<PulseId>() };
  void runCommand(noteSession, { id, relation, on, ids }, { toast: currentText().t('simulation:noted') });
}

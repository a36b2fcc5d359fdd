import type { SessionCard } from '#src/dossier/session.ts';

export type Fact = SessionCard['turns'][number];
export type Facts = {
  /** What the room has heard, in order. */
  readonly told: readonly Fact[];
  readonly waiting: readonly Fact[];
};

/** As many turns as a card holds, the line among them. */
const MOST = 40;

/** An empty line in the list of turns: the room has heard what stands above it. Without one it has heard nothing. */
const line: Fact = { at: '', text: '' };

function isLine({ at, text }: Fact): boolean {
  return at === '' && text === '';
}

/** [SI11] How far the room is, as the dossier keeps it. */
export function factsOf({ turns }: Pick<SessionCard, 'turns'>): Facts {
  const at = turns.findIndex(isLine);
  if (at === -1) return { told: [], waiting: turns };
  return { told: turns.slice(0, at), waiting: turns.slice(at + 1).filter((fact) => !isLine(fact)) };
}

/** Nothing told needs no line, so that a card that was never played stays as it was written. */
export function turnsOf({ told, waiting }: Facts): readonly Fact[] {
  return told.length === 0 ? waiting : [...told, line, ...waiting];
}

/** The next one comes to light. */
export function toldNext(card: SessionCard): SessionCard {
  const { told, waiting } = factsOf(card);
  const [next, ...rest] = waiting;
  return next === undefined || told.length + waiting.length >= MOST
    ? card
    : { ...card, turns: turnsOf({ told: [...told, next], waiting: rest }) };
}

/** The last one was told too soon. */
export function toldOneLess(card: SessionCard): SessionCard {
  const { told, waiting } = factsOf(card);
  const last = told.at(-1);
  return last === undefined
    ? card
    : { ...card, turns: turnsOf({ told: told.slice(0, -1), waiting: [last, ...waiting] }) };
}

export function toldNothing(card: SessionCard): SessionCard {
  const { told, waiting } = factsOf(card);
  return told.length === 0 ? card : { ...card, turns: [...told, ...waiting] };
}

import type { SessionCard } from '#src/dossier/session.ts';

export type Fact = SessionCard['turns'][number];
export type Facts = {
  /** What the room has heard, in order. */
  readonly told: readonly Fact[];
  readonly waiting: readonly Fact[];
};

type Kept = Pick<SessionCard, 'turns' | 'told'>;

/** [SI11] How far the room is. */
export function factsOf({ turns, told }: Kept): Facts {
  return { told: turns.slice(0, told), waiting: turns.slice(told) };
}

/** The same as a card keeps it. */
export function keptFacts({ told, waiting }: Facts): Kept {
  return { turns: [...told, ...waiting], told: told.length };
}

/** The next one comes to light. */
export function toldNext(card: SessionCard): SessionCard {
  return card.told < card.turns.length ? { ...card, told: card.told + 1 } : card;
}

/** The last one was told too soon. */
export function toldOneLess(card: SessionCard): SessionCard {
  return card.told > 0 ? { ...card, told: card.told - 1 } : card;
}

export function toldNothing(card: SessionCard): SessionCard {
  return card.told > 0 ? { ...card, told: 0 } : card;
}

import { phaseMinutes } from '#src/analysis/simulation/clock.ts';
import { factsOf } from '#src/analysis/simulation/facts.ts';
import { cardNow } from '#src/analysis/simulation/moves.ts';
import { outcomesOf } from '#src/analysis/simulation/outcomes.ts';
import { type Played, playersOf } from '#src/analysis/simulation/players.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Session } from '#src/dossier/session.ts';
import type { Text } from '#src/text/text.ts';
import type { Simulation } from '#src/views/beamer/beamer-view.ts';
import { beamerParty } from '#src/views/beamer/party.ts';

/** [SI20] The card on the table, made of a dossier without what is private; null: none is. */
export function simulationSlide(dossier: Dossier, session: Session, text: Text): Simulation | null {
  const card = cardNow(session);
  if (card === null) return null;
  const relation = find(dossier.relations, session.relation ?? '') ?? null;
  const fact = factsOf(card).told.at(-1);
  return {
    kind: 'simulation',
    title: card.title,
    situation: card.situation,
    round: card.isSwapped ? 2 : 1,
    roles: playersOf(card, relation).map((played) => ({
      title: played.role.title,
      does: played.role.does,
      side: formOf(played),
      player: beamerParty(text, dossier, played.player),
    })),
    question: card.question,
    fact: fact === undefined ? null : { at: fact.at, text: fact.text },
    phase: session.phase,
    minutes: phaseMinutes[session.phase],
    card: {
      at: (session.cardNow ?? 0) + 1,
      of: session.cards.length,
      done: session.cards.map(({ state }) => state === 'done'),
    },
    outcomes: outcomesOf(dossier, session.id)
      .filter(({ record }) => record.isShared)
      .map(({ kind, record: { title, owner, dueOn } }) => ({ kind, title, owner, dueOn })),
  };
}

/** By the party whose part it is, whoever plays it. */
function formOf({ role: { playedBy } }: Played): Simulation['roles'][number]['side'] {
  return playedBy === null || playedBy.kind === 'regie' ? null : playedBy.kind;
}

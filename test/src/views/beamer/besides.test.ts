import { describe, expect, it } from 'vitest';
import { beamerViewSchema } from '#src/contract/beamer-parsers.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { createText } from '#src/text/text.ts';
import { besideView } from '#src/views/beamer/besides.ts';
import { TOKEN, withSecrets } from '#test/builders/private-token.ts';
import { sample, seeds } from '#test/laws/samples.ts';

const text = createText('nl');

function simulations(dossier: Dossier) {
  return dossier.sessions.map(({ id }) => besideView(dossier, { kind: 'simulation', session: id }, text));
}

/** Every session with its first card on the table. */
function playing(dossier: Dossier): Dossier {
  return { ...dossier, sessions: dossier.sessions.map((session) => ({ ...session, cardNow: 0, phase: 'play' })) };
}

/** Whatever the regisseur has of a simulation for himself, filled in recognisably. */
function withOwnWords(dossier: Dossier): Dossier {
  const secret = withSecrets(dossier);
  return {
    ...secret,
    frictions: secret.frictions.map((each) => (each.isShared ? each : { ...each, text: TOKEN, explanation: TOKEN })),
    actions: secret.actions.map((each) => ({ ...each, note: TOKEN, ...(each.isShared ? {} : { title: TOKEN }) })),
    agreements: secret.agreements.map((each) => (each.isShared ? each : { ...each, title: TOKEN, owner: TOKEN })),
    relations: secret.relations.map((each) => ({ ...each, note: TOKEN })),
    sessions: secret.sessions.map((session) => ({
      ...session,
      note: TOKEN,
      before: { client: 7, other: 7 },
      after: { client: 7, other: 7 },
      cards: session.cards.map((card, at) => ({
        ...card,
        key: TOKEN,
        gaps: TOKEN,
        ...(at === session.cardNow ? {} : { title: TOKEN, situation: TOKEN, question: TOKEN, roles: [] }),
      })),
    })),
  };
}

describe('a simulation on the beamer', () => {
  it('[SI20] changes by no byte with notes, gaps, trust, private frictions, unshared outcomes and cards that are not on the table', () => {
    let cards = 0;
    for (const seed of seeds(60)) {
      const dossier = playing(sample(seed).dossier);
      const [before, after] = [simulations(dossier), simulations(withOwnWords(dossier))];
      cards += before.filter((view) => view?.slide.kind === 'simulation').length;
      expect(JSON.stringify(after)).toBe(JSON.stringify(before));
      expect(JSON.stringify(after)).not.toContain(TOKEN);
    }
    expect(cards).toBeGreaterThan(20);
  });

  it('[SI20] shows no fact before it was told', () => {
    for (const seed of seeds(40)) {
      const dossier = playing(sample(seed).dossier);
      const untold = {
        ...dossier,
        sessions: dossier.sessions.map((session) => ({
          ...session,
          cards: session.cards.map((card) => ({ ...card, turns: [{ at: '08:10', text: TOKEN }] })),
        })),
      };
      expect(JSON.stringify(simulations(untold))).not.toContain(TOKEN);
    }
  });

  it('[SI20] [BM13] passes the list of fields at the door, and nothing besides', () => {
    for (const seed of seeds(40))
      for (const view of simulations(playing(sample(seed).dossier))) {
        expect(beamerViewSchema.parse(view)).toEqual(view);
        if (view === null) continue;
        const more = { ...view, slide: { ...view.slide, gaps: TOKEN } };
        expect(beamerViewSchema.safeParse(more).success).toBe(false);
      }
  });
});

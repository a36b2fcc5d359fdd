import { describe, expect, it } from 'vitest';
import { beamerViewSchema } from '#src/contract/beamer-parsers.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { createText } from '#src/text/text.ts';
import { besideView } from '#src/views/beamer/besides.ts';
import { partyKey } from '#src/views/relations/culture-view.ts';
import { TOKEN, withSecrets } from '#test/builders/private-token.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
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
          cards: session.cards.map((card) => ({ ...card, turns: [{ at: '08:10', text: TOKEN }], told: 0 })),
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

describe('two cultures on the beamer', () => {
  const both = ['client ZAN', 'supplier L4'] as const;
  const view = (dossier: Dossier) => besideView(dossier, { kind: 'culture', pair: both }, text);

  it('[SI23] are of the chosen two alone: others, impressions and how many people said so change no byte', () => {
    const dossier = sampleDossier();
    const others = dossier.cultures.map((culture) =>
      both.includes(partyKey(culture.party) as never)
        ? { ...culture, people: 77 }
        : { ...culture, points: [100, 0, 0, 0] },
    );
    const frictions = dossier.frictions.map((friction) => ({ ...friction, text: TOKEN, isShared: true }));
    expect(JSON.stringify(view({ ...dossier, cultures: others as never, frictions }))).toBe(
      JSON.stringify(view(dossier)),
    );
    expect(beamerViewSchema.parse(view(dossier))).toEqual(view(dossier));
  });

  it('[SI23] ask the question on which they stand furthest apart, and are nothing when one of them is gone', () => {
    const answers = { 'client ZAN': [80, 20, 50, 50], 'supplier L4': [60, 90, 50, 40] } as const;
    const cultures = sampleDossier().cultures.map((culture) => {
      const said = answers[partyKey(culture.party) as keyof typeof answers];
      if (said === undefined) return culture;
      const [decide, sayNo, agree, rules] = said;
      return { ...culture, answers: { decide, sayNo, agree, rules } };
    });
    const dossier = { ...sampleDossier(), cultures };
    expect(view(dossier)?.slide).toMatchObject({
      kind: 'culture',
      a: { name: 'Zandermeer' },
      b: { kind: 'supplier' },
      question: 'sayNo',
      answers: { a: 20, b: 90 },
    });
    const gone = { ...dossier, suppliers: dossier.suppliers.filter(({ id }) => id !== 'L4') };
    expect(view(gone)).toBe(null);
  });
});

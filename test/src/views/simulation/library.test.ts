import { expect, it } from 'vitest';
import { sessionCardSchema } from '#src/dossier/session.ts';
import { createText } from '#src/text/text.ts';
import { playable, quotesPrivate } from '#src/views/simulation/from-friction.ts';
import { cardOf, libraryKeys } from '#src/views/simulation/library.ts';
import { aRecord } from '#test/builders/register-records.ts';

const relation = aRecord('relations', 'R', { client: 'BE', supplier: 'L1' } as never);

it('[SI3] has at least ten whole cards in either language, with roles of both sides, facts with a time and a question', () => {
  expect(libraryKeys.length).toBeGreaterThanOrEqual(10);
  for (const language of ['nl', 'en'] as const)
    for (const key of libraryKeys) {
      const card = cardOf(createText(language), key, relation);
      expect(sessionCardSchema.parse(card)).toEqual(card);
      expect(JSON.stringify(card)).not.toMatch(/scenarioCards|\{\{|undefined/);
      expect(card.roles.map(({ playedBy }) => playedBy?.kind)).toEqual(['supplier', 'supplier', 'client', 'client']);
      expect(card.turns).toHaveLength(3);
      expect(card.question).toMatch(/\?$/);
      for (const text of [card.title, card.situation, card.question, ...card.turns.map((turn) => turn.text)])
        expect(text.length).toBeGreaterThan(5);
    }
  const titles = libraryKeys.map((key) => cardOf(createText('nl'), key, null).title);
  expect(new Set(titles).size).toBe(titles.length);
});

it('[SI4] takes nothing over from a friction that is private, and refuses a wording that quotes it', () => {
  const friction = aRecord('frictions', 'F', {
    relation: 'R',
    on: '2026-01-22',
    text: 'de grote beslist, wij mogen tekenen',
    explanation: 'Bij de vorige aanbesteding kreeg Zandermeer de stukken twee dagen vooraf.',
  } as never);
  const wording = { title: 'Stukken komen laat', situation: 'Morgen is de tekening.', question: 'Wie beslist?' };
  expect(quotesPrivate(friction, wording)).toBe(false);
  expect(quotesPrivate(friction, { ...wording, title: 'De grote beslist: wij mogen' })).toBe(true);
  expect(quotesPrivate(friction, { ...wording, situation: 'Men kreeg de stukken twee dagen eerder.' })).toBe(true);
  expect(quotesPrivate({ ...friction, isShared: true }, { ...wording, title: friction.text })).toBe(false);
  expect(quotesPrivate({ ...friction, text: 'Te duur' }, { ...wording, title: 'te duur!' })).toBe(true);
});

it('[SI4] offers what grates, open before solved and of the relation first, and neither red lines nor impressions', () => {
  const of = (id: string, fields: object) =>
    aRecord('frictions', id, { relation: 'R', on: '2026-01-22', text: id, ...fields } as never);
  const frictions = [
    of('solved', { solvedOn: '2026-02-01' }),
    of('elsewhere', { relation: 'Q' }),
    of('red', { kind: 'redLine' }),
    of('here', {}),
    of('impression', { kind: 'impression' }),
  ];
  expect(playable({ frictions } as never, 'R').map(({ id }) => id)).toEqual(['here', 'elsewhere', 'solved']);
});

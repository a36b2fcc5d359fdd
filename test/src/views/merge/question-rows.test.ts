import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { applyChange } from '#src/changes/apply.ts';
import type { Change } from '#src/changes/change.ts';
import { allOf, asked } from '#src/changes/questions.ts';
import { createText } from '#src/text/text.ts';
import { deviceOf } from '#src/views/merge/device-of.ts';
import { mergeEffect } from '#src/views/merge/merge-effect.ts';
import { questionRow } from '#src/views/merge/question-rows.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { randomChanges } from '#test/builders/random-edits.ts';
import { randomFrom } from '#test/builders/random.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const text = createText('nl');
const [row] = smallDossier.positions;
const cell = row?.cells.find(({ client }) => client === 'DIJ');
if (cell === undefined) throw new Error('Dijkenrade wants something of R1');

const withLimits = (min: number, max: number): Change => ({
  positions: { updated: [[cell, { ...cell, limits: { kind: 'range', min, max } }]] },
});

it('[W50] a question names what it was and what stands on each side', () => {
  const sides = { ours: withLimits(30, 40), theirs: withLimits(70, 80) };
  const [conflict] = asked({ base: smallDossier, ...sides }, new Map()).questions;
  if (conflict === undefined) throw new Error('Nothing is asked');
  const copies = {
    base: smallDossier,
    ours: applyChange(smallDossier, sides.ours),
    theirs: applyChange(smallDossier, sides.theirs),
  };
  expect(questionRow(text, copies, conflict)).toMatchObject({
    subject: { code: '1.01', mark: { badge: 'DI' } },
    field: 'grenzen',
    was: { text: '45–60 uur per week (vrijgegeven)' },
    ours: { text: '30–40 uur per week (vrijgegeven)' },
    theirs: { text: '70–80 uur per week (vrijgegeven)' },
  });
});

it('[W52] an answer says what it does to the conflicts of its requirement', () => {
  const sides = { ours: withLimits(30, 40), theirs: withLimits(70, 80) };
  const [conflict] = asked({ base: smallDossier, ...sides }, new Map()).questions;
  if (conflict === undefined) throw new Error('Nothing is asked');
  const now = applyChange(smallDossier, sides.ours);
  const effect = (change: Change) => {
    const after = applyChange(smallDossier, change);
    return mergeEffect(text, { now: analyse(now), wouldBe: analyse(after), after }, conflict);
  };
  expect(effect(sides.ours)).toEqual({ isConflict: true, text: 'gat blijft 20 uur per week' });
  expect(effect(withLimits(35, 50))).toEqual({ isConflict: true, text: 'gat wordt 10 uur per week' });
  expect(effect(sides.theirs)?.text).not.toContain('gat');
});

it('[W50] whatever two copies contest, every question has words and both sides differ', () => {
  let told = 0;
  for (let seed = 0; seed < 80; seed += 1) {
    const random = randomFrom(seed);
    const base = randomDossier({ seed, requirements: 4, clients: 3, suppliers: 2 });
    const [ours, theirs] = [randomChanges(random, base, 6), randomChanges(random, base, 6)];
    const copies = { base, ours: applyChange(base, ours), theirs: applyChange(base, theirs) };
    const answered = allOf({ base, ours, theirs }, new Map(), random.pick(['ours', 'theirs'] as const), true);
    for (const conflict of asked({ base, ours, theirs }, answered).questions) {
      const question = questionRow(text, copies, conflict);
      const said = [question.subject.title, question.field, question.ours.text, question.theirs.text];
      expect(said.filter((words) => words === '' || /undefined|\{\{|\[object/.test(words))).toEqual([]);
      expect(question.ours.text).not.toBe(question.theirs.text);
      told += 1;
    }
    expect(asked({ base, ours, theirs }, answered).open).toEqual([]);
  }
  expect(told).toBeGreaterThan(30);
});

it('[W53] the name of a copy tells of the computer or the person it came from', () => {
  expect(
    [
      'Zaak-LT-2207.regie',
      'Zaak-LT-2207-2.regie',
      "Zaak (Rik's conflicted copy 2026-11-02).regie",
      'Zaak (1).regie',
      'Zaak.regie',
    ].map(deviceOf),
  ).toEqual(['LT-2207', 'LT-2207', 'Rik', null, null]);
});

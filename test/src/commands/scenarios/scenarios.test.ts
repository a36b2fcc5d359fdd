import { describe, expect, it } from 'vitest';
import { cellAt } from '#src/base/grid.ts';
import { applyChange } from '#src/changes/apply.ts';
import { diffDossiers } from '#src/changes/diff.ts';
import { reverse } from '#src/changes/reverse.ts';
import { runCommand } from '#src/commands/run-command.ts';
import { withScenario } from '#src/commands/scenarios/with-scenario.ts';
import { clientOf } from '#src/dossier/position.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { stepsIn } from '#test/builders/random-scenarios.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { expectSame, sample, seeds } from '#test/laws/samples.ts';

const leaves: ScenarioStep = { kind: 'client-leaves', client: 'DIJ' };
const joins: ScenarioStep = {
  kind: 'client-joins',
  id: 'NWE',
  name: 'Nieuwerwoude',
  badge: 'ME',
  inhabitants: 12_000,
  like: 'DIJ',
};

describe('the dossier as it would be', () => {
  it('[K80] is what the ordinary commands would make of it, and leaves the dossier alone', () => {
    const before = JSON.stringify(smallDossier);
    const { dossier, notices } = withScenario(smallDossier, [leaves, { kind: 'budget', onceK: 900, yearK: null }]);
    const byHand = doing(smallDossier, 'removeClient', { id: 'DIJ' }).after;
    const patch = { budgetOnceK: 900, budgetYearK: null };
    expect(dossier).toEqual(doing(byHand, 'editAssignment', { patch }).after);
    expect(notices).toEqual([]);
    expect(JSON.stringify(smallDossier)).toBe(before);
  });

  it('[K80] a step that can do nothing is passed over and said', () => {
    const { dossier, notices } = withScenario(smallDossier, [
      { kind: 'client-leaves', client: 'WEG' },
      leaves,
      { kind: 'inhabitants', client: 'DIJ', inhabitants: 3 },
      { ...joins, id: 'MER' },
      { ...joins, like: 'DIJ' },
      { kind: 'position', requirement: 'R1', client: 'MER', priority: 'M', wish: 'vaak', limits: null },
      { kind: 'start', months: 6 },
    ]);
    expect(notices.map(({ kind, index }) => [index, kind])).toEqual([
      [0, 'gone'],
      [2, 'gone'],
      [3, 'already'],
      [4, 'like-gone'],
      [5, 'refused'],
      [6, 'start'],
    ]);
    expect(dossier.clients.map(({ id }) => id)).toEqual(['MER', 'NWE', 'SSC', 'VEL']);
  });

  it('[K82] who joins like another wants the same, and has released nothing', () => {
    const { dossier } = withScenario(smallDossier, [joins]);
    expect(dossier.clients.find(({ id }) => id === 'NWE')).toMatchObject({ badge: 'NI', inhabitants: 12_000 });
    const like = cellAt(smallDossier.positions, 'R1', 'DIJ', clientOf);
    expect(cellAt(dossier.positions, 'R1', 'NWE', clientOf)).toEqual({
      ...like,
      client: 'NWE',
      isReleased: false,
      reason: '',
      by: null,
      at: null,
    });
    const empty = withScenario(smallDossier, [{ ...joins, like: null }]).dossier;
    expect(empty.positions).toEqual(smallDossier.positions);
  });

  it('[K82] a supplier that joins like another offers the same, as claimed', () => {
    const step: ScenarioStep = { kind: 'supplier-joins', id: 'GAM', name: 'Gamma', badge: 'GA', like: 'ALF' };
    const { dossier } = withScenario(smallDossier, [step]);
    const offers = dossier.offers.flatMap(({ cells }) => cells);
    const of = (id: string) => offers.filter(({ supplier }) => supplier === id);
    expect(of('GAM').map(({ requirement, fit, value }) => [requirement, fit, value])).toEqual(
      of('ALF').map(({ requirement, fit, value }) => [requirement, fit, value]),
    );
    expect(of('GAM').every(({ proof }) => proof === 'claimed')).toBe(true);
  });
});

describe('applying', () => {
  it('[K81] [K80] is the change it was computed with, and undo restores exactly', () => {
    for (const seed of seeds(60)) {
      const { random, dossier } = sample(seed);
      const steps = stepsIn(random, dossier);
      const supposed = withScenario(dossier, steps);
      expectSame(applyChange(dossier, supposed.change), supposed.dossier);
      expectSame(diffDossiers(dossier, supposed.dossier), supposed.change);
      const applied = runCommand(dossier, 'applyScenario', { name: 'Wat als', steps });
      if (!applied.ok) continue;
      expectSame(applied.value.change, supposed.change);
      expectSame(applyChange(applied.value.after, reverse(applied.value.change)), dossier);
    }
  });

  it('[K81] leaves the kept scenario, and is refused when nothing would change', () => {
    const kept = doing(smallDossier, 'addScenario', { id: 'S1', name: 'Zonder Dijkenrade', steps: [leaves] }).after;
    const { after, label } = doing(kept, 'applyScenario', { name: 'Zonder Dijkenrade', steps: [leaves] });
    expect(after.scenarios).toBe(kept.scenarios);
    expect(label).toEqual({ command: 'applyScenario', params: { scenario: 'Zonder Dijkenrade' } });
    expect(refusal(after, 'applyScenario', { name: 'Nog eens', steps: [leaves] })).toMatchObject({
      code: 'scenario-changes-nothing',
    });
  });
});

it('[K83] a scenario is kept, renamed, given other steps, moved and removed', () => {
  const names = (dossier: typeof smallDossier) =>
    dossier.scenarios.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ name }) => name);
  const one = doing(smallDossier, 'addScenario', { id: 'S1', name: 'Eén', steps: [leaves] }).after;
  const two = doing(one, 'addScenario', { id: 'S2', name: 'Twee', steps: [joins], after: null }).after;
  expect(names(two)).toEqual(['Twee', 'Eén']);
  expect(refusal(two, 'addScenario', { id: 'S1', name: 'x', steps: [] })).toMatchObject({ code: 'id-taken' });
  const edited = doing(two, 'editScenario', { id: 'S1', patch: { name: 'Zonder', steps: [leaves, joins] } }).after;
  expect(edited.scenarios[0]).toMatchObject({ name: 'Zonder', steps: [leaves, joins] });
  expect(names(doing(edited, 'moveScenario', { id: 'S1', after: null }).after)).toEqual(['Zonder', 'Twee']);
  expect(names(doing(edited, 'removeScenario', { id: 'S2' }).after)).toEqual(['Zonder']);
  for (const name of ['editScenario', 'moveScenario', 'removeScenario'])
    expect(refusal(two, name, { id: 'weg', patch: {}, after: null })).toMatchObject({
      code: expect.stringMatching(/unknown-scenario|invalid-input/),
    });
});

import { expect, it } from 'vitest';
import { cellAt } from '#src/base/grid.ts';
import { optionSteps } from '#src/commands/scenarios/option-steps.ts';
import { withScenario } from '#src/commands/scenarios/with-scenario.ts';
import { clientOf } from '#src/dossier/position.ts';
import { readyDossier, wholeDecision } from '#test/builders/decided-dossier.ts';
import { doing } from '#test/builders/doing.ts';

const option = readyDossier.options.find(({ id }) => id === 'K1a');

it('[K91] an option as a scenario comes to what a decision for it would write, and leaves limits as they are', () => {
  if (option === undefined) throw new Error('no option');
  const supposed = withScenario(readyDossier, optionSteps(readyDossier, option)).dossier;
  const decided = doing(readyDossier, 'recordDecision', wholeDecision).after;
  for (const client of ['A', 'B', 'C']) {
    const [one, other] = [supposed, decided].map(({ positions }) => cellAt(positions, 'R1', client, clientOf));
    expect([one?.priority, one?.wish]).toEqual([other?.priority, other?.wish]);
    expect(one?.limits).toEqual(cellAt(readyDossier.positions, 'R1', client, clientOf)?.limits ?? null);
  }
  expect(supposed.requirements.map(({ costYearK }) => costYearK)).toEqual(
    decided.requirements.map(({ costYearK }) => costYearK),
  );
});

it('[K91] an option that changes nothing has no steps', () => {
  const idle = readyDossier.options.find(({ id }) => id === 'K1b');
  expect(idle && optionSteps(readyDossier, idle)).toEqual([]);
});

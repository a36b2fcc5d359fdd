import { expect, it } from 'vitest';
import { computing } from '#renderer/features/scenario/compute.ts';
import { analyse } from '#src/analysis/analyse.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { compareDossiers } from '#src/analysis/scenarios/compare-dossiers.ts';
import { finished } from '#src/base/steps.ts';
import { withScenario } from '#src/commands/scenarios/with-scenario.ts';
import { stepsIn } from '#test/builders/random-scenarios.ts';
import { expectSame, sample, seeds } from '#test/laws/samples.ts';

it('[Q11] what is computed in turns and by difference is what is computed afresh, released values apart', () => {
  for (const seed of seeds(40)) {
    const { random, dossier } = sample(seed);
    const [steps, against] = [stepsIn(random, dossier), random.chance(0.5) ? stepsIn(random, dossier) : []];
    const found = finished(computing({ now: { dossier, analysis: analyse(dossier) }, against, steps }));
    const sideWith = (asked: typeof steps) => {
      const whole = withScenario(dossier, asked).dossier;
      return { dossier: whole, analysis: analyse(whole) };
    };
    const [before, after] = [sideWith(against), sideWith(steps)];
    expectSame(found.after.dossier, after.dossier);
    expectSame(found.notices, withScenario(dossier, steps).notices);
    expectSame(found.after.analysis, after.analysis);
    expectSame(found.difference, compareDossiers(before, after));
    expectSame(found.released.after.dossier, releasedOnly(after.dossier));
    expectSame(found.released.after.analysis, analyse(releasedOnly(after.dossier)));
  }
});

it('[Q11] it says how far it is and stops now and then', () => {
  const { dossier } = sample(7);
  const steps = computing({
    now: { dossier, analysis: analyse(dossier) },
    against: [],
    steps: stepsIn(sample(7).random, dossier),
  });
  let last = 0;
  let stops = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) {
    expect(step.value).toBeGreaterThanOrEqual(last);
    expect(step.value).toBeLessThanOrEqual(1);
    last = step.value;
    stops += 1;
  }
  expect(stops).toBeGreaterThan(dossier.requirements.length);
});

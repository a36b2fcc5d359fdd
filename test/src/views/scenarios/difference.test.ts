import { describe, expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { compareDossiers } from '#src/analysis/scenarios/compare-dossiers.ts';
import { withScenario } from '#src/commands/scenarios/with-scenario.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { createText } from '#src/text/text.ts';
import { differencePage } from '#src/views/scenarios/difference-page.ts';
import { differenceSentence } from '#src/views/scenarios/difference-sentence.ts';
import { sharingDots } from '#src/views/scenarios/dots.ts';
import { pagePicture } from '#src/views/scenarios/page-picture.ts';
import { afterTitle, firstTitle, stepText } from '#src/views/scenarios/scenario-words.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { stepsIn } from '#test/builders/random-scenarios.ts';
import { sample, seeds } from '#test/laws/samples.ts';

const nl = createText('nl');
const en = createText('en');
const leaves: readonly ScenarioStep[] = [{ kind: 'client-leaves', client: 'DIJ' }];

function compared(dossier: Dossier, steps: readonly ScenarioStep[], look: (whole: Dossier) => Dossier = (one) => one) {
  const before = look(dossier);
  const after = look(withScenario(dossier, steps).dossier);
  const difference = compareDossiers(
    { dossier: before, analysis: analyse(before) },
    { dossier: after, analysis: analyse(after) },
  );
  return { both: { before, after }, difference };
}

function pageOf(dossier: Dossier, steps: readonly ScenarioStep[], text = nl) {
  const { both, difference } = compared(dossier, steps, releasedOnly);
  return differencePage(text, both, difference, { name: 'Wat als', steps, now: '2026-06-16T12:00:00Z' });
}

describe('in words', () => {
  it('[Q9] one sentence on the conflicts and the costs comes first, then what somebody will ask about', () => {
    const { both, difference } = compared(sampleDossier(), leaves);
    expect(differenceSentence(nl, both, difference)).toEqual({
      lead: '2 conflicten lossen op, de rest wordt duurder.',
      rest: 'Merwenburg krijgt alleen de meerderheid, met 60% van de inwoners. In één besluit valt een deel open, −€\u00a02.639 eenmalig en −€\u00a05.278 per jaar. Van R05 en R20 verschuiven de zones.',
    });
    expect(differenceSentence(en, both, difference).lead).toBe('2 conflicts are solved, the rest becomes dearer.');
  });

  it('[Q9] no difference is said to be none', () => {
    const { both, difference } = compared(sampleDossier(), []);
    expect(differenceSentence(nl, both, difference)).toEqual({
      lead: 'Er verandert niets aan wat hier geteld wordt.',
      rest: '',
    });
  });

  it('[Q9] a scenario is called after its one step until somebody names it', () => {
    const dossier = sampleDossier();
    expect(firstTitle(nl, dossier, leaves)).toBe('Wat als Dijkenrade afhaakt?');
    expect(afterTitle(nl, dossier, leaves)).toBe('Zonder Dijkenrade');
    expect(firstTitle(nl, dossier, [...leaves, { kind: 'start', months: 6 }])).toBe('Nieuw scenario');
    expect(stepText(nl, dossier, [], { kind: 'start', months: 6 })).toBe('De start schuift 6 maanden op');
    expect(stepText(nl, dossier, [], { kind: 'inhabitants', client: 'DIJ', inhabitants: 48_000 })).toBe(
      'Dijkenrade telt 48.000 inwoners',
    );
  });
});

it('[Q8] every requirement has one mark at the same place on both sides, what clashes now last', () => {
  const { both, difference } = compared(sampleDossier(), leaves);
  const dots = sharingDots(both, difference);
  expect(dots).toHaveLength(40);
  expect(dots.slice(-8).map(({ before }) => before)).toEqual(Array.from({ length: 8 }, () => 'conflicting'));
  expect(dots.filter(({ isChanged }) => isChanged).map(({ code }) => code)).toEqual(['R20']);
});

describe('the page', () => {
  it('[Q10] says the figures before and after, what to discuss and what stays', () => {
    const page = pageOf(sampleDossier(), [...leaves, { kind: 'start', months: 6 }]);
    expect(page.rows.find(({ label }) => label === 'Inwoners Merwenburg')).toEqual({
      label: 'Inwoners Merwenburg',
      before: '44%',
      after: '60%',
    });
    expect(page.rows.find(({ label }) => label === 'Kosten Veldhorst')).toMatchObject({
      before: '€\u00a02,27',
      after: '€\u00a03,19',
    });
    expect(page.steps).toEqual(['Dijkenrade haakt af', 'De start schuift 6 maanden op']);
    expect(page.discuss[0]).toBe(
      'De start staat niet in het dossier. € 197.000 aan jaarkosten valt 6 maanden later; zo lang moet het oude doorlopen.',
    );
    expect(page.foot).toBe('Alleen vrijgegeven waarden');
  });

  it('[Q10] is the same whatever is private', () => {
    for (const seed of seeds(40)) {
      const { random, dossier } = sample(seed);
      const steps = stepsIn(random, dossier).filter(({ kind }) => kind !== 'position' && kind !== 'client-joins');
      const open = { ...dossier, positions: releasedOnly(dossier).positions };
      expect(pageOf(dossier, steps)).toEqual(pageOf(open, steps));
    }
  });

  it('[E30] is one sheet of real text in reading order that stays within its margins', () => {
    const steps: ScenarioStep[] = Array.from({ length: 20 }, (_, at) => ({
      kind: 'client-joins',
      id: `N${at}`,
      name: `Een gemeente met een heel lange naam om te zien wat er gebeurt als het niet past ${at}`,
      badge: 'NN',
      inhabitants: 1000 * at,
      like: 'DIJ',
    }));
    for (const asked of [leaves, steps]) {
      const page = pageOf(sampleDossier(), asked);
      const picture = pagePicture(page, nl, (words, size) => words.length * size * 0.55);
      expect(picture.pages).toEqual([0]);
      const texts = picture.parts.flatMap(({ shapes }) =>
        shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : [])),
      );
      expect(texts.map(({ words }) => words)).toContain('Verondersteld');
      for (const { x, y, length } of texts) {
        expect(x + length).toBeLessThanOrEqual(picture.width - 47);
        expect(y).toBeLessThanOrEqual(picture.height - 40);
      }
      const same = texts.find(({ words }) => words === 'Blijft gelijk')?.y ?? Number.NaN;
      expect(same).toBeLessThan(picture.height - 100);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { compareDossiers } from '#src/analysis/scenarios/compare-dossiers.ts';
import { withScenario } from '#src/commands/scenarios/with-scenario.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { createText } from '#src/text/text.ts';
import { differencePage } from '#src/views/scenarios/difference-page.ts';
import { differenceSentence } from '#src/views/scenarios/difference-sentence.ts';
import { fairnessLines } from '#src/views/scenarios/fairness-words.ts';
import { readyDossier, wholeDecision } from '#test/builders/decided-dossier.ts';
import { doing } from '#test/builders/doing.ts';

const nl = createText('nl');
const decided = doing(readyDossier, 'recordDecision', wholeDecision).after;
const leaves: readonly ScenarioStep[] = [{ kind: 'client-leaves', client: 'C' }];

function compared(before: Dossier, steps: readonly ScenarioStep[]) {
  const after = withScenario(before, steps).dossier;
  const side = (dossier: Dossier) => ({ dossier, analysis: analyse(dossier) });
  return { both: { before, after }, difference: compareDossiers(side(before), side(after)) };
}

describe('[A92] what becomes of decided parts, in words', () => {
  const { both, difference } = compared(decided, leaves);

  it('[A92] names whose part becomes open and who would carry it by the key', () => {
    expect(fairnessLines(nl, both, difference.fairness)[0]).toBe(
      'B-01: het deel van Cuijk valt open, €\u00a01.666,80 per jaar. Naar inwoners zou het zijn: Adorp €\u00a01.000,08 per jaar en Bedum €\u00a0666,72 per jaar.',
    );
    expect(fairnessLines(createText('en'), both, difference.fairness)[0]).toContain('By inhabitants it would be');
  });

  it('[A92] the sentence and the page say it, with what it comes to in all', () => {
    expect(differenceSentence(nl, both, difference).rest).toContain(
      'In één besluit valt een deel open, €\u00a01.666,80 per jaar.',
    );
    const page = differencePage(nl, both, difference, { name: 'Wat als', steps: leaves, now: '2026-06-16T12:00:00Z' });
    expect(page.rows).toContainEqual({
      label: 'Open deel, per jaar',
      before: '€\u00a00',
      after: '€\u00a01.666,80',
    });
    expect(page.discuss.join(' ')).toContain('het deel van Cuijk valt open');
  });
});

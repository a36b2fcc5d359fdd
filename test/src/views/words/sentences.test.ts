import { describe, expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { conflictKinds } from '#src/analysis/requirement-analysis.ts';
import { whatIf } from '#src/analysis/what-if.ts';
import { cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { emptyAssignment } from '#src/dossier/assignment.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { clientOf, type Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { createText } from '#src/text/text.ts';
import { conflictSentence } from '#src/views/words/conflict-sentence.ts';
import { effectSentences } from '#src/views/words/effect-sentences.ts';
import { jointClassReason, jointClassText } from '#src/views/words/joint-class-text.ts';
import { outcomeText } from '#src/views/words/outcome-text.ts';
import { positionPhrase, positionText } from '#src/views/words/position-text.ts';
import { reasonSentence } from '#src/views/words/reason-sentence.ts';
import { type Held, heldDossier, range } from '#test/builders/held.ts';
import { hours } from '#test/builders/records.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';

const nl = createText('nl');
const en = createText('en');
const sample = undecidedSample();
const analysis = analyse(sample);

function requirementAt(id: string, dossier: Dossier = sample): Requirement {
  const found = find(dossier.requirements, id);
  if (found === undefined) throw new Error(`No requirement ${id}`);
  return found;
}

function positionAt(row: string, column: string): Position {
  const found = cellAt(sample.positions, row, column, clientOf);
  if (found === undefined) throw new Error(`No position ${row} ${column}`);
  return found;
}

describe('a conflict in words', () => {
  const sentences = (id: string) => {
    const conflict = find(analysis.conflicts, id);
    if (conflict === undefined) throw new Error(`No conflict ${id}`);
    return [conflictSentence(nl, sample, conflict), conflictSentence(en, sample, conflict)];
  };

  it.each([
    [
      'must-wont:R11',
      'Must voor Merwenburg, won’t voor Veldhorst en Zandermeer.',
      'Must for Merwenburg, won’t for Veldhorst and Zandermeer.',
    ],
    [
      'no-common-value:R03',
      'Merwenburg kan niet onder 60 uur/week, Veldhorst niet boven 50. Gat 10 uur/week.',
      'Merwenburg cannot go below 60 uur/week, Veldhorst not above 50. Gap 10 uur/week.',
    ],
    [
      'no-common-value:R38',
      'Veldhorst en Zandermeer kunnen niet onder 2 kwartalen, Merwenburg niet boven 0. Gat 2 kwartalen.',
      'Veldhorst and Zandermeer cannot go below 2 kwartalen, Merwenburg not above 0. Gap 2 kwartalen.',
    ],
    [
      'no-common-option:R40',
      'Merwenburg en Veldhorst kunnen leven met afname of 50/50, Dijkenrade en Zandermeer kunnen leven met inwoners. Geen keuze past voor allen.',
      'Merwenburg and Veldhorst can live with afname or 50/50, Dijkenrade and Zandermeer can live with inwoners. No option suits them all.',
    ],
    [
      'market:R20',
      'Bij NL vallen Kernzaak BV, Cloudmere Nederland en BudgetZaak af. De grenzen van Merwenburg, Veldhorst en Zandermeer laten meer leveranciers toe dan die van Dijkenrade.',
      'With NL, Kernzaak BV, Cloudmere Nederland and BudgetZaak drop out. The limits of Merwenburg, Veldhorst and Zandermeer admit more suppliers than those of Dijkenrade.',
    ],
    [
      'exclusion:R10+R11',
      'R10 en R11 sluiten elkaar uit. Dijkenrade, Veldhorst en Zandermeer willen R10, Merwenburg wil R11.',
      'R10 and R11 exclude each other. Dijkenrade, Veldhorst and Zandermeer want R10, Merwenburg wants R11.',
    ],
  ])('[A25] %s', (id, dutch, english) => {
    expect(sentences(id)).toEqual([dutch, english]);
  });

  const only = (dossier: Dossier, kind: string) => {
    const conflict = analyse(dossier).conflicts.find((each) => each.kind === kind);
    if (conflict === undefined) throw new Error(`No conflict of kind ${kind}`);
    return [conflictSentence(nl, dossier, conflict), conflictSentence(en, dossier, conflict)];
  };

  it('[A25] law, by a won’t and by a value', () => {
    const parameter = { ...hours, unit: 'dagen', lawful: { min: 30, max: null } };
    const dossier = heldDossier({ R1: { A: 'W', B: { wish: 14 } } }, { R1: { isLegal: true, parameter } });
    expect(only(dossier, 'law')).toEqual([
      'Wettelijk verplicht, maar won’t voor Gemeente A. De wet vraagt minstens 30 dagen; wens of grens van Gemeente B valt daarbuiten.',
      'Required by law, but won’t for Gemeente A. The law asks for at least 30 dagen; the wish or limit of Gemeente B lies outside it.',
    ]);
  });

  it('[A25] budget', () => {
    const records = { assignment: [{ ...emptyAssignment, budgetOnceK: 1 }] };
    expect(only(heldDossier({ R1: { A: 'M' } }, { R1: { costOnceK: 2 } }, records), 'budget')[0]).toBe(
      'Past met wat het nodig heeft en wat al vaststaat niet in het gezamenlijke budget. Must voor Gemeente A.',
    );
  });

  it('[A25] every kind has a name in both languages', () => {
    for (const text of [nl, en])
      for (const kind of conflictKinds) expect(text.t(`analysis:kinds.${kind}`)).toMatch(/^[A-Z][a-z]+ /);
  });
});

describe('a requirement in words', () => {
  const wordsOf = (cells: Readonly<Record<string, Held>>) => {
    const dossier = heldDossier({ R1: cells }, { R1: {} });
    const one = find(analyse(dossier).requirements, 'R1');
    if (one === undefined) throw new Error('No R1');
    return [
      reasonSentence(nl, dossier, one.reason),
      outcomeText(nl, dossier.clients, requirementAt('R1', dossier), one),
    ];
  };

  it.each<readonly [cells: Readonly<Record<string, Held>>, reason: string, outcome: string]>([
    [{ A: 'M', B: 'W' }, 'Botst: must tegenover won’t.', '2 kampen'],
    [
      { A: 'M', B: 'M', C: 'M', D: 'M' },
      'Gemeente A, Gemeente B, Gemeente C en Gemeente D willen dit.',
      'Allen gelijk',
    ],
    [{ A: 'M', B: 'S' }, 'Gemeente A en Gemeente B willen dit.', 'Gedeeld'],
    [{ A: 'S' }, 'Alleen Gemeente A vraagt dit; de anderen spraken zich niet uit.', 'Alleen Gemeente A'],
    [
      { A: 'S', B: 'W', C: 'W', D: 'W' },
      'Alleen Gemeente A vraagt dit; voor de anderen hoeft het niet.',
      'Alleen Gemeente A',
    ],
    [
      { A: 'S', B: 'W' },
      'Alleen Gemeente A vraagt dit; de anderen hoeven het niet of spraken zich niet uit.',
      'Alleen Gemeente A',
    ],
    [{ A: 'C' }, 'Voor niemand zwaarder dan could.', 'Niet dringend'],
    [{}, 'Nog geen posities.', 'Niet dringend'],
  ])('[A25] %j', (cells, reason, outcome) => {
    expect(wordsOf(cells)).toEqual([reason, outcome]);
  });

  it.each([
    ['R03', 'Gat 10 uur/week'],
    ['R20', 'NL'],
    ['R25', '99,5%'],
    ['R36', '8–10 weken'],
    ['R40', '2 kampen'],
    ['R10', '2 kampen'],
    ['R08', 'Gedeeld'],
    ['R21', 'Allen gelijk'],
  ])('[A25] %s of the sample comes out as %s', (id, outcome) => {
    const one = find(analysis.requirements, id);
    if (one === undefined) throw new Error(id);
    expect(outcomeText(nl, sample.clients, requirementAt(id), one)).toBe(outcome);
  });

  it('[A25] the joint class and why', () => {
    const words = (id: string) => {
      const joint = find(analysis.requirements, id)?.jointClass ?? { kind: 'none' };
      return `${jointClassText(nl, joint)}: ${jointClassReason(nl, joint)}`;
    };
    expect(words('R08')).toBe('Must: wettelijk');
    expect(words('R21')).toBe('Must: must voor allen');
    expect(words('R10')).toBe('Must-kandidaat: must voor driekwart of meer');
    expect(words('R03')).toBe('Bespreken: must naast won’t');
    expect(words('R02')).toBe('Should: de middelste klasse');
  });
});

describe('a position in words', () => {
  it('[A25] shows the limits, else the wish', () => {
    const requirement = requirementAt('R27');
    const position = positionAt('R27', 'MER');
    expect(positionText(nl, requirement, position)).toBe('2–6 uren');
    expect(positionText(nl, requirement, { ...position, limits: null })).toBe('4 uren');
    expect(positionText(nl, requirement, { ...position, limits: null, wish: null })).toBe('');
  });

  it('[A25] is read aloud with its class', () => {
    expect(positionPhrase(nl, requirementAt('R27'), positionAt('R27', 'MER'))).toBe('must, 2 tot 6 uren');
    expect(positionPhrase(en, requirementAt('R08'), positionAt('R08', 'MER'))).toBe('must');
    expect(positionPhrase(nl, requirementAt('R20'), positionAt('R20', 'MER'))).toBe('should, NL, EER');
  });
});

describe('the effect of a position in words', () => {
  const dossier = heldDossier(
    { R1: { A: 'S', B: { priority: 'S', limits: range(null, 12) }, C: { priority: 'S', limits: range(18, null) } } },
    { R1: { parameter: { ...hours, unit: 'mnd' } } },
  );
  const effectOf = (fields: Partial<Position>) => {
    const position = cellAt(dossier.positions, 'R1', 'A', clientOf);
    if (position === undefined) throw new Error('No position');
    return effectSentences(nl, whatIf(analyse(dossier), dossier, { ...position, ...fields }));
  };

  it('[A20] [A25] names whom it clashes with, and who else clashes', () => {
    expect(effectOf({ limits: range(24, null) })).toEqual([
      'Botst met Gemeente B (≤ 12 mnd), gat 12 mnd.',
      'Ook Gemeente B (≤ 12 mnd) botst met Gemeente C (≥ 18 mnd).',
    ]);
  });

  it('[A20] [A25] says nothing when it clashes with nobody', () => {
    expect(effectOf({ limits: null })).toEqual([]);
  });

  it('[A20] [A25] names a must beside a won’t, and a conflict elsewhere', () => {
    const position = positionAt('R03', 'ZAN');
    const effect = whatIf(analysis, sample, { ...position, priority: 'W' });
    expect(effectSentences(nl, effect)).toEqual(['Botst met Merwenburg (must).']);
    const legal = whatIf(analysis, sample, { ...positionAt('R08', 'ZAN'), priority: 'W' });
    expect(effectSentences(nl, legal)).toEqual([
      'Botst met Merwenburg, Dijkenrade en Veldhorst (must).',
      'Wettelijk verplicht, maar won’t voor Zandermeer.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { placeIn, scoredQualities, sheetOf } from '#src/analysis/award/scored.ts';
import { tenderWarnings } from '#src/analysis/award/tender-warnings.ts';
import type { Assessment } from '#src/dossier/assessment.ts';
import type { Consensus } from '#src/dossier/consensus.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { blankTender, type Tender } from '#src/dossier/tender.ts';
import { createText } from '#src/text/text.ts';
import { cellText, widestText } from '#src/views/award/score-words.ts';
import { aSupplier, dossierOf } from '#test/builders/records.ts';

const text = createText('nl');
const tender = {
  ...blankTender,
  id: 'T1',
  title: 'Zaaksysteem',
  order: 'a0',
  criteria: [
    { id: 'C1', name: 'Aanpak', weight: 60 },
    { id: 'C2', name: 'Klik met het team', weight: 30 },
  ],
} as unknown as Tender;

const assessed = (criterion: string, person: string, score: number, isLocked = true): Assessment =>
  ({
    id: `${criterion}${person}`,
    tender: 'T1',
    criterion,
    supplier: 'S1',
    person,
    score,
    motivation: '',
    isLocked,
  }) as unknown as Assessment;
const agreed = (criterion: string, supplier: string, score: number): Consensus =>
  ({
    id: `${criterion}${supplier}`,
    tender: 'T1',
    criterion,
    supplier,
    score,
    motivation: '',
    agreedOn: null,
  }) as unknown as Consensus;

const suppliers = [aSupplier('S1', { name: 'Een' }), aSupplier('S2', { name: 'Twee' })];
const withScores = (assessments: readonly Assessment[], consensuses: readonly Consensus[] = []): Dossier => ({
  ...dossierOf({ suppliers }),
  tenders: [tender],
  assessments,
  consensuses,
});

describe('scores of a tender', () => {
  it('[AW20] are laid side by side only when everybody has locked', () => {
    const half = sheetOf(withScores([assessed('C1', 'P1', 8), assessed('C1', 'P2', 4, false)]), tender);
    expect(half.get(placeIn('C1', 'S1'))).toMatchObject({ locked: 1, isOpen: false, spread: null });
    expect(cellText(text, half.get(placeIn('C1', 'S1')))).toBe('1 van 2 vastgezet');
    const whole = sheetOf(
      withScores([assessed('C1', 'P1', 8), assessed('C1', 'P2', 4)], [agreed('C1', 'S1', 7)]),
      tender,
    );
    expect(whole.get(placeIn('C1', 'S1'))).toMatchObject({ isOpen: true, spread: 0.4 });
    expect(cellText(text, whole.get(placeIn('C1', 'S1')))).toBe('4 tot 8, afgesproken 7');
    expect(widestText(text, tender, suppliers, whole)).toBe('Het verst uiteen: Aanpak bij Een, van 4 tot 8.');
  });

  it('[AW21] make a quality by the weights of the criteria, and none while a score is missing', () => {
    expect(scoredQualities(withScores([]), tender)).toBe(undefined);
    const consensuses = [agreed('C1', 'S1', 9), agreed('C2', 'S1', 6), agreed('C1', 'S2', 10)];
    expect(scoredQualities(withScores([], consensuses), tender)).toEqual({ S1: (60 * 0.9 + 30 * 0.6) / 90, S2: null });
  });

  it('[AW22] are warned of: weights, a feeling, one assessor, a narrow range, no fixed prices', () => {
    const consensuses = ['S1', 'S2'].flatMap((id) => [agreed('C1', id, 7), agreed('C2', id, 8)]);
    expect(tenderWarnings(withScores([assessed('C1', 'P1', 8)], consensuses), tender)).toEqual([
      { kind: 'weights', total: 90 },
      { kind: 'feeling-criterion', names: ['Klik met het team'] },
      { kind: 'one-assessor', count: 1 },
      { kind: 'narrow', low: 7, high: 8, scale: 10 },
      { kind: 'no-settings' },
    ]);
  });
});

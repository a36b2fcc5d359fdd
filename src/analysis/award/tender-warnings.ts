import type { Dossier } from '#src/dossier/dossier.ts';
import type { Tender } from '#src/dossier/tender.ts';
import { feelings } from './award-warnings.ts';
import { sheetOf } from './scored.ts';

/** What case law and experience ask to look at in how a tender scores. */
export type TenderWarning =
  /** The weights of the criteria do not add up to a hundred. */
  | { readonly kind: 'weights'; readonly total: number }
  /** Criteria that sound like a feeling (Hof Den Haag 2015:413). */
  | { readonly kind: 'feeling-criterion'; readonly names: readonly string[] }
  /** Scores of one person only: nobody to agree with. */
  | { readonly kind: 'one-assessor'; readonly count: number }
  /** The scores given use less than half of the scale, so that price weighs more than it says. */
  | { readonly kind: 'narrow'; readonly low: number; readonly high: number; readonly scale: number }
  /** No highest and lowest price: a formula with fixed prices can't be published. */
  | { readonly kind: 'no-settings' };

const fewestScores = 4;

/** [AW22] */
export function tenderWarnings(dossier: Dossier, tender: Tender): readonly TenderWarning[] {
  const found: TenderWarning[] = [];
  const { criteria, scale, settings } = tender;
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  if (criteria.length > 0 && Math.abs(total - 100) > 1e-6) found.push({ kind: 'weights', total });
  const names = criteria.filter(({ name }) => feelings.test(name)).map(({ name }) => name);
  if (names.length > 0) found.push({ kind: 'feeling-criterion', names });
  const sheet = [...sheetOf(dossier, tender).values()];
  const alone = sheet.filter(({ originals }) => originals.length === 1).length;
  if (alone > 0) found.push({ kind: 'one-assessor', count: alone });
  const scores = sheet.flatMap(({ consensus }) => consensus?.score ?? []);
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  if (scores.length >= fewestScores && high - low < scale / 2) found.push({ kind: 'narrow', low, high, scale });
  if (settings.lowest === null || settings.highest === null) found.push({ kind: 'no-settings' });
  return found;
}

import type { Dossier } from '#src/dossier/dossier.ts';
import type { Assessment } from '#src/dossier/assessment.ts';
import type { Consensus } from '#src/dossier/consensus.ts';
import type { Tender } from '#src/dossier/tender.ts';

/** What was scored of one bid on one criterion. */
export type Scored = {
  readonly originals: readonly Assessment[];
  readonly locked: number;
  /** All who began have locked: only now the scores are laid side by side. */
  readonly isOpen: boolean;
  /** How far the scores lie apart, in parts of the scale; null until they are laid side by side. */
  readonly spread: number | null;
  readonly consensus: Consensus | null;
};

export type Sheet = ReadonlyMap<string, Scored>;

export function placeIn(criterion: string, supplier: string): string {
  return `${criterion} ${supplier}`;
}

/** [AW20] Everything that was scored in a tender, by criterion and supplier; what people agreed stands next to what each found. */
export function sheetOf({ assessments, consensuses }: Dossier, { id, scale }: Tender): Sheet {
  const originals = new Map<string, Assessment[]>();
  for (const each of assessments) {
    if (each.tender !== id) continue;
    const place = placeIn(each.criterion, each.supplier);
    originals.set(place, [...(originals.get(place) ?? []), each]);
  }
  const agreed = new Map(
    consensuses.filter(({ tender }) => tender === id).map((each) => [placeIn(each.criterion, each.supplier), each]),
  );
  const places = new Set([...originals.keys(), ...agreed.keys()]);
  return new Map([...places].map((place) => [place, scoredOf(originals.get(place) ?? [], agreed.get(place), scale)]));
}

function scoredOf(originals: readonly Assessment[], consensus: Consensus | undefined, scale: number): Scored {
  const locked = originals.filter(({ isLocked }) => isLocked).length;
  const isOpen = originals.length > 0 && locked === originals.length;
  const scores = originals.flatMap(({ score }) => score ?? []);
  const spread = isOpen && scores.length > 0 ? (Math.max(...scores) - Math.min(...scores)) / scale : null;
  return { originals, locked, isOpen, spread, consensus: consensus ?? null };
}

/**
 * [AW21] Quality of each supplier, 0..1, from what was agreed, by the weights of the criteria. Null where not every criterion that weighs has a
 * score yet; undefined while nobody agreed on anything, so that the answers to the wishes stand in.
 */
export function scoredQualities(dossier: Dossier, tender: Tender): Readonly<Record<string, number | null>> | undefined {
  const sheet = sheetOf(dossier, tender);
  const weighing = tender.criteria.filter(({ weight }) => weight > 0);
  const total = weighing.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0 || [...sheet.values()].every(({ consensus }) => consensus === null)) return undefined;
  return Object.fromEntries(
    dossier.suppliers.map(({ id }) => {
      let sum = 0;
      for (const criterion of weighing) {
        const score = sheet.get(placeIn(criterion.id, id))?.consensus?.score;
        if (score === undefined) return [id, null];
        sum += criterion.weight * Math.min(1, score / tender.scale);
      }
      return [id, sum / total];
    }),
  );
}

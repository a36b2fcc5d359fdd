import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Pen } from './pen.ts';

/** The box of a cell inside its row, borders included. */
export type CellBox = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** What a row of a requirement shows. */
export type RowFacts = {
  readonly requirement: Requirement;
  readonly analysis: RequirementAnalysis | undefined;
  readonly positions: readonly Position[];
  readonly offers: readonly Offer[];
};

/** The top of something so high in the middle of a cell. */
export function middle({ top, height }: CellBox, of: number): number {
  return top + (height - of) / 2;
}

export type Draw = (pen: Pen, box: CellBox) => void;

import { assertNever } from '#src/base/assert-never.ts';
import { cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { supplierOf } from '#src/dossier/offer.ts';
import { clientOf } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Text } from '#src/text/text.ts';
import { exactFigure } from '#src/views/export/exact-value.ts';
import { isWithheld, offerWords, positionWords } from './cell-words.ts';
import { type Clip, type ClipCell, type ClipColumn, emptyCell } from './clip.ts';

export type Copied = {
  readonly clip: Clip;
  /** [V15] In how many cells the words leave out limits that only the regisseur sees. */
  readonly withheld: number;
};

/** A block of cells in words and, beside them, exactly; `computed` gives the words of a column that is worked out. */
export function copyCells(
  dossier: Dossier,
  requirements: readonly string[],
  columns: readonly ClipColumn[],
  text: Text,
  computed: (requirement: string, column: number) => string = () => '',
): Copied {
  let withheld = 0;
  const clip = requirements.map((id) => {
    const requirement = find(dossier.requirements, id);
    if (requirement === undefined) return [];
    return columns.map((column, index): ClipCell => {
      if (column.kind === 'computed') return { text: computed(id, index), number: null };
      if (column.kind === 'client' && isWithheld(cellAt(dossier.positions, id, column.client, clientOf))) withheld += 1;
      return copyCell(dossier, requirement, column, text);
    });
  });
  return { clip, withheld };
}

function copyCell(dossier: Dossier, requirement: Requirement, column: ClipColumn, text: Text): ClipCell {
  const { id, parameter } = requirement;
  switch (column.kind) {
    case 'text':
      return { text: requirement[column.field], number: null };
    case 'client': {
      const position = cellAt(dossier.positions, id, column.client, clientOf);
      const content = position === undefined ? null : contentOf(position);
      const exact = { kind: 'position', content, parameter } as const;
      return { text: positionWords(text, parameter, position), number: null, exact };
    }
    case 'supplier': {
      const offer = cellAt(dossier.offers, id, column.supplier, supplierOf);
      const exact = { kind: 'offer', answer: offer === undefined ? null : answerOf(offer), parameter } as const;
      return { text: offerWords(text, parameter, offer), number: null, exact };
    }
    case 'cost': {
      const costK = requirement[column.field];
      const exact = { kind: 'cost', costK } as const;
      return { text: costK === null ? '' : exactFigure(text.language, costK), number: costK, exact };
    }
    case 'computed':
      return emptyCell;
    default:
      return assertNever(column);
  }
}

type PositionRecord = Dossier['positions'][number]['cells'][number];
type OfferRecord = Dossier['offers'][number]['cells'][number];

function contentOf({ priority, wish, limits, reason }: PositionRecord) {
  return { priority, wish, limits, reason };
}

function answerOf({ fit, value, proof, note }: OfferRecord) {
  return { fit, value, proof, note };
}

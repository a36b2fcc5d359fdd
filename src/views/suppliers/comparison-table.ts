import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Text } from '#src/text/text.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { profileRows, type RealDifference } from './compare-view.ts';

/** [SU25] The comparison as tab-separated text, for a document or a spreadsheet. Notes and private limits play no part in it. */
export function comparisonTable(
  text: Text,
  dossier: Dossier,
  suppliers: readonly Supplier[],
  differences: readonly RealDifference[],
  sentence: string,
): string {
  const rows: readonly (readonly string[])[] = [
    ['', ...suppliers.map(({ name }) => name)],
    ...profileRows(text, suppliers).map(({ label, values }) => [label, ...values]),
    ...differences.map(({ requirement: id, answers }) => {
      const requirement = find(dossier.requirements, id);
      return [
        `${requirement?.code ?? ''} ${requirement?.title ?? id}`,
        ...answers.map(({ offer }) =>
          offer === undefined
            ? fitText(text, null)
            : `${fitText(text, offer.fit)} (${text.t(`offers:proof.${offer.proof}`)})`,
        ),
      ];
    }),
    [sentence],
  ];
  return rows.map((row) => row.map(plain).join('\t')).join('\n');
}

/** One cell, whatever was typed. */
function plain(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}

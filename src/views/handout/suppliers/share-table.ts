import { attentionShares, yearlyPaid } from '#src/analysis/suppliers/attention.ts';
import { find } from '#src/base/table.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import type { HandoutTable } from '#src/views/handout/handout.ts';
import { attentionLead } from '#src/views/suppliers/attention-view.ts';
import type { Parties } from './fit-tables.ts';

/** How much the contract weighs in the turnover of each supplier: together, and each client alone. Amounts in euros. */
export function shareTable(text: Text, dossier: Dossier, { clients }: Parties): HandoutTable {
  const { t } = text;
  const { contractYears } = assignmentOf(dossier);
  const shares = attentionShares(dossier);
  return {
    name: t('handout:sheets.attention'),
    lead: attentionLead(text, dossier, shares),
    fixed: 1,
    columns: [
      { heading: t('handout:columns.supplier'), kind: 'strong', width: 28 },
      { heading: t('handout:columns.turnover'), kind: 'euro', width: 18 },
      { heading: t('handout:columns.yearly'), kind: 'euro', width: 16 },
      { heading: t('handout:columns.bundled'), kind: 'share', width: 10 },
      ...clients.map(({ name }) => ({
        heading: t('handout:columns.alone', { client: name }),
        kind: 'share' as const,
        width: 14,
      })),
    ],
    rows: shares.map(({ supplier: id, bundled, clients: alone }) => {
      const supplier = find(dossier.suppliers, id);
      const shareOf = new Map<string, number | null>(alone.map(({ client, share }) => [client, share]));
      const turnoverM = supplier?.turnoverM ?? null;
      const yearlyK = supplier === undefined ? null : yearlyPaid(supplier, contractYears);
      return {
        cells: [
          supplier?.name ?? id,
          turnoverM === null ? null : turnoverM * 1e6,
          yearlyK === null ? null : yearlyK * 1000,
          bundled,
          ...clients.map((client) => shareOf.get(client.id) ?? null),
        ],
      };
    }),
  };
}

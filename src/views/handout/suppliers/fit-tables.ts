import type { FitSums, ThemeFits } from '#src/analysis/suppliers/theme-fits.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Theme } from '#src/dossier/theme.ts';
import type { Text } from '#src/text/text.ts';
import type { FitCell, HandoutTable } from '#src/views/handout/handout.ts';
import { fitLine, type SupplierLine } from '#src/views/suppliers/fit-view.ts';

/** Who stand in the tables, in their order. */
export type Parties = { readonly clients: readonly Client[]; readonly suppliers: readonly Supplier[] };

function lineOf(fits: ThemeFits, sums: FitSums, { clients, suppliers }: Parties): readonly SupplierLine[] {
  return fitLine(
    fits,
    sums,
    clients.map(({ id }) => id),
    suppliers.map(({ id }) => id),
    'offered',
  );
}

export function wholeLine(fits: ThemeFits, parties: Parties): readonly SupplierLine[] {
  return lineOf(fits, fits.whole, parties);
}

/** Client × supplier over all requirements, and the lowest client of each supplier. */
export function fitTable(text: Text, line: readonly SupplierLine[], { clients, suppliers }: Parties): HandoutTable {
  const { t } = text;
  const cell = (supplier: number, client: number): FitCell => {
    const found = line[supplier]?.cells[client];
    return { kind: 'fit', offered: found?.offered ?? null, proven: found?.proven ?? null };
  };
  return {
    name: t('handout:sheets.fit'),
    lead: t('handout:about.fitMeaning'),
    fixed: 1,
    columns: [
      { heading: t('handout:columns.client'), kind: 'strong', width: 30 },
      ...suppliers.map(({ name }) => ({ heading: name, kind: 'fit' as const, width: 14 })),
    ],
    rows: [
      ...clients.map(({ name }, at) => ({ cells: [name, ...suppliers.map((_, column) => cell(column, at))] })),
      {
        isTotal: true,
        cells: [t('handout:total'), ...line.map(({ lowest }): FitCell => ({ kind: 'fit', ...lowest }))],
      },
    ],
  };
}

/** The whole matrix of Harvey balls: theme and supplier by client, as offered and as proven, with the lowest client. */
export function themeTable(text: Text, fits: ThemeFits, themes: readonly Theme[], parties: Parties): HandoutTable {
  const { t } = text;
  const { clients, suppliers } = parties;
  const none: FitCell = { kind: 'fit', offered: null, proven: null };
  return {
    name: t('handout:sheets.themes'),
    lead: '',
    fixed: 2,
    columns: [
      { heading: t('handout:columns.theme'), kind: 'strong', width: 32 },
      { heading: t('handout:columns.supplier'), kind: 'text', width: 24 },
      ...clients.map(({ name }) => ({ heading: name, kind: 'fit' as const, width: 14 })),
      { heading: t('handout:columns.lowest'), kind: 'fit', width: 12 },
    ],
    rows: themes.flatMap(({ id, title }) => {
      const sums = fits.themes.get(id);
      const line = sums === undefined ? [] : lineOf(fits, sums, parties);
      return line.map(({ cells, lowest }, at) => ({
        cells: [
          title,
          suppliers[at]?.name ?? '',
          ...cells.map(({ offered, proven }): FitCell => ({ kind: 'fit', offered, proven })),
          lowest.offered === null ? none : ({ kind: 'fit', ...lowest } as const),
        ],
      }));
    }),
  };
}

import { ChevronDown } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { HEADING_ROWS, type SheetGrid } from '#src/exchange/list/sheet-grid.ts';
import { type OpenImport, setHeaderRow } from './import-state.ts';

const SHOWN_TEXTS = 3;

function rowText(grid: SheetGrid, row: number): string {
  const texts = Array.from({ length: grid.columnCount }, (_, column) => grid.text(row, column)).filter(Boolean);
  return texts.slice(0, SHOWN_TEXTS).join(' · ').slice(0, 60);
}

/** Which row has the headings; the one above the data can be wrong in a list with titles over it. */
export function HeaderRowMenu({ open, grid }: { open: OpenImport; grid: SheetGrid }) {
  const { t } = useText();
  const rows = Array.from({ length: Math.min(grid.rowCount, HEADING_ROWS) }, (_, row) => row);
  return (
    <Menu
      label={t('imports:sheet.headerLabel')}
      placement="bottom end"
      trigger={
        <Button size="sm" iconEnd={ChevronDown}>
          {t('imports:sheet.header', { row: open.mapping.headerRow + 1 })}
        </Button>
      }
      groups={[
        {
          id: 'rows',
          items: rows.map((row) => ({
            id: String(row),
            label: t('imports:sheet.headerRow', {
              row: row + 1,
              text: rowText(grid, row) || t('imports:sheet.noCells'),
            }),
          })),
          selection: {
            mode: 'single',
            selected: new Set([String(open.mapping.headerRow)]),
            onChange: ([row]) => row !== undefined && setHeaderRow(Number(row)),
          },
        },
      ]}
    />
  );
}

import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { turnTheme, useSuppliers } from '#renderer/features/suppliers/suppliers-state.ts';
import type { FitTable } from '#renderer/features/suppliers/use-fits.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { Theme } from '#src/dossier/theme.ts';
import type { SupplierLine } from '#src/views/suppliers/fit-view.ts';
import type { Column } from './columns.ts';
import { FitCells } from './fit-cells.tsx';
import css from './matrix.module.css';

type Props = {
  readonly theme: Theme;
  readonly line: readonly SupplierLine[];
  readonly table: FitTable;
  readonly columns: readonly Column[];
  readonly stop: string | null;
};

/** One theme: a ball per client of each supplier, and the lowest of them. */
export const ThemeRow = memo(function ThemeRow({ theme, line, table, columns, stop }: Props) {
  const { t } = useText();
  const isOpen = useSuppliers(({ openThemes }) => openThemes.has(theme.id));
  const cell = `${theme.id}|head|head`;
  return (
    <tr>
      <th scope="row" className={css.theme}>
        <button
          type="button"
          className={css.fold}
          data-cell={cell}
          tabIndex={stop === cell ? 0 : -1}
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'suppliers:matrix.close' : 'suppliers:matrix.open', { theme: theme.title })}
          title={theme.title}
          onClick={() => turnTheme(theme.id)}
        >
          <Icon icon={isOpen ? ChevronDown : ChevronRight} size={14} />
          <span>{theme.title}</span>
        </button>
      </th>
      <FitCells row={theme.id} label={theme.title} line={line} table={table} columns={columns} stop={stop} />
    </tr>
  );
});

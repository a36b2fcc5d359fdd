import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { ThemeId } from '#src/dossier/ids.ts';
import type { Column } from './columns.ts';
import { atOnce, type MatrixRow } from './rows.ts';
import css from './matrix.module.css';

type Props = {
  readonly row: Extract<MatrixRow, { kind: 'more' }>;
  readonly columns: readonly Column[];
  readonly onMore: (theme: ThemeId) => void;
};

/** The end of an open theme of which not everything is shown, or that holds nothing. */
export function MoreRow({ row, columns, onMore }: Props) {
  const { t } = useText();
  const span = columns.reduce((sum, each) => sum + each.span, 1);
  return (
    <tr>
      <td role="gridcell" colSpan={span} className={css.more}>
        {row.left === 0 ? (
          t('suppliers:matrix.noneInTheme')
        ) : (
          <Button size="sm" variant="quiet" onPress={() => onMore(row.theme)}>
            {t('suppliers:matrix.more', { count: Math.min(atOnce, row.left) })}
          </Button>
        )}
      </td>
    </tr>
  );
}

import { CircleAlert, Equal, Pencil, Plus } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Icon, type IconType } from '#renderer/ui/controls/icon.tsx';
import type { ImportPlan } from '#src/exchange/list/plan.ts';
import type { SheetGrid } from '#src/exchange/list/sheet-grid.ts';
import { HeaderRowMenu } from './header-row-menu.tsx';
import css from './import.module.css';
import type { OpenImport } from './import-state.ts';
import { SheetTable } from './sheet-table.tsx';

const legend = [
  ['new', Plus],
  ['update', Pencil],
  ['same', Equal],
  ['attention', CircleAlert],
] as const satisfies readonly (readonly [string, IconType])[];

/** What the file says, row by row, with what becomes of each. */
export function SheetPanel({ open, grid, plan }: { open: OpenImport; grid: SheetGrid; plan: ImportPlan | null }) {
  const { t } = useText();
  const known = open.mapping.columns.filter((meaning) => meaning.kind !== 'skip').length;
  return (
    <section className={css.panel} aria-label={t('imports:sheet.title')}>
      <header className={css.panelHead}>
        <h2>{t('imports:sheet.title')}</h2>
        <span className="muted num">{t('imports:sheet.rows', { count: grid.rowCount })}</span>
        <span className="spacer" />
        <ul className={css.legend}>
          {legend.map(([key, icon]) => (
            <li key={key}>
              <Icon icon={icon} size={14} stroke={2} />
              {t(`imports:sheet.${key}`)}
            </li>
          ))}
        </ul>
      </header>
      <div className={css.become}>
        <b>{t('imports:sheet.become')}</b>
        <span className="muted num">{t('imports:sheet.known', { known, all: open.mapping.columns.length })}</span>
        <span className="spacer" />
        <HeaderRowMenu open={open} grid={grid} />
      </div>
      <SheetTable open={open} grid={grid} plan={plan} />
    </section>
  );
}

import { Lock, Pin } from 'lucide-react';
import { useMemo } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { useWidth } from '#renderer/ui/charts/use-width.ts';
import { Card } from '#renderer/features/package/cards/card.tsx';
import { set, usePackage } from '#renderer/features/package/package-state.ts';
import { useNames } from '#renderer/features/package/use-names.ts';
import type { PackageProblem } from '#src/analysis/package/problem.ts';
import type { FoundPackage } from '#src/analysis/package/solve-package.ts';
import { inReasonText } from '#src/views/package/reason-words.ts';
import { type ListRow, useListRows } from './list-rows.ts';
import css from './lists.module.css';
import { RequirementGlyph } from './requirement-glyph.tsx';
import { ColumnList } from './column-list.tsx';

/** A column is at least so wide, in pixels. */
const COLUMN = 270;

/** [PK42] All that is in the package; bold and locked is what is fixed whatever the rule says. */
export function InsideCard({ problem, found }: { problem: PackageProblem; found: FoundPackage }) {
  const { t, number } = useText();
  const along = usePackage((asking) => asking.along);
  const rows = useListRows(problem, found.outcome.chosen);
  const chosen = useMemo(() => new Set<string>(found.outcome.chosen), [found.outcome.chosen]);
  const [ref, width] = useWidth(900);
  const columns = Math.max(1, Math.min(4, Math.floor(width / COLUMN)));
  return (
    <Card
      title={t('packageScreen:inside.title')}
      count={t('packageScreen:inside.count', { count: rows.length })}
      end={<small>{t('packageScreen:inside.unit', { period: t(`packageScreen:inside.${along}`) })}</small>}
    >
      <div ref={ref} className={css.inside}>
        {rows.length === 0 ? (
          <p className={css.none}>{t('packageScreen:inside.none')}</p>
        ) : (
          <ColumnList
            label={t('packageScreen:inside.title')}
            count={rows.length}
            columns={columns}
            rowHeight={26}
            most={10}
            render={(at) => {
              const row = rows[at];
              return row === undefined ? null : (
                <InsideRow row={row} problem={problem} chosen={chosen} along={along} cost={number} />
              );
            }}
          />
        )}
      </div>
    </Card>
  );
}

interface InsideRowProps {
  row: ListRow;
  problem: PackageProblem;
  chosen: ReadonlySet<string>;
  along: 'once' | 'year';
  cost: (value: number) => string;
}

function InsideRow({ row: { requirement, at }, problem, chosen, along, cost }: InsideRowProps) {
  const text = useText();
  const names = useNames();
  const isAsked = usePackage((asking) => asking.asked === requirement.id);
  const here = problem.requirements[at];
  const reason = inReasonText(text, problem, at, chosen, names);
  const fixed = here?.fixed ?? null;
  const amount = here === undefined || here[along] === 0 ? '–' : cost(here[along] / 1000);
  return (
    <button
      type="button"
      className={css.in}
      data-fixed={fixed !== null}
      data-current={isAsked}
      aria-pressed={isAsked}
      title={`${requirement.code} ${requirement.title}. ${reason}.`}
      onClick={() => set({ asked: isAsked ? null : requirement.id })}
    >
      <RequirementGlyph id={requirement.id} />
      <span className="ellipsis">{requirement.title}</span>
      {fixed !== null && (
        <span className={css.lock}>
          <Icon icon={fixed === 'chosen' ? Pin : Lock} size={14} />
          <span className="vh">{reason}</span>
        </span>
      )}
      <span className={`${css.cost} num`}>{amount}</span>
    </button>
  );
}

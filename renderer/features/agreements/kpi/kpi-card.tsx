import { Plus } from 'lucide-react';
import { CardHead } from '#renderer/features/agreements/card-head.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { useKpis } from '#renderer/features/agreements/use-agreements.ts';
import { showAgreementTab, useAgreementsShown } from '#renderer/store/agreements.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { kpiMix } from '#src/analysis/agreements/kpi-mix.ts';
import { lastWholeMonth } from '#src/views/agreements/month.ts';
import { KpiHead } from './kpi-head.tsx';
import { KpiLine } from './kpi-line.tsx';
import { KpiPane } from './kpi-pane.tsx';
import { MixBar } from './mix-bar.tsx';
import { MonthField } from './month-field.tsx';
import own from './kpi.module.css';

const FEW = 7;

interface KpiCardProps {
  isWhole: boolean;
  today: string;
}

/** [AG13] What is measured, against its target, with how its definition changed. The whole list takes figures of a month by keyboard. */
export function KpiCard({ isWhole, today }: KpiCardProps) {
  const { t } = useText();
  const { all, shown } = useKpis();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const chosen = useAgreementsShown((state) => state.kpi);
  const month = useAgreementsShown((state) => state.month) ?? lastWholeMonth(today);
  const rows = isWhole ? shown : shown.slice(0, FEW);
  const current = isWhole ? (rows.find(({ kpi }) => kpi.id === chosen) ?? rows[0] ?? null) : null;
  return (
    <div className={own.split} data-whole={isWhole}>
      <section className={css.card} aria-labelledby="agreements-kpis">
        <CardHead
          id="agreements-kpis"
          title={t('agreements:tabs.kpis')}
          shown={rows.length}
          total={all.length}
          onAll={isWhole ? null : () => showAgreementTab('kpis')}
        >
          {all.length > 0 && <MixBar mix={kpiMix(all.map(({ kpi }) => kpi))} />}
          {isWhole && !isReadOnly && rows.length > 0 && <MonthField month={month} />}
        </CardHead>
        {rows.length === 0 ? (
          <p className="muted">{t(all.length === 0 ? 'agreements:kpi.none' : 'agreements:noneHere')}</p>
        ) : (
          <div className={css.scroll}>
            <table className={own.table} data-whole={isWhole}>
              <KpiHead isWhole={isWhole} month={month} canFill={!isReadOnly} />
              <tbody>
                {rows.map((row) => (
                  <KpiLine
                    key={row.kpi.id}
                    row={row}
                    isWhole={isWhole}
                    isCurrent={row === current}
                    month={month}
                    today={today}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
        {!isReadOnly && (isWhole || all.length === 0) && (
          <div className={css.foot}>
            <Button size="sm" icon={Plus} onPress={() => showDialog({ kind: 'kpi', id: null })}>
              {t('agreements:kpi.add')}
            </Button>
          </div>
        )}
      </section>
      {current !== null && <KpiPane key={current.kpi.id} row={current} today={today} />}
    </div>
  );
}

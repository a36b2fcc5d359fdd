import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Tag } from '#renderer/ui/controls/tag.tsx';
import type { SideAnswering } from '#renderer/features/package/asking/use-side.ts';
import { set, setBudget, usePackage } from '#renderer/features/package/package-state.ts';
import type { Budgets } from '#src/analysis/package/problem.ts';
import { type CurveStop, curveStops, nextStepText } from '#src/views/package/curve-words.ts';
import { points } from '#src/views/package/lead.ts';
import { Card } from './card.tsx';
import { CurveChart } from './curve-chart.tsx';
import css from './curve.module.css';
import { Working } from './working.tsx';

/** [PK45] What more or less of a budget brings: the mean, within the band from the lowest to the highest client. */
export function CurveCard({ curve, budgets }: { curve: SideAnswering<'curve'>; budgets: Budgets }) {
  const text = useText();
  const { t } = text;
  const { along, isTable } = usePackage();
  const { answer } = curve;
  const stops = answer === null ? [] : curveStops(answer);
  const now = budgets[along] ?? stops.at(-1)?.budget ?? 0;
  const next = nextStepText(text, stops, now);
  return (
    <Card title={t('packageScreen:curve.title')} end={next !== null && <Tag>{next}</Tag>}>
      <div className={css.body} data-stale={curve.isStale && answer !== null}>
        {stops.length === 0 ? (
          <Working what={t('packageScreen:curve.working')} {...curve} />
        ) : isTable ? (
          <CurveTable stops={stops} now={now} />
        ) : (
          <CurveChart
            label={t('packageScreen:curve.label', { budget: t(`packageScreen:budget.${along}`) })}
            stops={stops}
            now={now}
            onPick={(budget) => setBudget(along, budget)}
          />
        )}
      </div>
      <footer className={css.foot}>
        <SegmentedControl
          label={t('packageScreen:curve.along')}
          value={along}
          onChange={(next) => set({ along: next })}
          segments={(['year', 'once'] as const).map((each) => ({
            value: each,
            label: t(`packageScreen:inside.${each}`),
          }))}
        />
        <small>{t('packageScreen:curve.legend')}</small>
        <Button size="sm" variant="quiet" shortcut={['Alt', 'T']} onPress={() => set({ isTable: !isTable })}>
          {t(isTable ? 'packageScreen:curve.picture' : 'packageScreen:curve.table')}
        </Button>
      </footer>
    </Card>
  );
}

function CurveTable({ stops, now }: { stops: readonly CurveStop[]; now: number }) {
  const { t, euroK } = useText();
  return (
    // biome-ignore lint: a scrolling region must be reachable by keyboard
    <div className={css.scroll} tabIndex={0} role="group" aria-label={t('packageScreen:curve.title')}>
      <table className={css.table}>
        <thead>
          <tr>
            {(['budget', 'lowest', 'mean', 'highest'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`packageScreen:curve.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="num">
          {stops.map((stop) => (
            <tr key={stop.budget} data-current={stop.budget === now}>
              <th scope="row">{euroK(stop.budget / 1000)}</th>
              <td>{points(stop.lowest)}</td>
              <td>{points(stop.mean)}</td>
              <td>{points(stop.highest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

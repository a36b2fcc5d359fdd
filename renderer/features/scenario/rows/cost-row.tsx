import { setPeriod, useScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { SlopeChart, type SlopeLine } from '#renderer/ui/charts/slope-chart.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import type { Computed } from '#renderer/features/scenario/compute.ts';
import type { CostShare } from '#src/analysis/scenarios/cost-shares.ts';
import { byOrder } from '#src/base/order.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Text } from '#src/text/text.ts';
import { change, perInhabitant } from '#src/views/scenarios/amounts.ts';
import { clientOfEither } from '#src/views/scenarios/names-of.ts';
import { listText } from '#src/views/words/names-text.ts';
import css from '#renderer/features/scenario/scenario.module.css';
import { FigureTable } from './figure-table.tsx';
import { WideRow } from './row.tsx';

/** Lines with figures; more are drawn, but not written. */
const most = 8;

type Pair = { readonly client: Client; readonly before: CostShare | undefined; readonly after: CostShare | undefined };

/** What each client pays per inhabitant, before and after, against its own limit where that is known. */
export function CostRow({ computed }: { computed: Computed }) {
  const text = useText();
  const { t } = text;
  const period = useScenario((state) => state.period);
  const isTable = useScenario((state) => state.isTable);
  const pairs = pairsOf(computed);
  if (pairs.length === 0) return null;
  const { costs } = computed.difference;
  const asked = text.euroK(costs.after.asked[period] / 1000);
  const lines = linesOf(text, pairs, period);
  const label = t('scenario:alt.costs', {
    period: t(`scenario:cost.${period}`).toLowerCase(),
    list: listText(
      text,
      lines
        .slice(0, most)
        .map(({ name, beforeText, afterText }) =>
          t('scenario:alt.costLine', { name, before: beforeText, after: afterText }),
        ),
    ),
  });
  const unknown = pairs
    .filter(({ before, after }) => (after ?? before)?.year === null)
    .map(({ client }) => client.name);
  return (
    <WideRow title={t('scenario:row.costs')} hint={t('scenario:row.costsHint', { amount: asked })}>
      <SegmentedControl
        className={css.period}
        label={t('scenario:cost.period')}
        segments={[
          { value: 'year', label: t('scenario:cost.year') },
          { value: 'once', label: t('scenario:cost.once') },
        ]}
        value={period}
        onChange={setPeriod}
      />
      {isTable ? (
        <CostTable caption={label} pairs={pairs} period={period} />
      ) : (
        lines.length > 0 && <SlopeChart label={label} lines={lines} />
      )}
      {unknown.length > 0 && (
        <p className={css.quiet}>
          {t('scenario:cost.unknownInhabitants', { names: listText(text, unknown.slice(0, 6)) })}
        </p>
      )}
    </WideRow>
  );
}

type TableProps = { caption: string; pairs: readonly Pair[]; period: 'year' | 'once' };

function CostTable({ caption, pairs, period }: TableProps) {
  const text = useText();
  const columns = (['client', 'before', 'after', 'limit'] as const).map((key) => text.t(`scenario:column.${key}`));
  const rows = pairs.map(({ client, before, after }) => [
    client.name,
    figure(text, before, period),
    figure(text, after, period),
    after?.limit ? perInhabitant(text, after.limit.most) : '–',
  ]);
  return <FigureTable caption={caption} columns={columns} rows={rows} />;
}

function pairsOf({ before, after, difference: { costs } }: Computed): readonly Pair[] {
  const both = { before: before.dossier, after: after.dossier };
  const [old, now] = [costs.before, costs.after].map(
    ({ clients }) => new Map<string, CostShare>(clients.map((one) => [one.client, one])),
  );
  const ids = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...ids]
    .flatMap((id) => {
      const client = clientOfEither(both, id);
      return client === undefined ? [] : [{ client, before: old?.get(id), after: now?.get(id) }];
    })
    .sort((a, b) => byOrder(a.client, b.client));
}

function figure(text: Text, share: CostShare | undefined, period: 'year' | 'once'): string {
  return share === undefined ? text.t('scenario:count.out') : perInhabitant(text, share[period]);
}

function linesOf(text: Text, pairs: readonly Pair[], period: 'year' | 'once'): readonly SlopeLine[] {
  const lines = pairs.flatMap(({ client, before, after }): SlopeLine[] => {
    const [old, now] = [before?.[period] ?? null, after?.[period] ?? null];
    if (old === null && now === null) return [];
    const limit = period === 'year' ? (after?.limit?.most ?? null) : null;
    return [
      {
        id: client.id,
        hue: client.hue,
        letters: client.badge,
        name: client.name,
        before: old,
        after: now,
        beforeText: figure(text, before, period),
        afterText: figure(text, after, period),
        note: noteOf(text, old, now, limit),
        isAlert: limit !== null && now !== null && now > limit,
      },
    ];
  });
  const move = ({ before, after }: SlopeLine): number =>
    before === null || after === null ? Number.POSITIVE_INFINITY : Math.abs(after - before);
  const written = new Set(lines.toSorted((a, b) => move(b) - move(a)).slice(0, most));
  return lines.map((line) => (written.has(line) ? line : { ...line, isQuiet: true }));
}

function noteOf(text: Text, before: number | null, after: number | null, limit: number | null): string | undefined {
  if (after === null) return undefined;
  const parts = before === null ? [] : [change(text, after - before, 2)];
  if (limit !== null)
    parts.push(
      text.t(after > limit ? 'scenario:cost.above' : 'scenario:cost.within', { limit: perInhabitant(text, limit) }),
    );
  return parts.length === 0 ? undefined : parts.join(', ');
}

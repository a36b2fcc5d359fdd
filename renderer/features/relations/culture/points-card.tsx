import { Pencil } from 'lucide-react';
import { DrawnParty } from '#renderer/parts/parties/drawn-party.tsx';
import { useStatus } from '#renderer/store/document.ts';
import { askOfRelation } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { useWidth } from '#renderer/ui/charts/use-width.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { CultureDifference } from '#src/methods/culture.ts';
import { comparisonOf, type Pair } from '#src/views/relations/culture-view.ts';
import css from './culture.module.css';

const rowHeight = 76;
const labels = 208;

/** A hundred points of each over four types: where they stand, what they share, and how far apart. */
export function PointsCard({ pair }: { pair: Pair }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const compared = comparisonOf(pair);
  return (
    <section className={css.panel}>
      <header className={css.head}>
        <h2>{t('culture:points')}</h2>
        <small>{t('culture:apartSaid')}</small>
        <span className="spacer" />
        <small className={css.key}>
          <i />
          {t('culture:shared')}
        </small>
      </header>
      {compared !== null && <Rows pair={pair} differences={compared.differences} />}
      {!isReadOnly && (
        <div className={css.fill}>
          {[pair.a, pair.b].map(({ key, look, culture }) => (
            <Button
              key={key}
              size="sm"
              icon={Pencil}
              variant={(culture?.points ?? null) === null ? 'primary' : 'secondary'}
              onPress={() => askOfRelation({ kind: 'culture', party: key })}
            >
              {t('culture:fill', { party: look.name })}
            </Button>
          ))}
        </div>
      )}
      <FilledBy pair={pair} />
    </section>
  );
}

function Rows({ pair, differences }: { pair: Pair; differences: readonly CultureDifference[] }) {
  const { t, number } = useText();
  const [ref, width] = useWidth(720);
  const most = Math.max(50, ...differences.flatMap(({ a, b }) => [Math.ceil(a / 10) * 10, Math.ceil(b / 10) * 10]));
  const xOf = (points: number): number => labels + (points / most) * (width - labels - 24);
  const height = differences.length * rowHeight;
  const ticks = Array.from({ length: most / 10 + 1 }, (_, at) => at * 10);
  return (
    <div ref={ref}>
      <ul className="vh">
        {differences.map(({ type, a, b, apart }) => (
          <li key={type}>
            {t(`culture:types.${type}`)}: {pair.a.look.name} {number(a)}, {pair.b.look.name} {number(b)},{' '}
            {number(apart)}
          </li>
        ))}
      </ul>
      <svg width={width} height={height + 24} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <path className={css.grid} d={`M${xOf(tick)} 0V${height}`} />
            <text className={css.tick} x={xOf(tick)} y={height + 18} textAnchor={tick === most ? 'end' : 'middle'}>
              {tick === most ? t('culture:outOf', { points: number(tick) }) : number(tick)}
            </text>
          </g>
        ))}
        {differences.map((difference, at) => (
          <Row key={difference.type} pair={pair} difference={difference} at={at} xOf={xOf} width={width} />
        ))}
      </svg>
    </div>
  );
}

interface RowProps {
  pair: Pair;
  difference: CultureDifference;
  at: number;
  xOf: (points: number) => number;
  width: number;
}

function Row({ pair, difference: { type, a, b, apart, shared }, at, xOf, width }: RowProps) {
  const { t, number } = useText();
  const y = at * rowHeight + rowHeight / 2;
  return (
    <g>
      <path className={css.grid} d={`M0 ${(at + 1) * rowHeight}H${width}`} />
      <text className={css.type} x="0" y={y - 4}>
        {t(`culture:types.${type}`)}
      </text>
      <text className={css.sign} x="0" y={y + 14}>
        {t(`culture:signs.${type}`)}
      </text>
      <rect className={css.band} x={xOf(0)} y={y - 13} width={Math.max(0, xOf(shared) - xOf(0))} height="26" rx="3" />
      <path className={css.between} d={`M${xOf(a)} ${y}H${xOf(b)}`} />
      {xOf(apart) - xOf(0) > 70 && (
        <g transform={`translate(${(xOf(a) + xOf(b)) / 2} ${y})`}>
          <rect className={css.paper} x="-15" y="-10" width="30" height="20" rx="4" />
          <text className={css.figure} y="4.5">
            {number(apart)}
          </text>
        </g>
      )}
      <DrawnParty party={pair.a.look} x={xOf(a)} y={apart < 3 ? y - 8 : y} />
      <DrawnParty party={pair.b.look} x={xOf(b)} y={apart < 3 ? y + 8 : y} />
    </g>
  );
}

/** How many people said so, of each; never who. */
function FilledBy({ pair }: { pair: Pair }) {
  const { t } = useText();
  const said = [pair.a, pair.b].flatMap(({ look, culture }) => {
    const people = culture?.people ?? null;
    return people === null ? [] : [t('culture:by', { count: people, party: look.name })];
  });
  return said.length === 0 ? null : <p className={css.small}>{t('culture:filledBy', { said: said.join(', ') })}</p>;
}

import { useMemo } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { type AwardRules, type FormulaKey, formulaOf, formulasFor } from '#src/analysis/award/award-formulas.ts';
import { orderStretches } from '#src/methods/award-orders.ts';
import type { OrderView } from '#src/views/award/order-view.ts';
import { tipsSentence, tippingPoints } from '#src/views/award/weight-words.ts';
import css from '#renderer/features/award/award.module.css';
import { showAward, useAward } from '#renderer/features/award/award-state.ts';
import { changeTender, useTender } from '#renderer/features/award/tender-now.ts';
import { WeightPicture } from './weight-picture.tsx';

const weighed = [
  'relative',
  'linear',
  'log15',
  'log2',
  'log3',
  'logOwn',
  'utility',
] as const satisfies readonly FormulaKey[];

function shownOf<K extends FormulaKey>(offered: readonly K[], chosen: FormulaKey): K | 'relative' {
  return offered.find((each) => each === chosen) ?? 'relative';
}

type Props = { readonly view: OrderView; readonly rules: AwardRules };

/** Ranks over every weight of price, the points where the first place tips, and a slider to try a weight on all formulas. */
export function WeightCard({ view, rules }: Props) {
  const text = useText();
  const { t } = text;
  const chosen = useAward((state) => state.weighed);
  const tried = useAward((state) => state.priceWeight);
  const offered = useMemo(() => weighed.filter((each) => formulasFor(rules).includes(each)), [rules]);
  const key = shownOf(offered, chosen);
  const stretches = useMemo(() => {
    // The drawing does not hang on the weight that is tried.
    const formula = formulaOf(key, { ...rules, priceWeight: 50 });
    return formula === null ? null : orderStretches(formula, view.simulation.bidders);
  }, [key, rules, view]);
  return (
    <section className={css.card} aria-label={t('award:weight.title')}>
      <div className={css.cardHead}>
        <p className={css.lead}>
          <b>{t('award:weight.title')}.</b>{' '}
          {stretches === null ? t('award:weight.none') : tipsSentence(text, stretches)}
        </p>
        <Select
          label={t('award:weight.formula')}
          isLabelHidden
          options={offered.map((value) => ({ value, label: t(`award:formula.${value}`) }))}
          value={key}
          onChange={(value) => showAward({ weighed: value })}
        />
      </div>
      <div className={css.weights}>
        {stretches !== null && <WeightPicture view={view} stretches={stretches} weight={rules.priceWeight} />}
        <WeightSlider weight={tried ?? rules.priceWeight} tips={stretches === null ? [] : tippingPoints(stretches)} />
      </div>
      <Tried />
    </section>
  );
}

function WeightSlider({ weight, tips }: { readonly weight: number; readonly tips: readonly number[] }) {
  const { t, number } = useText();
  return (
    <Slider
      className={css.slider ?? ''}
      aria-label={t('award:weight.title')}
      minValue={0}
      maxValue={100}
      step={1}
      value={weight}
      onChange={(value) => showAward({ priceWeight: Array.isArray(value) ? (value[0] ?? 0) : value })}
    >
      <SliderTrack className={css.track ?? ''}>
        <span className={css.filled} style={{ width: `${weight}%` }} />
        {tips.map((tip) => (
          <span key={tip} className={css.tip} style={{ left: `${tip}%` }} aria-hidden="true">
            <i className="num">{number(tip, 0)}</i>
          </span>
        ))}
        <SliderThumb className={css.thumb ?? ''} aria-label={t('award:weight.title')} />
      </SliderTrack>
      <p className={css.now}>{t('award:weight.now', { price: weight, quality: 100 - weight })}</p>
    </Slider>
  );
}

/** A weight that is tried is no weight of the tender until somebody says so. */
function Tried() {
  const { t } = useText();
  const tender = useTender();
  const tried = useAward((state) => state.priceWeight);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const weight = tender?.priceWeight ?? 40;
  if (tried === null || tried === weight) return null;
  return (
    <p className={css.tried} role="status">
      {t('award:weight.tried', { weight })}
      <Button size="sm" onPress={() => showAward({ priceWeight: null })}>
        {t('award:weight.back', { weight })}
      </Button>
      {tender !== null && !isReadOnly && (
        <Button
          size="sm"
          onPress={() => {
            changeTender(tender, { priceWeight: tried });
            showAward({ priceWeight: null });
          }}
        >
          {t('award:weight.keep', { weight: tried })}
        </Button>
      )}
    </p>
  );
}

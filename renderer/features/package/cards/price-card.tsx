import { useText } from '#renderer/store/settings.ts';
import type { SideAnswering } from '#renderer/features/package/asking/use-side.ts';
import { set } from '#renderer/features/package/package-state.ts';
import { useNames } from '#renderer/features/package/use-names.ts';
import type { MustPrice } from '#src/analysis/package/prices.ts';
import { shiftText } from '#src/views/package/clash-words.ts';
import { fairnessText } from '#src/views/package/fairness-words.ts';
import { listText } from '#src/views/words/names-text.ts';
import { Card } from './card.tsx';
import css from './robust.module.css';
import { Working } from './working.tsx';

/** Musts shown, dearest first. */
const MOST = 40;

/** [PK54] What fairness costs in the mean, and what each must costs the others. */
export function PriceCard({ prices }: { prices: SideAnswering<'prices'> }) {
  const text = useText();
  const { t } = text;
  const { answer } = prices;
  return (
    <Card title={t('packageScreen:price.title')}>
      {answer === null ? (
        <Working what={t('packageScreen:price.working')} {...prices} />
      ) : (
        <>
          <p className={css.say}>{fairnessText(text, answer)}</p>
          {answer.musts.length === 0 ? (
            <p>{t('packageScreen:price.none')}</p>
          ) : (
            // biome-ignore lint: a scrolling region must be reachable by keyboard
            <ul className={css.prices} tabIndex={0} aria-label={t('packageScreen:price.title')}>
              {answer.musts.slice(0, MOST).map((price) => (
                <PriceLine key={price.requirement} price={price} />
              ))}
            </ul>
          )}
        </>
      )}
    </Card>
  );
}

function PriceLine({ price }: { price: MustPrice }) {
  const text = useText();
  const { t } = text;
  const names = useNames();
  const { requirement, fixed, shift, instead, isImpossible, isProven } = price;
  const says = isImpossible
    ? t('packageScreen:out.impossible')
    : shift === null
      ? t('packageScreen:price.unknown')
      : shiftText(text, shift);
  const codes = listText(text, instead.slice(0, 4).map(names.requirement));
  return (
    <li>
      <button type="button" onClick={() => set({ asked: requirement })}>
        {names.requirement(requirement)}
      </button>
      <span>
        {t(fixed === null ? 'packageScreen:price.outside' : 'packageScreen:price.inside')} {says}
        {instead.length > 0 && ` ${t('packageScreen:price.instead', { codes })}`}
        {!isProven && ` ${t('packageScreen:why.unproven')}`}
      </span>
    </li>
  );
}

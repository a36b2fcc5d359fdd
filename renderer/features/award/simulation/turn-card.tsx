import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { SupplierId } from '#src/dossier/ids.ts';
import type { OrderView } from '#src/views/award/order-view.ts';
import { type Turn, turnsSaid } from '#src/views/award/turn-words.ts';
import css from '#renderer/features/award/award.module.css';
import { addFictitious, toggleReadmitted, toggleWithout } from '#renderer/features/award/award-state.ts';

const mostShown = 6;

/** [AW9] Whether a bid that does not win could make another win; each with the figures, and to try. */
export function TurnCard({ view }: { readonly view: OrderView }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const turns = useMemo(() => turnsSaid(text, dossier, view), [text, dossier, view]);
  const formulas = new Set(turns.map(({ key }) => key)).size;
  return (
    <section className={css.card} aria-label={t('award:turn.title')}>
      <p className={css.lead}>
        <b>{t('award:turn.title')}</b>{' '}
        {formulas === 0 ? t('award:turn.none') : t('award:turn.some', { count: formulas })}
      </p>
      <ul className={css.turns}>
        {turns.slice(0, mostShown).map((turn) => (
          <li key={turn.id}>
            <p>
              {turn.what}
              <small className="num">{turn.worked}</small>
            </p>
            <Button size="sm" aria-label={`${t('award:turn.tryIt')}: ${turn.what}`} onPress={() => tryTurn(turn, t)}>
              {t('award:turn.tryIt')}
            </Button>
          </li>
        ))}
      </ul>
      {formulas > 0 && <p className={css.todo}>{t('award:turn.why')}</p>}
    </section>
  );
}

function tryTurn({ cause }: Turn, t: ReturnType<typeof useText>['t']): void {
  if (cause.kind === 'dropped') return toggleWithout(cause.id as SupplierId);
  if (cause.kind === 'joined') return toggleReadmitted(cause.id as SupplierId);
  const { price, quality } = cause.bid;
  addFictitious({ id: freshId(), name: t('award:madeUp.title'), priceK: price / 1000, quality });
}

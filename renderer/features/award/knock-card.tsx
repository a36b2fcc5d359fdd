import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import type { AwardBid } from '#src/analysis/award/award-bids.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { bidStand, knockSentence, requirementNames } from '#src/views/award/knock-words.ts';
import type { OrderView } from '#src/views/award/order-view.ts';
import { toggleReadmitted, toggleWithout, useAward } from './award-state.ts';
import css from './award.module.css';

/** Requirements come first: who fails which, and may be let in again to see what that would do. */
export function KnockCard({ view }: { readonly view: OrderView }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const { bids, knockOuts } = view.simulation;
  return (
    <section className={css.card} aria-label={text.t('award:knock.title')}>
      <p className={css.lead}>
        <b>{text.t('award:knock.title')}.</b> {knockSentence(text, bids, knockOuts.length)}
      </p>
      <ul className={css.bids}>
        {bids.map((bid) => (
          <BidLine key={bid.supplier} dossier={dossier} bid={bid} />
        ))}
      </ul>
    </section>
  );
}

function BidLine({ dossier, bid }: { readonly dossier: Dossier; readonly bid: AwardBid }) {
  const text = useText();
  const { t } = text;
  const { readmitted, without } = useAward((state) => state.play);
  const supplier = find(dossier.suppliers, bid.supplier);
  if (supplier === undefined) return null;
  const isOut = without.includes(bid.supplier);
  const isFailed = bid.failed.length > 0;
  const isIn = readmitted.includes(bid.supplier);
  return (
    <li className={css.bid} data-out={isOut || (isFailed && !isIn)}>
      <SupplierHexagon letters={supplier.badge} out={isOut || (isFailed && !isIn)} />
      <span className={css.bidText}>
        <b title={supplier.name}>{supplier.name}</b>
        <span title={requirementNames(dossier, [...bid.failed, ...bid.custom])}>
          {isOut ? t('award:knock.left') : bidStand(text, dossier, bid)}
        </span>
      </span>
      {isFailed && !isOut && (
        <Button
          size="sm"
          aria-label={`${t(isIn ? 'award:knock.counted' : 'award:knock.count')}: ${supplier.name}`}
          aria-pressed={isIn}
          onPress={() => toggleReadmitted(bid.supplier)}
        >
          {t(isIn ? 'award:knock.counted' : 'award:knock.count')}
        </Button>
      )}
      {!isFailed && (
        <Button
          size="sm"
          variant="quiet"
          aria-label={`${t(isOut ? 'award:knock.takeBack' : 'award:knock.leave')}: ${supplier.name}`}
          onPress={() => toggleWithout(bid.supplier)}
        >
          {t(isOut ? 'award:knock.takeBack' : 'award:knock.leave')}
        </Button>
      )}
    </li>
  );
}

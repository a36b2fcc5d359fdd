import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { inspect } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import type { Attention } from '#src/analysis/suppliers/attention.ts';
import { attentionShares } from '#src/analysis/suppliers/attention.ts';
import { find } from '#src/base/table.ts';
import {
  attentionBand,
  attentionLead,
  axisEnd,
  percentText,
  smallestAlone,
} from '#src/views/suppliers/attention-view.ts';
import css from './cards.module.css';

/** How much the contract weighs in each supplier's turnover: together, and the smallest client by itself. */
export function AttentionCard() {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const { clients, suppliers, assignment } = dossier;
  const shares = useMemo(
    () => attentionShares(dossier),
    // oxlint-disable-next-line react/exhaustive-deps -- the other tables play no part
    [clients, suppliers, assignment],
  );
  const end = axisEnd(shares);
  const at = (share: number): string => `${(100 * share) / end}%`;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => part * end);
  return (
    <section className={css.card} aria-labelledby="suppliers-attention">
      <h2 id="suppliers-attention">{text.t('suppliers:attention.title')}</h2>
      <p className={css.about}>{attentionLead(text, dossier, shares)}</p>
      <div className={css.axis}>
        <span
          className={css.bandName}
          style={{ left: at(attentionBand.low), width: at(attentionBand.high - attentionBand.low) }}
        >
          {text.t('suppliers:attention.band')}
        </span>
        <div className={css.plot} aria-hidden="true">
          <i
            className={css.band}
            style={{ left: at(attentionBand.low), width: at(attentionBand.high - attentionBand.low) }}
          />
          {ticks.map((tick) => (
            <i key={tick} className={css.tick} style={{ left: at(tick) }} />
          ))}
        </div>
        <ul className={css.shares}>
          {shares.map((share) => (
            <ShareItem key={share.supplier} share={share} at={at} />
          ))}
        </ul>
        <div className={css.ticks} aria-hidden="true">
          {ticks.map((tick) => (
            <span key={tick} style={{ left: at(tick) }}>
              {text.number(Math.round(100 * tick))}
              {tick === end && '%'}
            </span>
          ))}
        </div>
      </div>
    </section>
  );
}

type ItemProps = { readonly share: Attention; readonly at: (share: number) => string };

function ShareItem({ share, at }: ItemProps) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const supplier = find(dossier.suppliers, share.supplier);
  if (supplier === undefined) return null;
  if (share.bundled === null)
    return (
      <li>
        <SupplierHexagon letters={supplier.badge} name={supplier.name} />
        <button type="button" className={css.missing} onClick={() => inspect({ kind: 'supplier', id: supplier.id })}>
          {text.t('suppliers:attention.unknown')}
        </button>
      </li>
    );
  const smallest = smallestAlone(share);
  const name = find(dossier.clients, smallest?.client ?? '')?.name ?? '';
  return (
    <li>
      <SupplierHexagon letters={supplier.badge} name={supplier.name} />
      <div className={css.share}>
        <small>{text.t('suppliers:attention.turnover', { amount: text.number(supplier.turnoverM ?? 0) })}</small>
        <span className={css.line}>
          <span className={css.bar} style={{ width: at(share.bundled) }} aria-hidden="true">
            {share.clients.map(({ client, share: own }) => (
              <i
                key={client}
                style={{
                  flexGrow: own === null ? 1 : 10_000 * own,
                  background: own === null ? 'var(--ink-3)' : hueColor(find(dossier.clients, client)?.hue ?? 1),
                }}
              />
            ))}
          </span>
          <b className="num">{percentText(text, share.bundled)}</b>
        </span>
        {smallest !== null && (
          <small>
            {text.t('suppliers:attention.alone', { client: name, share: percentText(text, smallest.share) })}
          </small>
        )}
      </div>
    </li>
  );
}

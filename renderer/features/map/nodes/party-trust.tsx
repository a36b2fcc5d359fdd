import { useMemo } from 'react';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { lowestRow, stripsUpTo, type TrustRow, trustRows } from '#src/views/map/trust-facts.ts';
import css from './nodes.module.css';
import { TrustStrip } from './trust-strip.tsx';
import own from './trust.module.css';

type Props = { readonly id: string };

export function useTrustRows(id: string): readonly TrustRow[] {
  const text = useText();
  // An edit of anything else leaves every card as it was.
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const relations = useDossier((dossier) => dossier.relations);
  const pulses = useDossier((dossier) => dossier.pulses);
  return useMemo(
    () => trustRows(text, { clients, suppliers, relations, pulses }, id),
    [text, clients, suppliers, relations, pulses, id],
  );
}

/** [P141] A supplier with each of its clients; of very many, the one with the least trust and how many aim higher. */
export function SupplierTrust({ id }: Props) {
  const { t, number } = useText();
  const rows = useTrustRows(id);
  const short = rows.filter(({ isShort }) => isShort).length;
  if (rows.length === 0 || rows.length > stripsUpTo) {
    return (
      <>
        <LeastTrust id={id} />
        {short > 0 && (
          <span className={css.line}>
            {t('map:trust.short', { number: number(short), total: number(rows.length) })}
          </span>
        )}
      </>
    );
  }
  return (
    <span className={own.strips}>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </span>
  );
}

/** The relation with the least trust: a mean would hide it. */
export function LeastTrust({ id }: Props) {
  const { t } = useText();
  const rows = useTrustRows(id);
  const lowest = lowestRow(rows);
  if (lowest === null) return <span className={css.line}>{t('map:trust.none')}</span>;
  return <Row row={lowest} isLeast={rows.length > 1} />;
}

/** Its figure alone, where there is no room for both sides. */
export function LeastFigure({ id }: Props) {
  const { number } = useText();
  const lowest = lowestRow(useTrustRows(id));
  if (lowest === null) return <span>–</span>;
  return (
    <span className={own.figure} title={lowest.words} data-short={lowest.isShort || undefined}>
      {number(Math.round(lowest.lower))}
    </span>
  );
}

function Row({ row, isLeast = false }: { readonly row: TrustRow; readonly isLeast?: boolean }) {
  const { t, number } = useText();
  const title = isLeast ? `${t('map:trust.lowest')}: ${row.words}` : row.words;
  return (
    <span className={own.row} title={title} data-short={row.isShort || undefined}>
      <PartyMark party={row.across} size="xs" isNamed />
      <TrustStrip trust={row.trust} target={row.target} />
      <b>{row.lower === null ? '–' : number(Math.round(row.lower))}</b>
    </span>
  );
}

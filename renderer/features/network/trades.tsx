import { ArrowLeftRight } from 'lucide-react';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import type { Trade } from '#src/analysis/network/trades.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { tradeSentences } from '#src/views/network/network-view.ts';
import { CaseLink } from './case-link.tsx';
import css from './network.module.css';

type Props = { readonly dossier: Dossier; readonly trades: readonly Trade[] };

/** What two clients could give each other: something to talk about, for the clients to decide. */
export function Trades({ dossier, trades }: Props) {
  const { t } = useText();
  return (
    <section className={css.panel}>
      <h2>{t('network:trades')}</h2>
      <p className={css.quiet}>{t(trades.length === 0 ? 'network:noTrades' : 'network:tradesText')}</p>
      <ul className={css.trades}>
        {trades.map((trade) => (
          <TradeItem key={trade.moves.map(({ by, case: file }) => `${by} ${file}`).join(' ')} {...{ dossier, trade }} />
        ))}
      </ul>
    </section>
  );
}

function TradeItem({ dossier, trade }: { readonly dossier: Dossier; readonly trade: Trade }) {
  const text = useText();
  const sentences = tradeSentences(text, dossier, trade);
  const badge = (id: string) => {
    const client = find(dossier.clients, id);
    return client && <ClientBadge hue={client.hue} letters={client.badge} />;
  };
  return (
    <li>
      <span className={css.sides} aria-hidden="true">
        {badge(trade.moves[0].by)}
        <Icon icon={ArrowLeftRight} size={16} />
        {badge(trade.moves[1].by)}
      </span>
      <span className={css.moves}>
        {trade.moves.map((move, index) => (
          <span key={move.case} className={css.move}>
            <CaseLink file={find(dossier.cases, move.case)} isShort />
            {sentences[index]}
          </span>
        ))}
        {trade.isPrivate && <PrivateMark label={text.t('network:private')} />}
      </span>
    </li>
  );
}

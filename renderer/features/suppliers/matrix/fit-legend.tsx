import { ArrowLeftRight } from 'lucide-react';
import { ProofWord } from '#renderer/features/suppliers/proof-word.tsx';
import type { FitTable } from '#renderer/features/suppliers/use-fits.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { proofs } from '#src/dossier/offer.ts';
import type { HighestFor } from '#src/views/suppliers/fit-view.ts';
import css from './matrix.module.css';

const mostBadges = 8;

/** What the marks mean, and for whom the highest changes once only what is proven counts. */
export function FitLegend({ table, highest }: { readonly table: FitTable; readonly highest: readonly HighestFor[] }) {
  const { t } = useText();
  const turned = table.clients.filter((_, at) => highest[at]?.isTurned);
  return (
    <ul className={css.legend}>
      <li>
        <FitBall fit={1} proven={0.5} />
        {t('suppliers:legend.fit')}
      </li>
      <li>
        {t('suppliers:legend.proof')}
        {proofs.map((proof) => (
          <ProofWord key={proof} proof={proof} />
        ))}
      </li>
      <li>
        <i className={css.lowMark} aria-hidden="true" />
        {t('suppliers:legend.lowest')}
      </li>
      {table.suppliers.length > 1 && (
        <>
          <li>
            <i className={css.highMark} aria-hidden="true" />
            {t('suppliers:legend.highest')}
          </li>
          <li className={css.turns}>
            <Icon icon={ArrowLeftRight} size={14} />
            {t(turned.length === 0 ? 'suppliers:legend.noTurns' : 'suppliers:legend.turns')}
            {turned.slice(0, mostBadges).map((client) => (
              <ClientBadge key={client.id} hue={client.hue} letters={client.badge} size="xs" name={client.name} />
            ))}
            {turned.length > mostBadges && <span>+{turned.length - mostBadges}</span>}
          </li>
        </>
      )}
    </ul>
  );
}

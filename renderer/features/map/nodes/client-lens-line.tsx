import { useLens } from '#renderer/features/map/shown-look.ts';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { assertNever } from '#src/base/assert-never.ts';
import { find } from '#src/base/table.ts';
import type { NodeSize } from '#src/views/map/lanes.ts';
import { useBestSupplier, useClientSharing, useMostAgainst } from './client-facts.ts';
import css from './nodes.module.css';
import { LeastTrust } from './party-trust.tsx';

type LineProps = { readonly id: string; readonly size: NodeSize };

/** The one line of a client card that changes with the lens. */
export function ClientLensLine({ id, size }: LineProps) {
  const lens = useLens();
  switch (lens) {
    case 'conflicts':
      return <ConflictLine id={id} size={size} />;
    case 'sharing':
      return <SharingLine id={id} size={size} />;
    case 'coverage':
      return <CoverageLine id={id} />;
    case 'trust':
      return <LeastTrust id={id} />;
    default:
      return assertNever(lens);
  }
}

function ConflictLine({ id, size }: LineProps) {
  const text = useText();
  const count = useAnalysis((analysis) => find(analysis.totals.clients, id)?.inConflict ?? 0);
  const against = useMostAgainst(id);
  const other = useDossier((dossier) => (against === null ? undefined : find(dossier.clients, against.client)));
  return (
    <span className={css.line}>
      <StatusGlyph status="conflict" size={size === 'row' ? 14 : 16} label={text.t('map:inConflictShort')} />
      <b>{text.number(count)}</b>
      {text.t('map:inConflictShort')}
      {size !== 'row' && against !== null && other !== undefined && (
        <span className={css.against} title={text.t('map:mostAgainst', { name: other.name, number: against.count })}>
          <ClientBadge hue={other.hue} letters={other.badge} size="xs" name={other.name} />
          {against.count}
        </span>
      )}
    </span>
  );
}

function SharingLine({ id, size }: LineProps) {
  const text = useText();
  const { shared, unique } = useClientSharing(id);
  const name = useDossier((dossier) => find(dossier.clients, id)?.name ?? '');
  return (
    <span className={css.line}>
      <StatusGlyph status="shared" size={size === 'row' ? 14 : 16} label={text.t('map:sharedShort')} />
      <b>{shared}</b>
      {text.t('map:sharedShort')}
      <span className={css.against} title={text.t('map:uniqueLabel', { count: unique, name })}>
        <StatusGlyph status="unique" size={size === 'row' ? 14 : 16} label={text.t('map:legend.unique')} />
        {unique}
      </span>
    </span>
  );
}

function CoverageLine({ id }: { readonly id: string }) {
  const text = useText();
  const best = useBestSupplier(id);
  const supplier = useDossier((dossier) => (best === null ? undefined : find(dossier.suppliers, best.supplier)));
  if (best === null || supplier === undefined) return <span className={css.line}>–</span>;
  return (
    <span className={css.line}>
      {text.t('map:bestCovered')}
      <span className={css.against}>
        <SupplierHexagon letters={supplier.badge} name={supplier.name} />
        {text.number(Math.round(best.share * 100))}%
      </span>
    </span>
  );
}

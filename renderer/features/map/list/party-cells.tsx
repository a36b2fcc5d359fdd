import { useBestSupplier, useClientSharing, useMostAgainst } from '#renderer/features/map/nodes/client-facts.ts';
import { useTrustRows } from '#renderer/features/map/nodes/party-trust.tsx';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { GroupBadge } from '#renderer/ui/marks/group-badge.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { coverageOf } from '#src/analysis/coverage.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { SupplierId } from '#src/dossier/ids.ts';
import { Cell } from './cell.tsx';
import css from './list.module.css';

type Props = { readonly id: string };

export function SscCells({ id }: Props) {
  const { t } = useText();
  const lens = useSession((session) => session.lens);
  const clients = useDossier((dossier) => dossier.clients);
  const members = clients.filter(({ kind }) => kind !== 'ssc').sort(byOrder);
  return (
    <>
      <Cell column="what" className={css.title}>
        <GroupBadge hues={members.map(({ hue }) => hue)} size={24} />
        <b>{find(clients, id)?.name}</b>
      </Cell>
      <Cell column="who" className={css.quiet}>
        {t('map:tree.ssc', { name: '' }).replace(/^, /, '')}
      </Cell>
      <Cell column="together" />
      <Cell column="suppliers">{lens === 'trust' && <TrustOf id={id} />}</Cell>
    </>
  );
}

export function ClientCells({ id }: Props) {
  const { t, number } = useText();
  const client = useDossier((dossier) => find(dossier.clients, id));
  const count = useAnalysis((analysis) => find(analysis.totals.clients, id)?.count);
  const lens = useSession((session) => session.lens);
  if (client === undefined) return null;
  return (
    <>
      <Cell column="what" className={css.title}>
        <span aria-hidden="true">
          <ClientBadge hue={client.hue} letters={client.badge} size="md" />
        </span>
        <span>
          <b>{client.name}</b>
          {client.inhabitants !== null && (
            <small>{t('map:inhabitantsLong', { number: number(client.inhabitants) })}</small>
          )}
        </span>
      </Cell>
      <Cell column="who">{count !== undefined && t('map:priorities', count)}</Cell>
      <Cell column="together">{lens === 'coverage' || lens === 'trust' ? null : <Stand id={id} lens={lens} />}</Cell>
      <Cell column="suppliers">
        {lens === 'coverage' && <Best id={id} />}
        {lens === 'trust' && <TrustOf id={id} />}
      </Cell>
    </>
  );
}

/** What the lens asks about a client. */
function Stand({ id, lens }: Props & { readonly lens: 'conflicts' | 'sharing' }) {
  switch (lens) {
    case 'conflicts':
      return <InConflict id={id} />;
    case 'sharing':
      return <InSharing id={id} />;
    default:
      return assertNever(lens);
  }
}

function InConflict({ id }: Props) {
  const { t } = useText();
  const number = useAnalysis((analysis) => find(analysis.totals.clients, id)?.inConflict ?? 0);
  const against = useMostAgainst(id);
  const other = useDossier((dossier) => (against === null ? undefined : find(dossier.clients, against.client)));
  return (
    <span className={css.want}>
      <StatusGlyph status="conflict" size={16} />
      <span>
        {t('maplist:client.conflicts', { number })}
        {against !== null &&
          other !== undefined &&
          `, ${t('maplist:client.against', { name: other.name, number: against.count })}`}
      </span>
    </span>
  );
}

function InSharing({ id }: Props) {
  const { t } = useText();
  return (
    <span className={css.want}>
      <StatusGlyph status="shared" size={16} />
      <span>{t('maplist:client.sharing', useClientSharing(id))}</span>
    </span>
  );
}

function Best({ id }: Props) {
  const { t, number } = useText();
  const best = useBestSupplier(id);
  const name = useDossier((dossier) => (best === null ? '' : (find(dossier.suppliers, best.supplier)?.name ?? '')));
  if (best === null) return <span>–</span>;
  return <span>{t('maplist:client.best', { name, percent: number(Math.round(best.share * 100)) })}</span>;
}

export function SupplierCells({ id }: Props) {
  const { t, number } = useText();
  const supplier = useDossier((dossier) => find(dossier.suppliers, id));
  const lens = useSession((session) => session.lens);
  const totals = useAnalysis((analysis) => find(analysis.totals.suppliers, id));
  const lowest = useAnalysis((analysis) => coverageOf(analysis, id as SupplierId).lowest);
  if (supplier === undefined) return null;
  return (
    <>
      <Cell column="what" className={css.title}>
        <span aria-hidden="true">
          <SupplierHexagon letters={supplier.badge} size="md" />
        </span>
        <span>
          <b>{supplier.name}</b>
          {supplier.type !== '' && <small>{supplier.type}</small>}
        </span>
      </Cell>
      <Cell column="who" />
      <Cell column="together">
        {lowest !== null && t('maplist:supplier.lowest', { percent: number(Math.round(lowest * 100)) })}
      </Cell>
      <Cell column="suppliers">
        {lens === 'trust' ? <TrustOf id={id} /> : totals !== undefined && t('maplist:supplier.answers', totals)}
      </Cell>
    </>
  );
}

/** All of it, in words: the list is the map for who can't see its strips. */
function TrustOf({ id }: Props) {
  const { t } = useText();
  const rows = useTrustRows(id);
  if (rows.length === 0) return <span>{t('map:trust.none')}</span>;
  return (
    <span className={css.said}>
      {rows.map((row) => (
        <span key={row.id}>{row.words}</span>
      ))}
    </span>
  );
}

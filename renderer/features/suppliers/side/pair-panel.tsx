import { useMemo } from 'react';
import { showSide, useSuppliers } from '#renderer/features/suppliers/suppliers-state.ts';
import type { FitTable } from '#renderer/features/suppliers/use-fits.ts';
import { inspect } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Inspector, InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { find } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { pairView } from '#src/views/suppliers/pair-view.ts';
import { percentText } from '#src/views/suppliers/attention-view.ts';
import { hundredths } from '#src/views/suppliers/fit-view.ts';
import css from './side.module.css';

type Props = { readonly table: FitTable; readonly client: Client; readonly supplier: Supplier };

/** One client and one supplier, seen from both sides. */
export function PairPanel({ table, client, supplier }: Props) {
  const text = useText();
  const { t } = text;
  const evidence = useSuppliers((state) => state.evidence);
  const { dossier } = table;
  const pair = useMemo(() => pairView(dossier, client, supplier, evidence), [dossier, client, supplier, evidence]);
  const fit = table.whole
    .find((each) => each.supplier === supplier.id)
    ?.cells.find((each) => each.client === client.id);
  const offered = hundredths(fit?.offered ?? null);
  const proven = hundredths(fit?.proven ?? null);
  return (
    <Inspector
      className={css.panel}
      isRead
      title={t('suppliers:matrix.pair', { client: client.name, supplier: supplier.name })}
      lead={
        <>
          <ClientBadge hue={client.hue} letters={client.badge} />
          <SupplierHexagon letters={supplier.badge} />
        </>
      }
      onClose={() => showSide(null)}
      closeLabel={t('suppliers:actions.close')}
    >
      <InspectorSection title={t('suppliers:pair.byClient', { client: client.name })}>
        {offered === null ? (
          <p>{t('suppliers:pair.valuesNothing', { client: client.name })}</p>
        ) : (
          <p className={css.fit}>
            <FitBall fit={fit?.offered ?? 0} proven={fit?.proven ?? 0} size={28} />
            <span>{t('suppliers:pair.fit', { offered, proven: proven ?? 0 })}</span>
          </p>
        )}
        <Musts title={t('suppliers:pair.no')} ids={pair.no} {...{ table, supplier }} />
        <Musts title={t('suppliers:pair.custom')} ids={pair.custom} {...{ table, supplier }} />
        <Musts title={t('suppliers:pair.unknown')} ids={pair.unknown} {...{ table, supplier }} />
        {pair.no.length + pair.custom.length + pair.unknown.length === 0 && <p>{t('suppliers:pair.allMet')}</p>}
      </InspectorSection>
      <InspectorSection title={t('suppliers:pair.bySupplier', { supplier: supplier.name })}>
        <dl className={css.facts}>
          <Fact label={t('suppliers:pair.share')} value={pair.share === null ? '' : percentText(text, pair.share)} />
          <Fact
            label={t('suppliers:pair.bundled')}
            value={pair.bundled === null ? '' : percentText(text, pair.bundled)}
          />
          <Fact label={t('suppliers:pair.own')} value={t('suppliers:pair.ownCount', { count: pair.own.length })} />
          <Fact
            label={t('suppliers:profile.clients')}
            value={supplier.municipalClients === null ? '' : text.number(supplier.municipalClients)}
          />
          <Fact label={t('suppliers:pair.people')} value={pair.people.join(', ')} />
        </dl>
      </InspectorSection>
    </Inspector>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  const { t } = useText();
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value === '' ? t('suppliers:pair.notKnown') : value}</dd>
    </div>
  );
}

type MustsProps = {
  readonly title: string;
  readonly ids: readonly RequirementId[];
  readonly table: FitTable;
  readonly supplier: Supplier;
};

/** More than this is a count. */
const mostNamed = 12;

function Musts({ title, ids, table, supplier }: MustsProps) {
  const { t } = useText();
  if (ids.length === 0) return null;
  return (
    <div className={css.musts}>
      <h4>
        {title} <span className="num">{ids.length}</span>
      </h4>
      <ul>
        {ids.slice(0, mostNamed).map((id) => {
          const requirement = find(table.dossier.requirements, id);
          return (
            requirement && (
              <li key={id}>
                <button
                  type="button"
                  title={requirement.title}
                  onClick={() => showSide({ kind: 'offer', requirement: requirement.id, supplier: supplier.id })}
                  onDoubleClick={() => inspect({ kind: 'requirement', id: requirement.id })}
                >
                  <span className="num">{requirement.code}</span> {requirement.title}
                </button>
              </li>
            )
          );
        })}
        {ids.length > mostNamed && <li>{t('suppliers:side.more', { count: ids.length - mostNamed })}</li>}
      </ul>
    </div>
  );
}

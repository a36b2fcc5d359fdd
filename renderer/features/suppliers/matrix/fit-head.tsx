import { ChevronsLeftRight, ChevronsRightLeft } from 'lucide-react';
import { turnSupplier } from '#renderer/features/suppliers/suppliers-state.ts';
import type { FitTable } from '#renderer/features/suppliers/use-fits.ts';
import { inspect, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import type { Column } from './columns.ts';
import { useColumnDrag } from './use-column-drag.ts';
import css from './matrix.module.css';

type Props = { readonly table: FitTable; readonly columns: readonly Column[] };

/** Suppliers, and under each its clients. A supplier's name opens its profile and is dragged to another place. */
export function FitHead({ table, columns }: Props) {
  const { t } = useText();
  const drag = useColumnDrag(columns);
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={css.corner}>
          {t('suppliers:matrix.theme')}
        </th>
        {columns.map((column, at) => (
          <th key={column.supplier.id} scope="colgroup" colSpan={column.span} className={css.group} {...drag.over(at)}>
            {drag.gap === at && <i className={css.drop} aria-hidden="true" />}
            <SupplierHead column={column} hasClients={table.clients.length > 0} grip={drag.grip(at)} />
            {drag.gap === at + 1 && at + 1 === columns.length && (
              <i className={css.drop} data-end="true" aria-hidden="true" />
            )}
          </th>
        ))}
      </tr>
      <tr>
        {columns.flatMap(({ supplier, isFolded }) => [
          ...(isFolded
            ? []
            : table.clients.map((client, at) => (
                <th key={`${supplier.id} ${client.id}`} scope="col" className={css.client} data-first={at === 0}>
                  <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />
                </th>
              ))),
          <th key={`${supplier.id} low`} scope="col" className={css.lowHead} data-first={isFolded}>
            {t('suppliers:matrix.lowest')}
          </th>,
        ])}
      </tr>
    </thead>
  );
}

type HeadProps = {
  readonly column: Column;
  readonly hasClients: boolean;
  readonly grip: ReturnType<ReturnType<typeof useColumnDrag>['grip']>;
};

function SupplierHead({ column: { supplier, isFolded }, hasClients, grip }: HeadProps) {
  const { t } = useText();
  const isSelected = useSession(({ selection }) => selection?.kind === 'supplier' && selection.id === supplier.id);
  const words = isFolded ? 'suppliers:matrix.unfold' : 'suppliers:matrix.fold';
  return (
    <div className={css.head}>
      <button
        type="button"
        className={css.name}
        data-folded={isFolded}
        aria-pressed={isSelected}
        title={t('suppliers:matrix.profile', { supplier: supplier.name })}
        onClick={() => inspect({ kind: 'supplier', id: supplier.id })}
        {...grip}
      >
        <SupplierHexagon letters={supplier.badge} size={isFolded ? 'sm' : 'md'} />
        <span className={css.names}>
          <b>{supplier.name}</b>
          {supplier.type !== '' && !isFolded && <span>{supplier.type}</span>}
        </span>
      </button>
      {hasClients && (
        <IconButton
          size="sm"
          icon={isFolded ? ChevronsLeftRight : ChevronsRightLeft}
          label={t(words, { supplier: supplier.name })}
          onPress={() => turnSupplier(supplier.id)}
        />
      )}
    </div>
  );
}

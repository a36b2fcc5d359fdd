import type { KeyboardEvent } from 'react';
import { showSide, useSuppliers } from '#renderer/features/suppliers/suppliers-state.ts';
import type { FitTable } from '#renderer/features/suppliers/use-fits.ts';
import { isInspectorOpen, useSession } from '#renderer/store/session.ts';
import { find } from '#src/base/table.ts';
import { ComparePanel } from './compare-panel.tsx';
import { OfferPanel } from './offer-panel.tsx';
import { PairPanel } from './pair-panel.tsx';
import css from './side.module.css';

/** What was asked to stand beside the table, unless the inspector stands there. What is gone shows nothing. */
export function SidePanel({ table }: { readonly table: FitTable }) {
  const side = useSuppliers((state) => state.side);
  const isTaken = useSession((session) => isInspectorOpen(session) && session.selection !== null);
  if (side === null || isTaken) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    showSide(null);
  };
  return (
    // biome-ignore lint: Escape closes it from wherever the focus is within
    <div className={css.side} onKeyDown={onKeyDown}>
      <Shown table={table} />
    </div>
  );
}

function Shown({ table }: { readonly table: FitTable }) {
  const side = useSuppliers((state) => state.side);
  const { dossier } = table;
  switch (side?.kind) {
    case undefined:
      return null;
    case 'compare':
      return <ComparePanel table={table} />;
    case 'pair': {
      const client = find(dossier.clients, side.client);
      const supplier = find(dossier.suppliers, side.supplier);
      return client && supplier ? <PairPanel table={table} client={client} supplier={supplier} /> : null;
    }
    case 'offer': {
      const requirement = find(dossier.requirements, side.requirement);
      const supplier = find(dossier.suppliers, side.supplier);
      const key = `${side.requirement} ${side.supplier}`;
      return requirement && supplier ? <OfferPanel key={key} requirement={requirement} supplier={supplier} /> : null;
    }
  }
}

import { useEffect } from 'react';
import { type Action, registerActions } from '#renderer/store/actions.ts';
import { takeSeriesOff, useBeamer } from '#renderer/store/beamer.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { isInspectorOpen, select, setInspectorOpen, setLens, showScreen, useSession } from '#renderer/store/session.ts';
import { putConcessions } from '#renderer/store/shared-concessions.ts';
import { currentText } from '#renderer/store/settings.ts';
import { byOrder } from '#src/base/order.ts';
import { find, has } from '#src/base/table.ts';
import { moveSupplier } from '#src/commands/suppliers/move-supplier.ts';
import { removeSupplier } from '#src/commands/suppliers/remove-supplier.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { exportHandout, handoutActions } from '#renderer/store/export-handout.ts';
import { setCompared, setEvidence, showSide, useSuppliers } from './suppliers-state.ts';

const inOrder = (): readonly Supplier[] => currentDossier().suppliers.toSorted(byOrder);
const count = (): number => currentDossier().suppliers.length;

/** The supplier that is selected. */
function selected(): Supplier | undefined {
  const { selection } = useSession.getState();
  return selection?.kind === 'supplier' ? find(currentDossier().suppliers, selection.id) : undefined;
}
const canEdit = (): boolean => selected() !== undefined && !currentStatus().isReadOnly;

/** Those that stand side by side and are still there. */
function comparedNow(): readonly string[] {
  return useSuppliers.getState().compared.filter((id) => has(currentDossier().suppliers, id));
}

/** Puts the selected supplier one place further or back. */
function move(by: 1 | -1): void {
  const suppliers = inOrder();
  const at = suppliers.findIndex(({ id }) => id === selected()?.id);
  const [own, next] = [suppliers[at], suppliers[at + by]];
  if (own === undefined || next === undefined) return;
  const after = by > 0 ? next.id : (suppliers[at - 2]?.id ?? null);
  void runCommand(moveSupplier, { id: own.id, after });
}

/** Opens or closes the comparison; the first time with the first two. */
function compare(): void {
  const { side, compared } = useSuppliers.getState();
  const session = useSession.getState();
  const isHidden = isInspectorOpen(session) && session.selection !== null;
  if (side?.kind === 'compare' && !isHidden) return showSide(null);
  const known = compared.filter((id) => has(currentDossier().suppliers, id));
  if (known.length < 2)
    setCompared(
      inOrder()
        .slice(0, 2)
        .map(({ id }) => id),
    );
  showSide({ kind: 'compare' });
}

function remove(): void {
  const supplier = selected();
  if (supplier === undefined) return;
  select(null);
  const toast = currentText().t('frame:details.removed', { what: supplier.name });
  void runCommand(removeSupplier, { id: supplier.id }, { toast });
}

const isOnBeamer = (): boolean => useBeamer.getState().series?.from === 'concessions';

const actions: readonly Action[] = [
  {
    id: 'suppliers.evidence',
    group: 'suppliers',
    title: ({ t }) =>
      t(useSuppliers.getState().evidence === 'offered' ? 'suppliers:actions.proven' : 'suppliers:actions.offered'),
    shortcuts: ['A'],
    isEnabled: () => count() > 0,
    run: () => setEvidence(useSuppliers.getState().evidence === 'offered' ? 'proven' : 'offered'),
  },
  {
    id: 'suppliers.compare',
    group: 'suppliers',
    title: ({ t }) => t('suppliers:actions.compare'),
    shortcuts: ['V'],
    isEnabled: () => count() > 1,
    run: compare,
  },
  {
    id: 'suppliers.move-back',
    group: 'suppliers',
    title: ({ t }) => t('suppliers:actions.moveBack'),
    shortcuts: ['Alt+ArrowLeft'],
    isEnabled: canEdit,
    run: () => move(-1),
  },
  {
    id: 'suppliers.move-on',
    group: 'suppliers',
    title: ({ t }) => t('suppliers:actions.moveOn'),
    shortcuts: ['Alt+ArrowRight'],
    isEnabled: canEdit,
    run: () => move(1),
  },
  {
    id: 'suppliers.remove',
    group: 'suppliers',
    title: ({ t }) => t('suppliers:actions.remove'),
    isEnabled: canEdit,
    run: remove,
  },
  {
    id: 'suppliers.beamer',
    group: 'suppliers',
    title: ({ t }) => t(isOnBeamer() ? 'onBeamer:take' : 'suppliers:actions.beamer'),
    shortcuts: ['B'],
    isEnabled: () => isOnBeamer() || count() > 0,
    run: () => {
      const { evidence, measure } = useSuppliers.getState();
      if (isOnBeamer()) takeSeriesOff();
      else void putConcessions({ evidence, measure });
    },
  },
  {
    id: 'suppliers.map',
    group: 'suppliers',
    title: ({ t }) => t('suppliers:actions.map'),
    isEnabled: () => count() > 0,
    run: () => {
      setLens('coverage');
      showScreen('map');
    },
  },
  {
    id: 'suppliers.matrix',
    group: 'suppliers',
    title: ({ t }) => t('suppliers:actions.matrix'),
    run: () => showScreen('matrix'),
  },
  ...handoutActions(
    'suppliers',
    () => ({ about: 'suppliers', evidence: useSuppliers.getState().evidence, seconds: 20, among: null }),
    () => count() > 0,
  ),
  {
    id: 'suppliers.print-compared',
    group: 'suppliers',
    title: ({ t }) => t('suppliers:actions.print'),
    isEnabled: () => comparedNow().length > 1,
    run: () => {
      const { evidence } = useSuppliers.getState();
      void exportHandout({ about: 'suppliers', evidence, seconds: 20, among: comparedNow() }, 'pdf');
    },
  },
  {
    id: 'suppliers.close',
    group: 'suppliers',
    title: ({ t }) => t('suppliers:actions.close'),
    isEnabled: () => useSuppliers.getState().side !== null || selected() !== undefined,
    run: () => {
      setInspectorOpen(false);
      showSide(null);
    },
  },
];

/** What can be done on this screen, for palette, keyboard and shortcut sheet. */
export function useSuppliersActions(): void {
  useEffect(() => registerActions(actions), []);
}

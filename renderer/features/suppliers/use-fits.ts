import { useCallback, useMemo, useRef } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { mayHold } from '#src/analysis/holders.ts';
import type { Evidence } from '#src/analysis/suppliers/answers.ts';
import { type ThemeFits, themeFitsAfter, themeFitsInSteps } from '#src/analysis/suppliers/theme-fits.ts';
import { byOrder } from '#src/base/order.ts';
import type { Steps } from '#src/base/steps.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Theme } from '#src/dossier/theme.ts';
import { fitLine, type SupplierLine } from '#src/views/suppliers/fit-view.ts';
import { useInTurns } from './use-in-turns.ts';

export type FitTable = {
  readonly dossier: Dossier;
  readonly fits: ThemeFits;
  readonly clients: readonly Client[];
  readonly suppliers: readonly Supplier[];
  readonly themes: readonly { readonly theme: Theme; readonly line: readonly SupplierLine[] }[];
  readonly whole: readonly SupplierLine[];
};

/** The matrix of the dossier as it is; an edit of a cell costs that row. Null while it is counted for the first time. */
export function useFits(evidence: Evidence): FitTable | null {
  const dossier = useDossier((all) => all);
  const { clients, suppliers, themes, requirements, positions, offers } = dossier;
  const last = useRef<ThemeFits | null>(null);
  const make = useCallback(
    function* (): Steps<{ readonly of: Dossier; readonly fits: ThemeFits }> {
      const known = last.current === null ? null : themeFitsAfter(last.current, dossier);
      const fits = known ?? (yield* themeFitsInSteps(dossier));
      last.current = fits;
      return { of: dossier, fits };
    },
    // oxlint-disable-next-line react/exhaustive-deps -- the other tables play no part
    [clients, suppliers, themes, requirements, positions, offers],
  );
  const counted = useInTurns(make);
  return useMemo(() => counted && tableOf(counted.of, counted.fits, evidence), [counted, evidence]);
}

function tableOf(dossier: Dossier, fits: ThemeFits, evidence: Evidence): FitTable {
  const clients = dossier.clients.filter(mayHold).toSorted(byOrder);
  const suppliers = dossier.suppliers.toSorted(byOrder);
  const [rows, columns] = [clients.map(({ id }) => id), suppliers.map(({ id }) => id)];
  return {
    dossier,
    fits,
    clients,
    suppliers,
    themes: dossier.themes.toSorted(byOrder).flatMap((theme) => {
      const sums = fits.themes.get(theme.id);
      return sums === undefined ? [] : [{ theme, line: fitLine(fits, sums, rows, columns, evidence) }];
    }),
    whole: fitLine(fits, fits.whole, rows, columns, evidence),
  };
}

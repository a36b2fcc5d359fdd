import { useMemo } from 'react';
import { today } from '#renderer/parts/cases/today.ts';
import { useAgreementsShown } from '#renderer/store/agreements.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { type DutyColumn, dutyColumns, type DutyRow, dutyRows } from '#src/views/agreements/duty-rows.ts';
import { firstSupplier } from '#src/views/agreements/calendar.ts';
import { type KpiRow, kpiRows } from '#src/views/agreements/kpi-rows.ts';
import { type RegisterRow, registerRows, shownRows } from '#src/views/agreements/register-rows.ts';

export type Register = { readonly all: readonly RegisterRow[]; readonly shown: readonly RegisterRow[] };

export function useRegister(): Register {
  const text = useText();
  const agreements = useDossier((dossier) => dossier.agreements);
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const party = useAgreementsShown((shown) => shown.party);
  const sort = useAgreementsShown((shown) => shown.sort);
  const hasDone = useAgreementsShown((shown) => shown.hasDone);
  const day = today();
  const all = useMemo(
    () => registerRows(text, { agreements, clients, suppliers }, day),
    [text, agreements, clients, suppliers, day],
  );
  const shown = useMemo(() => shownRows(all, { party, sort, hasDone }), [all, party, sort, hasDone]);
  return { all, shown };
}

export type Kpis = { readonly all: readonly KpiRow[]; readonly shown: readonly KpiRow[] };

/** Of one party: what it owns, or what is measured of it. */
export function useKpis(): Kpis {
  const text = useText();
  const kpis = useDossier((dossier) => dossier.kpis);
  const measures = useDossier((dossier) => dossier.measures);
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const party = useAgreementsShown((shown) => shown.party);
  const day = today();
  const all = useMemo(
    () => kpiRows(text, { kpis, measures, clients, suppliers }, day),
    [text, kpis, measures, clients, suppliers, day],
  );
  const shown = useMemo(
    () =>
      all.filter(
        ({ kpi }) => party === null || party === `client ${kpi.owner}` || party === `supplier ${kpi.supplier}`,
      ),
    [all, party],
  );
  return { all, shown };
}

export type Duties = { readonly columns: readonly DutyColumn[]; readonly rows: readonly DutyRow[] };

export function useDuties(isNarrow: boolean): Duties {
  const text = useText();
  const duties = useDossier((dossier) => dossier.duties);
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  return useMemo(() => {
    const source = { duties, clients, suppliers };
    return { columns: dutyColumns(text, source, isNarrow), rows: dutyRows(text, source) };
  }, [text, duties, clients, suppliers, isNarrow]);
}

/** The supplier whose calendar is shown; null = of all. */
export function useShownSupplier(): string | null {
  const chosen = useAgreementsShown((shown) => shown.supplier);
  const isChosen = useAgreementsShown((shown) => shown.isSupplierChosen);
  const freedoms = useDossier((dossier) => dossier.freedoms);
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const first = useMemo(() => firstSupplier({ freedoms, clients, suppliers }), [freedoms, clients, suppliers]);
  if (!isChosen) return first;
  return suppliers.some(({ id }) => id === chosen) ? chosen : null;
}

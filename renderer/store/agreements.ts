import { create } from 'zustand';
import { useDocument } from './document.ts';
import { showScreen } from './session.ts';

export const agreementTabs = ['overview', 'register', 'kpis', 'duties', 'calendar', 'meetings'] as const;
export type AgreementTab = (typeof agreementTabs)[number];

export const registerSorts = ['attention', 'title', 'owner', 'due', 'check'] as const;
export type RegisterSort = (typeof registerSorts)[number];

type Shown = {
  readonly tab: AgreementTab;
  /** Of one party only, by its key (`client x`, `supplier y`, `ssc`); null = all. */
  readonly party: string | null;
  readonly sort: RegisterSort;
  readonly hasDone: boolean;
  /** Row that keys work on. */
  readonly current: string | null;
  readonly kpi: string | null;
  /** Month that figures are filled in for, as `2027-11`; null = the last whole month. */
  readonly month: string | null;
  /** Whose calendar; null = of all suppliers. */
  readonly supplier: string | null;
  /** Nobody chose a supplier yet, so the one with most contracts is shown. */
  readonly isSupplierChosen: boolean;
};
const first: Shown = {
  tab: 'overview',
  party: null,
  sort: 'attention',
  hasDone: false,
  current: null,
  kpi: null,
  month: null,
  supplier: null,
  isSupplierChosen: false,
};

/** What the place of agreements shows of the open dossier. */
export const useAgreementsShown = create<Shown>()(() => first);

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useAgreementsShown.setState(first, true);
});

export function setAgreementsShown(patch: Partial<Shown>): void {
  useAgreementsShown.setState(patch);
}

export function showAgreementTab(tab: AgreementTab): void {
  useAgreementsShown.setState({ tab, current: null });
}

/** Goes to a part of this place, from anywhere. */
export function goToAgreements(tab: AgreementTab, patch: Partial<Shown> = {}): void {
  useAgreementsShown.setState({ tab, ...patch });
  showScreen('agreements');
}

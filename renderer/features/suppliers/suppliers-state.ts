import { create } from 'zustand';
import { useDocument } from '#renderer/store/document.ts';
import { setInspectorOpen } from '#renderer/store/session.ts';
import type { Evidence } from '#src/analysis/suppliers/answers.ts';
import type { ClientId, RequirementId, SupplierId, ThemeId } from '#src/dossier/ids.ts';

/** What stands beside the screen, apart from the inspector of what is selected. */
export type Side =
  | { readonly kind: 'compare' }
  | { readonly kind: 'pair'; readonly client: ClientId; readonly supplier: SupplierId }
  | { readonly kind: 'offer'; readonly requirement: RequirementId; readonly supplier: SupplierId };

/** Which smallest set of concessions is shown. */
export const measures = ['fewest', 'lightest', 'fairest'] as const;
export type Measure = (typeof measures)[number];

type State = {
  readonly evidence: Evidence;
  readonly measure: Measure;
  readonly side: Side | null;
  /** Two to five; ids of suppliers that are gone are passed over. */
  readonly compared: readonly SupplierId[];
  readonly openThemes: ReadonlySet<ThemeId>;
  /** Shown otherwise than their number asks for: with their clients, or with the lowest only. */
  readonly turned: ReadonlySet<SupplierId>;
};

const first: State = {
  evidence: 'offered',
  measure: 'fewest',
  side: null,
  compared: [],
  openThemes: new Set(),
  turned: new Set(),
};

/** More suppliers beside each other than this can't be read. */
export const mostCompared = 5;

export const useSuppliers = create<State>()(() => first);

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useSuppliers.setState(first, true);
});

export function setEvidence(evidence: Evidence): void {
  useSuppliers.setState({ evidence });
}

export function setMeasure(measure: Measure): void {
  useSuppliers.setState({ measure });
}

/** The inspector makes room. */
export function showSide(side: Side | null): void {
  if (side !== null) setInspectorOpen(false);
  useSuppliers.setState({ side });
}

export function setCompared(compared: readonly SupplierId[]): void {
  useSuppliers.setState({ compared: compared.slice(0, mostCompared) });
}

export function turnTheme(theme: ThemeId): void {
  useSuppliers.setState(({ openThemes }) => ({ openThemes: turnedIn(openThemes, theme) }));
}

export function turnSupplier(supplier: SupplierId): void {
  useSuppliers.setState(({ turned }) => ({ turned: turnedIn(turned, supplier) }));
}

function turnedIn<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

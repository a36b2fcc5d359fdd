import { create } from 'zustand';
import type { ConflictKind, Sharing } from '#src/analysis/requirement-analysis.ts';
import type { CaseId, ClientId, RequirementId, SupplierId, ThemeId } from '#src/dossier/ids.ts';
import type { MapLens } from '#src/dossier/map-lens.ts';
import type { Priority } from '#src/dossier/position.ts';

export type ScreenKey =
  | 'start'
  | 'map'
  | 'scenario'
  | 'matrix'
  | 'conflicts'
  | 'decisions'
  | 'network'
  | 'award'
  | 'workshop'
  | 'suppliers'
  | 'package'
  | 'week'
  | 'steering'
  | 'relations'
  | 'readiness'
  | 'culture'
  | 'simulation'
  | 'agreements'
  | 'import'
  | 'settings'
  | 'trail';

export type Selection =
  | { readonly kind: 'requirement'; readonly id: RequirementId }
  | { readonly kind: 'client'; readonly id: ClientId }
  | { readonly kind: 'theme'; readonly id: ThemeId }
  | { readonly kind: 'supplier'; readonly id: SupplierId }
  | { readonly kind: 'conflict'; readonly id: string }
  | { readonly kind: 'case'; readonly id: CaseId };

/** What a screen lets through; empty lists and an empty text let everything through. */
export type Filter = {
  readonly text: string;
  readonly themes: readonly ThemeId[];
  readonly clients: readonly ClientId[];
  readonly priorities: readonly Priority[];
  readonly sharing: readonly Sharing[];
  readonly kinds: readonly ConflictKind[];
};

export type Lens = MapLens;

export type Session = {
  readonly screen: ScreenKey;
  /** One selection for all screens: what is selected on the map is the current row of the matrix. */
  readonly selection: Selection | null;
  /** Screens on which the inspector shows the selection. The matrix is wide, so there it waits until it is asked for. */
  readonly inspectorOn: ReadonlySet<ScreenKey>;
  /** Themes unfolded on the map, where folded is the rule. */
  readonly openThemes: ReadonlySet<ThemeId>;
  /** Themes folded in the matrix, where open is the rule. */
  readonly foldedThemes: ReadonlySet<ThemeId>;
  readonly filters: Readonly<Record<ScreenKey, Filter>>;
  readonly lens: Lens;
};

export const noFilter: Filter = { text: '', themes: [], clients: [], priorities: [], sharing: [], kinds: [] };

const firstSession: Session = {
  screen: 'start',
  selection: null,
  inspectorOn: new Set(['map']),
  openThemes: new Set(),
  foldedThemes: new Set(),
  filters: {
    start: noFilter,
    map: noFilter,
    matrix: noFilter,
    conflicts: noFilter,
    decisions: noFilter,
    scenario: noFilter,
    network: noFilter,
    award: noFilter,
    workshop: noFilter,
    suppliers: noFilter,
    package: noFilter,
    week: noFilter,
    steering: noFilter,
    relations: noFilter,
    readiness: noFilter,
    culture: noFilter,
    simulation: noFilter,
    agreements: noFilter,
    import: noFilter,
    settings: noFilter,
    trail: noFilter,
  },
  lens: 'conflicts',
};

/** State that is neither saved nor undone: what is looked at, and how. */
export const useSession = create<Session>()(() => firstSession);

export function showScreen(screen: ScreenKey): void {
  useSession.setState({ screen });
}

export function select(selection: Selection | null): void {
  useSession.setState({ selection });
}

/** Selects and makes sure that the inspector shows it. */
export function inspect(selection: Selection): void {
  setInspectorOpen(true);
  select(selection);
}

export function isInspectorOpen({ inspectorOn, screen }: Session): boolean {
  return inspectorOn.has(screen);
}

/** On the screen that is shown. */
export function setInspectorOpen(isOpen: boolean): void {
  useSession.setState(({ inspectorOn, screen }) => {
    const others = [...inspectorOn].filter((key) => key !== screen);
    return { inspectorOn: new Set(isOpen ? [...others, screen] : others) };
  });
}

export function setLens(lens: Lens): void {
  useSession.setState({ lens });
}

export function setFilter(screen: ScreenKey, patch: Partial<Filter>): void {
  useSession.setState(({ filters }) => ({ filters: { ...filters, [screen]: { ...filters[screen], ...patch } } }));
}

export function clearFilter(screen: ScreenKey): void {
  setFilter(screen, noFilter);
}

export function setOpenThemes(openThemes: ReadonlySet<ThemeId>): void {
  useSession.setState({ openThemes });
}

export function setFoldedThemes(foldedThemes: ReadonlySet<ThemeId>): void {
  useSession.setState({ foldedThemes });
}

/** Another dossier: nothing of the previous one stays selected, folded or filtered. */
export function resetSession(screen: ScreenKey): void {
  useSession.setState({ ...firstSession, screen });
}

import { create } from 'zustand';
import { currentDossier, useDocument } from '#renderer/store/document.ts';
import { firstLevel, type MapLevel } from '#src/views/map/levels.ts';
import type { Picked } from '#src/views/map/pick.ts';
import type { Relation } from '#src/views/map/node-relations.ts';

/** What only the map on screen needs: neither saved nor of interest to other screens. */
export type MapState = {
  /** Open themes that show every card. */
  readonly fullThemes: ReadonlySet<string>;
  /** Node the keyboard stands on; null while the tree has no focus. */
  readonly active: string | null;
  /** Node under a pointer that rests. */
  readonly hovered: string | null;
  readonly isFilterOpen: boolean;
  /** How much is said of each thing; follows the zoom. */
  readonly level: MapLevel;
  /** The magnifier over the theme of the selection. */
  readonly isLoepOpen: boolean;
  /** Requirements chosen together, for one edit of all. */
  readonly picked: Picked;
  /** The relations of the selection are listed. */
  readonly areRelationsOpen: boolean;
  /** The relation one looks at: its line speaks. */
  readonly relation: Relation | null;
};

const first: MapState = {
  fullThemes: new Set(),
  active: null,
  hovered: null,
  isFilterOpen: false,
  picked: new Set(),
  areRelationsOpen: false,
  relation: null,
  level: 'cards',
  isLoepOpen: false,
};

export const useMapState = create<MapState>()(() => ({ ...first, level: levelToOpen() }));

/** Another map, or the same one left: nothing of it lingers. */
export function resetMapState(): void {
  clearTimeout(resting);
  useMapState.setState({ ...first, level: levelToOpen() });
}

/** Known before the map is shown, so that nothing is placed or painted twice. */
function levelToOpen(): MapLevel {
  return firstLevel(currentDossier().requirements.length);
}

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) setLevel(levelToOpen());
});

export function setActive(active: string | null): void {
  useMapState.setState({ active });
}

export function setFilterOpen(isFilterOpen: boolean): void {
  useMapState.setState({ isFilterOpen });
}

export function setLevel(level: MapLevel): void {
  if (useMapState.getState().level !== level) useMapState.setState({ level, hovered: null });
}

export function setLoepOpen(isLoepOpen: boolean): void {
  useMapState.setState({ isLoepOpen });
}

export function setPicked(picked: Picked): void {
  useMapState.setState({ picked });
}

/** Opens the list of relations with this one; null looks at none and leaves the list as it is. */
export function setRelation(relation: Relation | null): void {
  useMapState.setState(relation === null ? { relation } : { relation, areRelationsOpen: true });
}

export function showRelations(areRelationsOpen: boolean): void {
  useMapState.setState({ areRelationsOpen, relation: null });
}

export function showAllCards(theme: string): void {
  useMapState.setState(({ fullThemes }) => ({ fullThemes: new Set([...fullThemes, theme]) }));
}

/** Lines speak after a short rest on a node, so that crossing the map doesn't flicker. */
const restMs = 80;
let resting = 0;

export function setHovered(hovered: string | null): void {
  clearTimeout(resting);
  resting = window.setTimeout(() => useMapState.setState({ hovered }), restMs);
}

/** Marks the one element through which the keyboard meets the map: its tree, or its list. */
export const mapKeyboard = 'data-map-keyboard';

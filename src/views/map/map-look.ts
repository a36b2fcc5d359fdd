import { find, has } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, ThemeId } from '#src/dossier/ids.ts';
import { type MapLens, mapLenses } from '#src/dossier/map-lens.ts';
import type { MapLook, MapPlace } from '#src/dossier/saved-view.ts';
import { type KnownFilter, known, knownFilter, knownOr } from '#src/views/looks/known-filter.ts';
import { type Comparison, comparisons, type Pair } from './compare.ts';
import { clampZoom } from './levels.ts';
import { deepest, type Focus } from './neighbours.ts';

export type KnownMapLook = {
  readonly lens: MapLens;
  readonly filter: KnownFilter;
  readonly openThemes: ReadonlySet<ThemeId>;
  readonly focus: Focus | null;
  readonly compare: Pair | null;
  readonly compareOnly: Comparison | null;
  readonly isList: boolean;
  readonly place: MapPlace | null;
};

/** [P50] Of a kept look what still means something; a focus or a comparison whose nodes are gone is passed over. */
export function knownMapLook(look: MapLook, dossier: Dossier): KnownMapLook {
  const { focus, isList, place } = look;
  const compare = pairIn(look.compare, dossier);
  return {
    lens: knownOr(mapLenses, look.lens, 'conflicts'),
    filter: knownFilter(look.filter, dossier),
    openThemes: new Set(look.openThemes.filter((id): id is ThemeId => has(dossier.themes, id))),
    focus: focus !== null && isNode(focus.node, dossier) ? { ...focus, depth: Math.min(deepest, focus.depth) } : null,
    compare,
    compareOnly: compare === null ? null : (known(comparisons, [look.compareOnly ?? ''])[0] ?? null),
    isList,
    place: place && { ...place, zoom: clampZoom(place.zoom) },
  };
}

function isNode(node: string, { clients, themes, requirements, suppliers }: Dossier): boolean {
  const id = node.slice(node.indexOf('.') + 1);
  return [clients, themes, requirements, suppliers].some((table) => has<{ readonly id: string }>(table, id));
}

function pairIn(pair: MapLook['compare'], { clients }: Dossier): Pair | null {
  if (pair === null) return null;
  const [a, b] = pair.map((id) => find(clients, id)?.id);
  return a === undefined || b === undefined || a === b ? null : [a as ClientId, b as ClientId];
}

import { analyse } from '#src/analysis/analyse.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import { trustBetween } from '#src/analysis/relations/trust-between.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { MapLook } from '#src/dossier/saved-view.ts';
import { noRollups, type Rollups, updateRollups } from '#src/views/themes/theme-rollup.ts';
import { type KnownMapLook, knownMapLook } from './map-look.ts';
import { type MapPart, noPart, updatePart } from './map-part.ts';
import { noScene, type Scene, updateScene } from './scene.ts';

/** What a room may see of a dossier, and all that follows from it. */
export type PresentedDossier = { readonly dossier: Dossier; readonly analysis: Analysis; readonly rollups: Rollups };

/** [P52] Everything on the beamer comes from this: what is private can't be on the picture. */
export function presentedDossier(dossier: Dossier): PresentedDossier {
  const released = releasedOnly(dossier);
  const analysis = analyse(released);
  return { dossier: released, analysis, rollups: updateRollups(noRollups, released, analysis) };
}

/** One kept look at it. */
export type PresentedLook = { readonly look: KnownMapLook; readonly part: MapPart; readonly scene: Scene };

export function presentedLook({ dossier, rollups }: PresentedDossier, kept: MapLook): PresentedLook {
  const look = knownMapLook(kept, dossier);
  const { clients, suppliers, layout } = dossier;
  const part = updatePart(noPart, { rollups: rollups.list, clients, suppliers }, look);
  const scene = updateScene(noScene, {
    level: 'cards',
    clients: part.clients,
    suppliers: part.suppliers,
    layout,
    rollups: part.rollups,
    allRollups: rollups.list,
    selectedTheme: null,
    isPart: !part.isWhole,
    openThemes: look.openThemes,
    fullThemes: look.openThemes,
    selected: null,
    offers: [],
    isCoverage: look.lens === 'coverage',
    trusts: look.lens === 'trust' ? trustBetween(dossier) : [],
  });
  return { look, part, scene };
}

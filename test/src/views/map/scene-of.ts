import { analyse } from '#src/analysis/analyse.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { noScene, type Scene, type SceneInput, updateScene } from '#src/views/map/scene.ts';
import { noRollups, updateRollups } from '#src/views/themes/theme-rollup.ts';

/** What the map is made from: the dossier, nothing selected, these themes open. */
export function inputOf(dossier: Dossier, open: readonly string[] = []): SceneInput {
  const { clients, suppliers, layout } = dossier;
  const rollups = updateRollups(noRollups, dossier, analyse(dossier)).list;
  return {
    level: 'cards',
    clients,
    suppliers,
    layout,
    rollups,
    allRollups: rollups,
    selectedTheme: null,
    openThemes: new Set(open),
    fullThemes: new Set(),
    isPart: false,
    selected: null,
    offers: [],
    isCoverage: false,
    trusts: [],
  };
}

export function sceneOf(dossier: Dossier, open: readonly string[] = []): Scene {
  return updateScene(noScene, inputOf(dossier, open));
}

import { useEffect } from 'react';
import { type Action, registerActions } from '#renderer/store/actions.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { type Lens, setLens, setOpenThemes, useSession } from '#renderer/store/session.ts';
import type { Camera } from './use-camera.ts';

export const lenses: readonly Lens[] = ['conflicts', 'sharing', 'coverage'];

/** Unfolds every theme, or folds them all when none is folded. */
export function toggleAllThemes(): void {
  const themes = currentDossier().themes.map((theme) => theme.id);
  const isAllOpen = themes.every((id) => useSession.getState().openThemes.has(id));
  setOpenThemes(new Set(isAllOpen ? [] : themes));
}

const steps = 1.25;

/** Registers what the map can do for palette, keyboard and shortcut sheet, while the map is shown. */
export function useMapActions(camera: Camera): void {
  useEffect(() => registerActions(mapActions(camera)), [camera]);
}

function mapActions(camera: Camera): readonly Action[] {
  return [
    ...lenses.map(
      (lens, index): Action => ({
        id: `map.lens.${lens}`,
        group: 'map',
        title: (text) => `${text.t('map:lens.label')}: ${text.t(`map:lens.${lens}`)}`,
        shortcuts: [`${index + 1}`],
        run: () => setLens(lens),
      }),
    ),
    {
      id: 'map.themes',
      group: 'map',
      title: (text) => `${text.t('map:expandAll')} / ${text.t('map:collapseAll')}`,
      run: toggleAllThemes,
    },
    {
      id: 'map.zoomIn',
      group: 'map',
      title: (text) => text.t('map:zoom.in'),
      shortcuts: ['+', '='],
      run: () => camera.zoomBy(steps),
    },
    {
      id: 'map.zoomOut',
      group: 'map',
      title: (text) => text.t('map:zoom.out'),
      shortcuts: ['-'],
      run: () => camera.zoomBy(1 / steps),
    },
    {
      id: 'map.zoomReset',
      group: 'map',
      title: (text) => text.t('map:zoom.reset'),
      shortcuts: ['0'],
      run: camera.reset,
    },
    {
      id: 'map.fit',
      group: 'map',
      title: (text) => text.t('map:zoom.fit'),
      shortcuts: ['!', 'Shift+1'],
      run: camera.fit,
    },
  ];
}

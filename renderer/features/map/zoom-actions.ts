import type { Action } from '#renderer/store/actions.ts';
import { mapLevels } from '#src/views/map/levels.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { closeLoep } from './loep/close-loep.ts';
import { setLoepOpen, useMapState } from './map-state.ts';
import type { Camera } from './camera/camera.ts';

export const zoomStep = 1.25;

export function zoomActions(camera: Camera): readonly Action[] {
  return [
    {
      id: 'map.zoomIn',
      group: 'map',
      title: (text) => text.t('map:zoom.in'),
      shortcuts: ['+', '='],
      run: () => camera.zoomBy(zoomStep),
    },
    {
      id: 'map.zoomOut',
      group: 'map',
      title: (text) => text.t('map:zoom.out'),
      shortcuts: ['-'],
      run: () => camera.zoomBy(1 / zoomStep),
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
    ...levelActions(camera),
  ];
}

function levelActions(camera: Camera): readonly Action[] {
  return [
    ...mapLevels.map(
      (level): Action => ({
        id: `map.level.${level}`,
        group: 'map',
        title: (text) => text.t('levels:show', { level: text.t(`levels:${level}`).toLowerCase() }),
        isEnabled: () => useMapState.getState().level !== level,
        run: () => camera.toLevel(level),
      }),
    ),
    {
      id: 'map.loep',
      group: 'map',
      title: (text) => text.t('levels:loep.open'),
      shortcuts: ['Z'],
      isEnabled: () => currentDossier().requirements.length > 0,
      run: () => {
        if (useMapState.getState().isLoepOpen) closeLoep();
        else setLoepOpen(true);
      },
    },
    {
      id: 'map.level.more',
      group: 'map',
      title: (text) => text.t('levels:more'),
      shortcuts: [']'],
      isEnabled: () => useMapState.getState().level !== 'cards',
      run: () => camera.stepLevel(1),
    },
    {
      id: 'map.level.less',
      group: 'map',
      title: (text) => text.t('levels:less'),
      shortcuts: ['['],
      isEnabled: () => useMapState.getState().level !== 'themes',
      run: () => camera.stepLevel(-1),
    },
  ];
}

import type { Action } from '#renderer/store/actions.ts';
import { mapLevels } from '#src/views/map/levels.ts';
import { useMapState } from './map-state.ts';
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

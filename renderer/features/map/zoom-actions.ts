import type { Action } from '#renderer/store/actions.ts';
import type { Camera } from './use-camera.ts';

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
  ];
}

import { useStore } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import css from '#renderer/features/map/map.module.css';
import { zoomStep } from '#renderer/features/map/zoom-actions.ts';
import type { Camera } from '#renderer/features/map/use-camera.ts';

export function ZoomBar({ camera }: { readonly camera: Camera }) {
  const text = useText();
  const zoom = useStore((state) => Math.round(state.transform[2] * 100));
  return (
    <fieldset className={css.zoom} aria-label={text.t('map:zoom.label')}>
      <IconButton
        icon={Minus}
        label={text.t('map:zoom.out')}
        size="sm"
        placement="top"
        onPress={() => camera.zoomBy(1 / zoomStep)}
      />
      <button type="button" className={css.zoomValue} title={text.t('map:zoom.reset')} onClick={camera.reset}>
        {zoom}%
      </button>
      <IconButton
        icon={Plus}
        label={text.t('map:zoom.in')}
        size="sm"
        placement="top"
        onPress={() => camera.zoomBy(zoomStep)}
      />
      <i />
      <IconButton icon={Maximize} label={text.t('map:zoom.fit')} size="sm" placement="top" onPress={camera.fit} />
    </fieldset>
  );
}

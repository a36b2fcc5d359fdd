import { useStore } from '@xyflow/react';
import { Circle, type LucideIcon, Maximize, Minus, PanelTop, Plus, RectangleHorizontal } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import css from '#renderer/features/map/map.module.css';
import { useMapState } from '#renderer/features/map/map-state.ts';
import { zoomStep } from '#renderer/features/map/zoom-actions.ts';
import type { Camera } from '#renderer/features/map/camera/camera.ts';
import { type MapLevel, mapLevels, zoomOf } from '#src/views/map/levels.ts';

const signs: Readonly<Record<MapLevel, LucideIcon>> = {
  themes: Circle,
  rectangles: RectangleHorizontal,
  cards: PanelTop,
};

/** How close the map is looked at, and with that how much it says: the level follows the zoom and the zoom the level. */
export function ZoomBar({ camera }: { readonly camera: Camera }) {
  const text = useText();
  const level = useMapState((state) => state.level);
  return (
    <fieldset className={css.zoom} aria-label={text.t('map:zoom.label')}>
      <IconButton
        icon={Minus}
        label={text.t('map:zoom.out')}
        size="sm"
        placement="top"
        onPress={() => camera.zoomBy(1 / zoomStep)}
      />
      <SegmentedControl<MapLevel>
        label={text.t('levels:label')}
        className={css.levels}
        value={level}
        onChange={camera.toLevel}
        segments={mapLevels.map((value) => ({
          value,
          name: text.t(`levels:${value}`),
          label: <Level icon={signs[value]} word={text.t(`levels:${value}`)} />,
        }))}
      />
      <IconButton
        icon={Plus}
        label={text.t('map:zoom.in')}
        size="sm"
        placement="top"
        onPress={() => camera.zoomBy(zoomStep)}
      />
      <i />
      <ZoomValue level={level} onReset={camera.reset} />
      <IconButton icon={Maximize} label={text.t('map:zoom.fit')} size="sm" placement="top" onPress={camera.fit} />
    </fieldset>
  );
}

/** By itself, because it changes with every frame of a gesture that zooms. */
function ZoomValue({ level, onReset }: { readonly level: MapLevel; readonly onReset: () => void }) {
  const { t } = useText();
  const zoom = useStore((state) => Math.round(zoomOf(level, state.transform[2]) * 100));
  return (
    <button type="button" className={css.zoomValue} title={t('map:zoom.reset')} onClick={onReset}>
      {zoom}%
    </button>
  );
}

/** A word where there is room for it, else its sign: the style sheet decides. */
function Level({ icon, word }: { readonly icon: LucideIcon; readonly word: string }) {
  return (
    <>
      <Icon icon={icon} size={16} className={css.levelSign} />
      <span className={css.levelWord}>{word}</span>
    </>
  );
}

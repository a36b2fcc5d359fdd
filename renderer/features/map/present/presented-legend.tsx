import { CardItems } from '#renderer/features/map/controls/legend.tsx';
import { useText } from '#renderer/store/settings.ts';
import type { MapLens } from '#src/dossier/map-lens.ts';
import css from './present.module.css';

/** [W76] What the marks and lines mean, in one line a room can read. */
export function PresentedLegend({ lens }: { readonly lens: MapLens }) {
  const { t } = useText();
  return (
    <footer className={css.legend} aria-label={t('map:legend.label')} role="group">
      <ul>
        <CardItems lens={lens} />
      </ul>
    </footer>
  );
}

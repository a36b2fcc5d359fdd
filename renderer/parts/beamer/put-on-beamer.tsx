import { ChevronLeft, ChevronRight, Presentation, X } from 'lucide-react';
import {
  pagesOf,
  type SeriesOf,
  takeSeriesOff,
  turnBeamerPage,
  useBeamer,
  useBeamerView,
} from '#renderer/store/beamer.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import css from './put-on-beamer.module.css';

interface PutOnBeamerProps {
  from: SeriesOf;
  isDisabled?: boolean;
  /** What is on the beamer was found before the last edit. */
  isOld?: boolean;
  size?: 'sm' | 'md';
  onPut: () => void;
}

/** [BM61] Puts what a screen shows on the beamer; while it is there, leafs through its pages and takes it off. */
export function PutOnBeamer({ from, isDisabled = false, isOld = false, size = 'md', onPut }: PutOnBeamerProps) {
  const { t } = useText();
  const isOn = useBeamer(({ series, state }) => series?.from === from && state.isShown);
  if (!isOn)
    return (
      <Button size={size} icon={Presentation} isDisabled={isDisabled} onPress={onPut}>
        {t(from === 'concessions' ? 'onBeamer:putConcessions' : 'onBeamer:put')}
      </Button>
    );
  return (
    <span className={css.group} role="group" aria-label={t(`onBeamer:series.${from}`)}>
      {isOld && (
        <Button size="sm" isDisabled={isDisabled} onPress={onPut}>
          {t('onBeamer:again')}
        </Button>
      )}
      <Leaf />
      <IconButton size="sm" icon={X} label={t('onBeamer:take')} onPress={takeSeriesOff} />
    </span>
  );
}

function Leaf() {
  const { t } = useText();
  const pages = pagesOf(useBeamerView());
  if (pages === null) return null;
  return (
    <>
      <IconButton
        size="sm"
        icon={ChevronLeft}
        label={t('beamer:action.previousPage')}
        isDisabled={pages.at === 1}
        onPress={() => turnBeamerPage(-1)}
      />
      <small>{t('beamer:page', { at: pages.at, of: pages.of })}</small>
      <IconButton
        size="sm"
        icon={ChevronRight}
        label={t('beamer:action.nextPage')}
        isDisabled={pages.at === pages.of}
        onPress={() => turnBeamerPage(1)}
      />
    </>
  );
}

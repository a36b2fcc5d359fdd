import { ChevronDown, ChevronUp } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import css from './finding.module.css';
import { stepHit, useHitPlace } from './step-hit.ts';

/** `3 van 12`, with the way to the next and the one before. */
export function HitPlace() {
  const { t, number } = useText();
  const place = useHitPlace();
  if (place === null) return null;
  const { at, of } = place;
  return (
    <span className={css.place}>
      <span role="status">
        {of === 0
          ? t('mapEdit:find.none')
          : at === 0
            ? t('mapEdit:find.found', { count: of, number: number(of) })
            : t('map:filter.ofTotal', { shown: number(at), total: number(of) })}
      </span>
      <IconButton
        icon={ChevronUp}
        size="sm"
        label={t('mapEdit:find.previous')}
        shortcut={['Shift', 'F3']}
        isDisabled={of === 0}
        onPress={() => stepHit(-1)}
      />
      <IconButton
        icon={ChevronDown}
        size="sm"
        label={t('mapEdit:find.next')}
        shortcut={['F3']}
        isDisabled={of === 0}
        onPress={() => stepHit(1)}
      />
    </span>
  );
}

import { useEffect } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { LateProgress } from '#renderer/ui/feedback/late-progress.tsx';
import { usePasting } from './pasting.ts';

/** [V91] How far the reading of a large block is, with a way to stop it. */
export function PasteProgress() {
  const { t } = useText();
  const pasting = usePasting((state) => state.pasting);
  useEffect(() => () => usePasting.getState().pasting?.stop(), []);
  if (pasting === null) return null;
  const percent = Math.floor(pasting.share * 100);
  return (
    <LateProgress
      key={pasting.since}
      place="middle"
      label={t('clipboard:pasting.label')}
      value={percent}
      max={100}
      valueText={t('clipboard:pasting.done', { percent })}
      note={t('clipboard:pasting.note')}
      stopLabel={t('clipboard:pasting.stop')}
      onStop={pasting.stop}
    />
  );
}

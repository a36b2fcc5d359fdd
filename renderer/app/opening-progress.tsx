import { useReading } from '#renderer/store/reading.ts';
import { useText } from '#renderer/store/settings.ts';
import { LateProgress } from '#renderer/ui/feedback/late-progress.tsx';

/** [W62] How far the opening of a large dossier is, with a way to stop it. */
export function OpeningProgress() {
  const { t } = useText();
  const reading = useReading((state) => state.reading);
  if (reading === null) return null;
  const { since, share, stop } = reading;
  const percent = share === null ? null : Math.floor(share * 100);
  return (
    <LateProgress
      key={since}
      place="middle"
      label={t('frame:opening.label')}
      value={percent}
      max={100}
      valueText={percent === null ? t('frame:opening.reading') : t('frame:opening.done', { percent })}
      note={t('frame:opening.note')}
      stopLabel={t('frame:opening.stop')}
      onStop={stop}
    />
  );
}

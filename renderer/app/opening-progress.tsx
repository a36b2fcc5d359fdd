import { useEffect, useState } from 'react';
import { type Reading, useReading } from '#renderer/store/reading.ts';
import { useText } from '#renderer/store/settings.ts';
import { ProgressBar } from '#renderer/ui/feedback/progress-bar.tsx';
import css from './app.module.css';

/** What opens before this many milliseconds shows nothing. */
const PATIENCE_MS = 300;

/** [W62] How far the opening of a large dossier is, with a way to stop it. */
export function OpeningProgress() {
  const reading = useReading((state) => state.reading);
  return reading === null ? null : <Running key={reading.since} reading={reading} />;
}

function Running({ reading: { share, stop } }: { readonly reading: Reading }) {
  const { t } = useText();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  const percent = share === null ? null : Math.floor(share * 100);
  return (
    <div className={css.opening}>
      <ProgressBar
        label={t('frame:opening.label')}
        value={percent}
        max={100}
        valueText={percent === null ? t('frame:opening.reading') : t('frame:opening.done', { percent })}
        note={t('frame:opening.note')}
        stopLabel={t('frame:opening.stop')}
        onStop={stop}
      />
    </div>
  );
}

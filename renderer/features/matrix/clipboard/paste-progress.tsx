import { useEffect, useState } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { ProgressBar } from '#renderer/ui/feedback/progress-bar.tsx';
import css from './paste-progress.module.css';
import { type Pasting, usePasting } from './pasting.ts';

/** What is read before this many milliseconds shows nothing. */
const PATIENCE_MS = 300;

/** [V91] How far the reading of a large block is, with a way to stop it. */
export function PasteProgress() {
  const pasting = usePasting((state) => state.pasting);
  useEffect(() => () => usePasting.getState().pasting?.stop(), []);
  return pasting === null ? null : <Running key={pasting.since} pasting={pasting} />;
}

function Running({ pasting: { share, stop } }: { readonly pasting: Pasting }) {
  const { t } = useText();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <div className={css.root}>
      <ProgressBar
        label={t('clipboard:pasting.label')}
        value={Math.floor(share * 100)}
        max={100}
        valueText={t('clipboard:pasting.done', { percent: Math.floor(share * 100) })}
        note={t('clipboard:pasting.note')}
        stopLabel={t('clipboard:pasting.stop')}
        onStop={stop}
      />
    </div>
  );
}

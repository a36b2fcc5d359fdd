import { EyeOff } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { Stance } from '#src/dossier/stance.ts';
import css from './options.module.css';

type StanceTileProps = { stance: Pick<Stance, 'step' | 'isReleased'> | undefined };

/** A stance as ink weight: the heavier the difficulty, the heavier the ink. Private ones are dashed, with the eye. */
export function StanceTile({ stance }: StanceTileProps) {
  const { t } = useText();
  const step = stance?.step ?? null;
  if (stance === undefined || step === null)
    return (
      <span className={css.stance} data-step="none" title={t('caseOptions:noStance')}>
        –
      </span>
    );
  const isPrivate = !stance.isReleased;
  const label = t(isPrivate ? 'caseOptions:stancePrivate' : 'caseOptions:stanceIs', {
    step,
    words: t(`caseOptions:steps.s${step}`),
  });
  return (
    <span className={css.stanceBox} role="img" aria-label={label} title={label}>
      <span className={css.stance} data-step={step} data-private={isPrivate}>
        {step}
      </span>
      {isPrivate && <Icon icon={EyeOff} size={14} />}
    </span>
  );
}

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { Button } from '#renderer/ui/controls/button.tsx';
import css from './progress-bar.module.css';

export interface ProgressBarProps {
  label: string;
  /** `null` while the end is not known; the bar then stays a dashed track. */
  value: number | null;
  max: number;
  /** "212 van 340 rijen". */
  valueText: string;
  /** "Nog ongeveer 4 seconden. U kunt doorwerken." */
  note?: ReactNode;
  stopLabel?: string | undefined;
  onStop?: (() => void) | undefined;
  className?: string | undefined;
}

/** Work of more than two seconds: a count, an estimate and a way to stop it. */
export function ProgressBar({ label, value, max, valueText, note, stopLabel, onStop, className }: ProgressBarProps) {
  return (
    <div className={clsx(css.root, className)}>
      <AriaProgressBar
        value={value ?? 0}
        maxValue={max}
        isIndeterminate={value === null}
        valueLabel={valueText}
        className={css.progress ?? ''}
      >
        {({ percentage }) => (
          <>
            <span className={css.line}>
              <Label className={css.label ?? ''}>{label}</Label>
              <span className={clsx(css.value, 'num')}>{valueText}</span>
            </span>
            <span className={clsx(css.track, value === null && css.unknown)}>
              {value !== null && <i style={{ width: `${percentage ?? 0}%` }} />}
            </span>
          </>
        )}
      </AriaProgressBar>
      {(note !== undefined || onStop) && (
        <div className={css.line}>
          <span className={css.note}>{note}</span>
          {onStop && (
            <Button size="sm" onPress={onStop}>
              {stopLabel}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

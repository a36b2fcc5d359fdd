import { clsx } from 'clsx';
import { Check, CircleAlert, CircleDashed } from 'lucide-react';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import css from './save-state.module.css';

export interface SaveStateProps {
  /** 'saved' only for work that is on disk. */
  state: 'saved' | 'saving' | 'failed';
  /** "Opgeslagen 14:32". */
  text: string;
  className?: string | undefined;
}

const ICONS = { saved: Check, saving: CircleDashed, failed: CircleAlert } as const;

/** Says whether the work is safe. A failure is announced; a save is not, or every keystroke would speak. */
export function SaveState({ state, text, className }: SaveStateProps) {
  return (
    <span className={clsx(css.state, css[state], className)} role={state === 'failed' ? 'alert' : undefined}>
      <Icon icon={ICONS[state]} stroke={2} />
      <span className={css.text}>{text}</span>
    </span>
  );
}

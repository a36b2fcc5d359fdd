import { clsx } from 'clsx';
import { useText } from '#renderer/store/settings.ts';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { type Priority, priorities } from '#src/dossier/position.ts';
import css from './editor.module.css';

type PriorityChoiceProps = {
  readonly value: Priority | null;
  readonly onChange: (value: Priority | null) => void;
};

/** Four tiles side by side; pressing the chosen one takes the priority away again. */
export function PriorityChoice({ value, onChange }: PriorityChoiceProps) {
  const text = useText();
  return (
    <div role="group" className={css.choice} aria-label={text.t('matrix:priorityLabel')}>
      {priorities.map((letter) => (
        <button
          key={letter}
          type="button"
          aria-pressed={value === letter}
          className={clsx(value === letter && css.chosen)}
          onClick={() => onChange(value === letter ? null : letter)}
        >
          <PriorityTile priority={letter} />
          {text.t(`matrix:priority.${letter}`)}
        </button>
      ))}
    </div>
  );
}

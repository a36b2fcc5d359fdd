import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon, type IconType } from '#renderer/ui/controls/icon.tsx';
import css from './recovery.module.css';

export interface Choice {
  icon: IconType;
  title: string;
  /** What it leads to. */
  text: string;
  button: ReactNode;
  onChoose: () => void;
}

/** Ways on, each with its consequence; the first is the best one unless all weigh the same. */
export function Choices({ choices, hasBest }: { choices: readonly Choice[]; hasBest: boolean }) {
  return (
    <ul className={css.choices}>
      {choices.map((choice, index) => (
        <li key={choice.title}>
          <Icon icon={choice.icon} size={18} />
          <span>
            <b>{choice.title}</b>
            <small>{choice.text}</small>
          </span>
          <Button variant={hasBest && index === 0 ? 'primary' : 'secondary'} onPress={choice.onChoose}>
            {choice.button}
          </Button>
        </li>
      ))}
    </ul>
  );
}

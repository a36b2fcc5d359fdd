import { clsx } from 'clsx';
import { ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import css from './title-button.module.css';

export interface TitleButtonProps extends Omit<ButtonProps, 'className' | 'children'> {
  glyph?: ReactNode;
  title: string;
  subtitle?: string | undefined;
  className?: string | undefined;
}

/** The name of what is open, as the trigger of its menu (use it as `trigger` of a Menu). */
export function TitleButton({ glyph, title, subtitle, className, ...rest }: TitleButtonProps) {
  return (
    <Button {...rest} className={clsx(css.button, className)}>
      {glyph}
      <span className={css.text}>
        <b title={title}>{title}</b>
        {subtitle !== undefined && <small>{subtitle}</small>}
      </span>
      <Icon icon={ChevronsUpDown} className={css.chevrons} />
    </Button>
  );
}

import { clsx } from 'clsx';
import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps, type Placement } from 'react-aria-components';
import { Icon, type IconType } from './icon.tsx';
import css from './icon-button.module.css';
import { announcing } from './shortcut.tsx';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'aria-label'> {
  icon: IconType;
  /** The name, for screen readers and the tooltip. */
  label: string;
  shortcut?: readonly string[] | undefined;
  size?: 'sm' | 'md' | undefined;
  placement?: Placement | undefined;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function IconButton(props: IconButtonProps) {
  const { icon, label, shortcut, size = 'md', placement = 'bottom', className, ref, ...rest } = props;
  return (
    <Tooltip label={label} shortcut={shortcut} placement={placement}>
      <AriaButton
        {...rest}
        {...(ref === undefined ? {} : { ref })}
        {...announcing(shortcut)}
        aria-label={label}
        className={clsx(css.button, css[size], className)}
      >
        <Icon icon={icon} size={size === 'sm' ? 16 : 18} />
      </AriaButton>
    </Tooltip>
  );
}

import { clsx } from 'clsx';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import css from './button.module.css';
import { Icon, type IconType } from './icon.tsx';
import { announcing } from './shortcut.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  /** 'primary' is ink and stands once in a view; nothing is red, because deleting can be undone. */
  variant?: 'secondary' | 'primary' | 'quiet' | undefined;
  size?: 'sm' | 'md' | 'lg' | undefined;
  /** As wide as its parent, text left and `iconEnd` right. */
  block?: boolean | undefined;
  icon?: IconType | undefined;
  iconEnd?: IconType | undefined;
  /** Shown as key caps and announced; the key itself is bound by the screen. */
  shortcut?: readonly string[] | undefined;
  children: ReactNode;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button(props: ButtonProps) {
  const {
    variant = 'secondary',
    size = 'md',
    block = false,
    icon,
    iconEnd,
    shortcut,
    children,
    className,
    ref,
    ...rest
  } = props;
  return (
    <AriaButton
      {...rest}
      {...(ref === undefined ? {} : { ref })}
      {...announcing(shortcut)}
      className={clsx(css.button, css[variant], css[size], block && css.block, className)}
    >
      {icon && <Icon icon={icon} size={size === 'sm' ? 14 : 16} />}
      <span className={css.text}>{children}</span>
      {shortcut && <Kbd keys={shortcut} tone={variant === 'primary' ? 'ink' : 'paper'} />}
      {iconEnd && (
        <>
          {block && <span className="spacer" />}
          <Icon icon={iconEnd} size={size === 'sm' ? 14 : 16} />
        </>
      )}
      {rest.isPending && <span className={css.pending} aria-hidden="true" />}
    </AriaButton>
  );
}

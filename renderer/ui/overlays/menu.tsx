import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { MenuTrigger, type Placement, Popover } from 'react-aria-components';
import { Button, type ButtonProps } from '#renderer/ui/controls/button.tsx';
import { MenuList, type MenuListProps } from './menu-list.tsx';
import css from './surface.module.css';

export interface MenuProps extends MenuListProps {
  /** A Button or IconButton. */
  trigger: ReactElement;
  placement?: Placement | undefined;
  className?: string | undefined;
  /** For a menu that something else than its button opens too. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** A menu under its button. */
export function Menu(props: MenuProps) {
  const { trigger, placement = 'bottom start', className, isOpen, onOpenChange, ...list } = props;
  return (
    <MenuTrigger {...(isOpen !== undefined && { isOpen })} {...(onOpenChange && { onOpenChange })}>
      {trigger}
      <Popover className={clsx(css.surface, className)} placement={placement} offset={4}>
        <MenuList {...list} />
      </Popover>
    </MenuTrigger>
  );
}

export interface MenuButtonProps
  extends Omit<MenuListProps, 'autoFocus'>,
    Pick<ButtonProps, 'variant' | 'size' | 'icon' | 'isDisabled'> {
  placement?: Placement | undefined;
  className?: string | undefined;
}

/** A button that says what its menu is about. */
export function MenuButton({ label, groups, onAction, placement, ...button }: MenuButtonProps) {
  return (
    <Menu
      label={label}
      groups={groups}
      onAction={onAction}
      placement={placement}
      trigger={
        <Button {...button} iconEnd={ChevronDown}>
          {label}
        </Button>
      }
    />
  );
}

import { clsx } from 'clsx';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { Popover as AriaPopover, Dialog, DialogTrigger, type Placement } from 'react-aria-components';
import css from './surface.module.css';

interface PopoverSurface {
  /** Names the dialog for screen readers. */
  label: string;
  /** Content, or content that can close itself. */
  children: ReactNode | ((close: () => void) => ReactNode);
  placement?: Placement | undefined;
  offset?: number | undefined;
  isOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  className?: string | undefined;
}

export interface PopoverProps extends PopoverSurface {
  /** A Button or IconButton; it opens the popover and gets the focus back. */
  trigger: ReactElement;
}

/** A panel beside its button. Escape and a press outside close it. */
export function Popover({ trigger, isOpen, onOpenChange, ...surface }: PopoverProps) {
  return (
    <DialogTrigger {...openProps(isOpen, onOpenChange)}>
      {trigger}
      <Surface {...surface} />
    </DialogTrigger>
  );
}

export interface AnchoredPopoverProps extends PopoverSurface {
  /** The element it points at, such as a cell. */
  anchorRef: RefObject<Element | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Leaves the page behind it alive, for editing beside the thing that is edited. */
  isNonModal?: boolean | undefined;
}

/** The same panel where a screen decides when it opens. */
export function AnchoredPopover({ anchorRef, isNonModal = false, ...surface }: AnchoredPopoverProps) {
  return <Surface {...surface} triggerRef={anchorRef} isNonModal={isNonModal} />;
}

interface SurfaceProps extends PopoverSurface {
  triggerRef?: RefObject<Element | null>;
  isNonModal?: boolean;
}

function Surface({
  label,
  children,
  placement = 'bottom start',
  offset = 4,
  isOpen,
  onOpenChange,
  className,
  ...rest
}: SurfaceProps) {
  return (
    <AriaPopover
      {...rest}
      {...openProps(isOpen, onOpenChange)}
      className={clsx(css.surface, className)}
      placement={placement}
      offset={offset}
    >
      <Dialog className={css.dialog ?? ''} aria-label={label}>
        {({ close }) => (typeof children === 'function' ? children(close) : children)}
      </Dialog>
    </AriaPopover>
  );
}

function openProps(isOpen: boolean | undefined, onOpenChange: ((isOpen: boolean) => void) | undefined) {
  return { ...(isOpen === undefined ? {} : { isOpen }), ...(onOpenChange === undefined ? {} : { onOpenChange }) };
}

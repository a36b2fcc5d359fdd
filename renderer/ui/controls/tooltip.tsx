import { clsx } from 'clsx';
import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, type Placement, TooltipTrigger } from 'react-aria-components';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import css from './tooltip.module.css';

export interface TooltipProps {
  label: string;
  shortcut?: readonly string[] | undefined;
  placement?: Placement | undefined;
  /** A focusable control of this design system. */
  children: ReactElement;
  className?: string | undefined;
}

const DELAY_MS = 500;

/** Appears after half a second of hover, at once on keyboard focus, with the shortcut. Never the only place of a name. */
export function Tooltip({ label, shortcut, placement = 'bottom', children, className }: TooltipProps) {
  return (
    <TooltipTrigger delay={DELAY_MS} closeDelay={0}>
      {children}
      <AriaTooltip className={clsx(css.tooltip, className)} placement={placement} offset={6}>
        {label}
        {shortcut && <Kbd keys={shortcut} tone="ink" />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import css from './chip.module.css';
import { Icon } from './icon.tsx';

export interface FilterChipProps {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  /** A glyph that gives way to the tick when the filter is on. */
  glyph?: ReactNode;
  isDisabled?: boolean | undefined;
  children: ReactNode;
  className?: string | undefined;
}

/** A filter that is on or off. On is ink with a tick. */
export function FilterChip({ isSelected, onChange, glyph, isDisabled = false, children, className }: FilterChipProps) {
  return (
    <ToggleButton
      className={clsx(css.chip, className)}
      isSelected={isSelected}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      {isSelected ? <Icon icon={Check} size={14} stroke={2.2} /> : glyph}
      {children}
    </ToggleButton>
  );
}

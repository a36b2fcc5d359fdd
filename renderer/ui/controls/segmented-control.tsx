import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import css from './segmented-control.module.css';
import { announcing } from './shortcut.tsx';

export interface Segment<T extends string> {
  value: T;
  label: ReactNode;
  /** For a segment whose label is a sign or picture. */
  name?: string | undefined;
  count?: number | undefined;
  /** The number key that picks it; bound by the screen. */
  shortcut?: string | undefined;
}

export interface SegmentedControlProps<T extends string> {
  label: string;
  segments: readonly Segment<T>[];
  value: T;
  onChange: (value: T) => void;
  /** 'square' for one-character segments such as comparison signs. */
  shape?: 'text' | 'square' | undefined;
  isDisabled?: boolean | undefined;
  className?: string | undefined;
}

/** One choice of a few, all visible; arrow keys move, the choice follows on Enter or Space. */
export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>) {
  const { label, segments, value, onChange, shape = 'text', isDisabled = false, className } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={clsx(css.track, css[shape], className)}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={isDisabled}
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.value));
        if (chosen && chosen.value !== value) onChange(chosen.value);
      }}
    >
      {segments.map((segment) => (
        <ToggleButton
          key={segment.value}
          id={segment.value}
          className={css.segment ?? ''}
          {...(segment.name === undefined ? {} : { 'aria-label': segment.name })}
          {...announcing(segment.shortcut === undefined ? undefined : [segment.shortcut])}
        >
          {segment.label}
          {segment.count !== undefined && <span className={clsx(css.count, 'num')}>{segment.count}</span>}
          {segment.shortcut !== undefined && <Kbd keys={[segment.shortcut]} tone="quiet" />}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

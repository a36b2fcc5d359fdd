import { clsx } from 'clsx';
import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
  Button,
  Group,
  Input,
} from 'react-aria-components';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import css from './field.module.css';
import { Icon } from './icon.tsx';

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'className' | 'children' | 'aria-label'> {
  label: string;
  /** What the cross says to a screen reader. */
  clearLabel: string;
  placeholder?: string | undefined;
  /** Shown while the field is empty. */
  shortcut?: readonly string[] | undefined;
  className?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** Filters while typing; Escape empties it. */
export function SearchField({
  label,
  clearLabel,
  placeholder,
  shortcut,
  className,
  inputRef,
  ...rest
}: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} aria-label={label} className={clsx(css.root, className)}>
      {({ isEmpty }) => (
        <Group className={css.box ?? ''}>
          <Icon icon={Search} className={css.icon} />
          <Input
            className={css.input ?? ''}
            placeholder={placeholder ?? ''}
            {...(inputRef === undefined ? {} : { ref: inputRef })}
          />
          {isEmpty ? (
            shortcut && <Kbd keys={shortcut} />
          ) : (
            <Button className={css.clear ?? ''} aria-label={clearLabel}>
              <Icon icon={X} size={14} />
            </Button>
          )}
        </Group>
      )}
    </AriaSearchField>
  );
}

import { clsx } from 'clsx';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import field from '#renderer/ui/controls/field.module.css';
import { FieldNotes } from '#renderer/ui/controls/field-notes.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import list from './menu-list.module.css';
import css from './select.module.css';
import surface from './surface.module.css';

export interface SelectOption<T extends string> {
  value: T;
  label: string;
  glyph?: ReactNode;
  hint?: string | undefined;
  isDisabled?: boolean | undefined;
}

export interface SelectProps<T extends string> {
  label: string;
  isLabelHidden?: boolean | undefined;
  options: readonly SelectOption<T>[];
  /** `null`: nothing chosen, the placeholder shows. */
  value: T | null;
  onChange: (value: T) => void;
  placeholder?: string | undefined;
  description?: string | undefined;
  error?: string | undefined;
  isDisabled?: boolean | undefined;
  /** Dashed edge: deliberately left out, as a skipped column. */
  isDashed?: boolean | undefined;
  className?: string | undefined;
}

export function Select<T extends string>(props: SelectProps<T>) {
  const { label, isLabelHidden = false, options, value, onChange, placeholder = '', description, error } = props;
  return (
    <AriaSelect
      className={clsx(field.root, props.className)}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      placeholder={placeholder}
      isDisabled={props.isDisabled ?? false}
      isInvalid={error !== undefined}
    >
      <Label className={clsx(isLabelHidden ? 'vh' : field.label)}>{label}</Label>
      <Button
        className={clsx(field.box, css.button, props.isDashed && css.dashed, error !== undefined && field.invalid)}
      >
        <SelectValue className={css.value ?? ''} />
        <Icon icon={ChevronDown} />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className={clsx(surface.surface, css.popover)} placement="bottom start" offset={4}>
        <ListBox className={list.menu ?? ''}>
          {/* Not as `items`: those go by their place, and an option that comes to stand there would change its id. */}
          {options.map((option) => (
            <Option key={option.value} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

function Option<T extends string>({ option }: { option: SelectOption<T> }) {
  return (
    <ListBoxItem
      id={option.value}
      textValue={option.label}
      isDisabled={option.isDisabled ?? false}
      className={list.item ?? ''}
    >
      {({ isSelected }) => (
        <>
          {option.glyph}
          <span className={list.text}>{option.label}</span>
          {option.hint !== undefined && <span className={list.hint}>{option.hint}</span>}
          <span className={clsx(list.slot, css.tick)}>{isSelected && <Icon icon={Check} stroke={2.2} />}</span>
        </>
      )}
    </ListBoxItem>
  );
}

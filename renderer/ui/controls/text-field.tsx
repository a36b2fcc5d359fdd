import { clsx } from 'clsx';
import type { ReactNode, Ref } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Group,
  Input,
  Label,
} from 'react-aria-components';
import css from './field.module.css';
import { FieldNotes } from './field-notes.tsx';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'children' | 'isInvalid'> {
  label: string;
  /** The label is spoken but not shown. A placeholder never replaces it. */
  isLabelHidden?: boolean | undefined;
  placeholder?: string | undefined;
  description?: string | undefined;
  /** Makes the field invalid and stands under it. */
  error?: string | undefined;
  /** A mark in front of the text. */
  lead?: ReactNode;
  className?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden = false, placeholder, description, error, lead, className, inputRef, ...rest } = props;
  return (
    <AriaTextField {...rest} className={clsx(css.root, className)} isInvalid={error !== undefined}>
      <Label className={clsx(isLabelHidden ? 'vh' : css.label)}>{label}</Label>
      <Group className={clsx(css.box, error !== undefined && css.invalid)}>
        {lead}
        <Input
          className={css.input ?? ''}
          placeholder={placeholder ?? ''}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
      </Group>
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}

import { clsx } from 'clsx';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Label,
} from 'react-aria-components';
import css from './field.module.css';
import { FieldNotes } from './field-notes.tsx';

export interface TextAreaProps extends Omit<AriaTextFieldProps, 'className' | 'children' | 'isInvalid'> {
  label: string;
  isLabelHidden?: boolean | undefined;
  placeholder?: string | undefined;
  rows?: number | undefined;
  description?: string | undefined;
  error?: string | undefined;
  className?: string | undefined;
}

export function TextArea(props: TextAreaProps) {
  const { label, isLabelHidden = false, placeholder, rows = 3, description, error, className, ...rest } = props;
  return (
    <AriaTextField {...rest} className={clsx(css.root, className)} isInvalid={error !== undefined}>
      <Label className={clsx(isLabelHidden ? 'vh' : css.label)}>{label}</Label>
      <AriaTextArea
        className={clsx(css.box, css.area, error !== undefined && css.invalid)}
        rows={rows}
        placeholder={placeholder ?? ''}
      />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}

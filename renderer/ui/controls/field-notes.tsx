import { FieldError, Text } from 'react-aria-components';
import css from './field.module.css';
import { InlineError } from './inline-error.tsx';

export interface FieldNotesProps {
  description?: string | undefined;
  error?: string | undefined;
}

/** The line under a field; an error takes the place of the explanation and is announced with the field. */
export function FieldNotes({ description, error }: FieldNotesProps) {
  if (error !== undefined) {
    return (
      <FieldError>
        <InlineError>{error}</InlineError>
      </FieldError>
    );
  }
  if (description === undefined) return null;
  return (
    <Text slot="description" className={css.note ?? ''}>
      {description}
    </Text>
  );
}

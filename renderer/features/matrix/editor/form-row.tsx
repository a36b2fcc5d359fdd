import type { ReactNode } from 'react';
import css from './editor.module.css';

type FormRowProps = {
  readonly label: string;
  /** The editor starts here. */
  readonly isFirst?: boolean;
  /** A letter in its empty field is a priority. */
  readonly takesLetters?: boolean;
  readonly children: ReactNode;
};

/** A label left of its field. The field names itself for screen readers, so the label here is silent. */
export function FormRow({ label, isFirst = false, takesLetters = false, children }: FormRowProps) {
  return (
    <div
      className={css.formRow}
      {...(isFirst ? { 'data-first': '' } : {})}
      {...(takesLetters ? { 'data-letters': '' } : {})}
    >
      <span className={css.label} aria-hidden="true">
        {label}
      </span>
      <div className={css.fields}>{children}</div>
    </div>
  );
}

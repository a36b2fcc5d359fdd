/** Marks the field that holds the name of the record, see `fields.tsx`. */
export const NAME_FIELD = 'data-name-field';

/** Once the inspector shows a new record: its name, selected, so that typing replaces it. */
export function focusName(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLInputElement>(`[${NAME_FIELD}] input`)?.select()),
  );
}

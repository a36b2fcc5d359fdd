/** Brings the focus to a row, where its title is; a row remembers by itself that it is the current one. */
export function focusRow(id: string): void {
  const row = document.querySelector<HTMLElement>(`[data-agreement="${CSS.escape(id)}"]`);
  row?.querySelector<HTMLElement>('[data-title] button')?.focus();
}

/** Where keys mean something else: fields, menus and dialogs. */
const elsewhere =
  'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="dialog"], [role="menu"], [role="listbox"]';

/** The keyboard is in a field or an overlay, so keys that edit or leave the map are not meant for the map. */
export function isElsewhere(): boolean {
  return document.activeElement !== null && document.activeElement.closest(elsewhere) !== null;
}

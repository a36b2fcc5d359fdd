/** What an edit of many did, in a message with a way back. */
export const done = {
  cleared_one: '{{count}} cel leeggemaakt',
  cleared_other: '{{count}} cellen leeggemaakt',
  set_one: '{{count}} cel: {{value}}',
  set_other: '{{count}} cellen: {{value}}',
  changedCells_one: '{{count}} positie gewijzigd',
  changedCells_other: '{{count}} posities gewijzigd',
  changed_one: '{{count}} eis gewijzigd',
  changed_other: '{{count}} eisen gewijzigd',
  moved_one: '{{count}} eis verplaatst',
  moved_other: '{{count}} eisen verplaatst',
} as const;

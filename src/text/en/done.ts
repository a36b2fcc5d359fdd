import type { done as nl } from '#src/text/nl/done.ts';
import type { Same } from '#src/text/same.ts';

export const done: Same<typeof nl> = {
  cleared_one: '{{count}} cell cleared',
  cleared_other: '{{count}} cells cleared',
  set_one: '{{count}} cell: {{value}}',
  set_other: '{{count}} cells: {{value}}',
  changedCells_one: '{{count}} position changed',
  changedCells_other: '{{count}} positions changed',
  changed_one: '{{count}} requirement changed',
  changed_other: '{{count}} requirements changed',
  moved_one: '{{count}} requirement moved',
  moved_other: '{{count}} requirements moved',
};

import type { maplist as nl } from '#src/text/nl/maplist.ts';
import type { Same } from '#src/text/same.ts';

/** The map as a list. */
export const maplist: Same<typeof nl> = {
  show: 'As a list',
  showMap: 'As a map',
  label: 'Map as a list',
  hint: 'Up and down: next row. Right: unfold or go in. Left: fold or go out. Enter: open. Space: unfold a theme. Alt with up or down: move. Control and space: choose as well.',
  columns: { what: 'What', who: 'Who wants what', together: 'Taken together', suppliers: 'Suppliers' },
  andMore_one: 'and {{count}} more',
  andMore_other: 'and {{count}} more',
  silent: 'No positions yet',
  private: 'regisseur only',
  zone: 'Common zone: {{zone}}.',
  compared: '{{a}} and {{b}}: {{how}}.',
  links: {
    requires: 'Requires {{codes}}.',
    requiredBy: 'Needed for {{codes}}.',
    excludes: 'Excludes {{codes}}.',
  },
  client: {
    conflicts: '{{number}} in conflict',
    against: 'most against {{name}}: {{number}}',
    sharing: '{{shared}} shared, {{unique}} unique',
    best: 'best covered by {{name}}: {{percent}}%',
  },
  theme: {
    wants_one: '{{count}} wanted',
    wants_other: '{{count}} wanted',
    clashes_one: '{{count}} clashes',
    clashes_other: '{{count}} clash',
    counts: '{{shared}} shared, {{conflicts}} in conflict, {{unique}} unique',
    covers: '{{percent}}%',
    nothing: 'No requirements yet',
  },
  supplier: {
    lowest: '{{percent}}% lowest coverage',
    answers: '{{standard}} standard, {{partial}} with adaptation, {{no}} not, {{unknown}} unknown',
  },
};

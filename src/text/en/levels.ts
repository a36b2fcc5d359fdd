import type { levels as nl } from '#src/text/nl/levels.ts';
import type { Same } from '#src/text/same.ts';

export const levels: Same<typeof nl> = {
  label: 'How much the map says',
  themes: 'Themes',
  rectangles: 'Rectangles',
  cards: 'Cards',
  show: 'Show {{level}}',
  more: 'Show more of each requirement',
  less: 'Show less of each requirement',
  all_one: '{{number}} requirement',
  all_other: '{{number}} requirements',
  legend: {
    all: 'All requirements',
    shown: 'Shown',
    hidden: 'All hidden',
    place: 'Hidden requirement',
    weight: 'One to {{number}} requirements',
    clashes: 'Clashes',
    covers: 'Coverage',
  },
};

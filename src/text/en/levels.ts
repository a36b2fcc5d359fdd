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
  clashing_one: '{{number}} client clashes',
  clashing_other: '{{number}} clients clash',
  loep: {
    open: 'Magnify this theme',
    title: 'Magnifier: {{theme}}',
    close: 'Close the magnifier',
    grid: 'Requirements of {{theme}}',
    hint: 'Arrows: to another requirement. Enter: open. Escape: close the magnifier.',
    all_one: '{{number}} requirement, in the order of the theme.',
    all_other: '{{number}} requirements, in the order of the theme.',
    part_one: '{{total}} requirements, {{shown}} shown, {{number}} as an empty place so that nothing moves.',
    part_other: '{{total}} requirements, {{shown}} shown, {{number}} as empty places so that nothing moves.',
    none: 'Nothing of this theme is shown.',
    level: 'The magnifier shows rectangles, and the card of the chosen requirement',
  },
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

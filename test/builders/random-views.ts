import type { Dossier } from '#src/dossier/dossier.ts';
import { mapLenses } from '#src/dossier/map-lens.ts';
import type { Look } from '#src/dossier/saved-view.ts';
import { type Generate, idIn, moment, newId, place, someOf } from './random-picks.ts';
import type { Random } from './random.ts';
import * as words from './words.ts';

const noFilter = { text: '', themes: [], clients: [], priorities: [], sharing: [], kinds: [] };

/** A way of looking; the ids in it may be of nothing. */
export function lookOf(random: Random, { themes, clients, requirements }: Dossier): Look {
  const filter = { ...noFilter, text: random.pick(['', 'balie']), themes: themes.slice(0, 1).map(({ id }) => id) };
  if (random.chance(0.5))
    return {
      screen: 'map',
      lens: random.pick(mapLenses),
      filter,
      openThemes: [idIn(random, themes)],
      focus: random.chance(0.5) ? { node: `requirement.${idIn(random, requirements)}`, depth: random.int(1, 3) } : null,
      compare: random.chance(0.5) ? [idIn(random, clients), idIn(random, clients)] : null,
      compareOnly: random.chance(0.3) ? 'opposed' : null,
      isList: random.chance(0.5),
      place: random.chance(0.5) ? { zoom: random.pick([0.1, 1, 2]), x: random.int(-50, 900), y: 40.5 } : null,
    };
  return {
    screen: 'matrix',
    filter: { ...filter, priorities: ['M'] },
    sorts: [`client.${idIn(random, clients)}`, 'code']
      .slice(random.int(0, 2))
      .map((by) => ({ by, isDescending: random.chance(0.5) })),
    columnTexts: random.chance(0.5) ? [{ column: 'title', text: 'balie' }] : [],
    grouping: random.pick(['theme', 'status', 'source']),
    hidden: ['cost.year'],
    blocks: ['clients', 'zone', 'suppliers', 'costs'],
    isSupplierBlockFolded: random.chance(0.5),
    frozen: [`client.${idIn(random, clients)}`],
    density: random.pick(['normal', 'compact']),
    shows: 'limits',
    foldedThemes: [],
    foldedGroups: ['source.'],
  };
}

/** Views and comments. */
export const keeping: Readonly<Record<string, Generate>> = {
  addView: (random, dossier) => ({
    id: newId(random, dossier.views),
    name: random.pick([...words.subjects, '']),
    look: lookOf(random, dossier),
    ...place(random, dossier.views),
  }),
  editView: (random, dossier) => ({
    id: idIn(random, dossier.views),
    patch: someOf(random, { name: random.pick(words.subjects), look: lookOf(random, dossier) }),
  }),
  moveView: (random, { views }) => ({
    id: idIn(random, views),
    after: random.chance(0.3) ? null : idIn(random, views),
  }),
  removeView: (random, { views }) => ({ id: idIn(random, views) }),
  addComment: (random, dossier) => ({
    id: newId(random, dossier.comments),
    requirement: idIn(random, dossier.requirements),
    client: random.chance(0.5) ? idIn(random, dossier.clients) : null,
    supplier: random.chance(0.2) ? idIn(random, dossier.suppliers) : null,
    text: random.pick(words.reasons),
    author: random.pick(words.firstNames),
    at: moment,
  }),
  editComment: (random, { comments }) => ({
    id: idIn(random, comments),
    patch: someOf(random, { text: random.pick([...words.reasons, '']), isDone: random.chance(0.5) }),
  }),
  removeComment: (random, { comments }) => ({ id: idIn(random, comments) }),
};

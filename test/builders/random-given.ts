import { added, removed, updated } from '#src/changes/build.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { type Generate, newId } from './random-picks.ts';
import { aTheme } from './records.ts';
import * as words from './words.ts';

/** Inputs that hold records worked out elsewhere: by an import, from the trail, from the history of a record. */
export const givenChanges: Readonly<Record<string, Generate>> = {
  restoreRecord: (random, { themes, people }) =>
    random.pick([
      { table: 'themes', record: aTheme('T99', { title: random.pick(words.themes) }) },
      ...themes.map((record) => ({ table: 'themes', record: { ...record, title: random.pick(words.themes) } })),
      ...people.map((record) => ({ table: 'people', record: { ...record, role: random.pick(words.roles) } })),
    ]),
  applyChange: (random, dossier) => {
    const before = assignmentOf(dossier);
    const change = random.pick([
      added('themes', [aTheme(newId(random, dossier.themes), { title: 'Uit een lijst' })]),
      updated('assignment', [[before, { ...before, subtitle: random.pick(words.subjects) }]]),
      updated('assignment', [
        [
          { ...before, title: 'een andere stand' },
          { ...before, title: 'nieuw' },
        ],
      ]),
      { themes: { added: 'geen lijst' } },
    ]);
    return { change, source: 'lijst.xlsx' };
  },
  restoreMoment: (random, dossier) => ({
    change: random.pick([removed('views', dossier.views), added('themes', [aTheme('T77')]), { themes: 'geen lijst' }]),
    what: random.pick(['edit', 'moment']),
    seq: random.int(0, 9),
  }),
};

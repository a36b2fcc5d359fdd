import { z } from 'zod';
import { clientId, themeId } from '#src/dossier/ids.ts';
import { mapLenses } from '#src/dossier/map-lens.ts';
import { priorities } from '#src/dossier/position.ts';

/** Formats a map can be written in. */
export const pictureFormats = ['svg', 'png', 'pdf'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

const id = z.string().min(1).max(64);
const ids = z.array(id).max(20_000);

/** How the map is looked at when it becomes a picture. Ids of what is gone meanwhile do no harm. */
export const pictureViewSchema = z.strictObject({
  lens: z.enum(mapLenses),
  level: z.enum(['themes', 'rectangles', 'cards']),
  /** Those named, or the ones a map opens with, all or none. */
  openThemes: z.union([z.enum(['first', 'all', 'none']), ids]),
  fullThemes: ids,
  question: z.strictObject({
    filter: z.strictObject({
      text: z.string().max(1000),
      themes: z.array(themeId).max(20_000),
      clients: z.array(clientId).max(1000),
      priorities: z.array(z.enum(priorities)).max(10),
      sharing: z.array(z.enum(['shared', 'complementary', 'unique', 'conflicting', 'indifferent'])).max(10),
      kinds: z
        .array(z.enum(['must-wont', 'no-common-value', 'no-common-option', 'market', 'exclusion', 'law', 'budget']))
        .max(10),
    }),
    focus: z.strictObject({ node: z.string().min(1).max(100), depth: z.number().int().min(1).max(9) }).nullable(),
    compare: z.tuple([clientId, clientId]).nullable(),
    compareOnly: z.enum(['opposed', 'different', 'same', 'only-a', 'only-b', 'none']).nullable(),
  }),
  /** Node whose lines stand out. */
  selected: z.string().min(1).max(100).nullable(),
});
export type PictureView = z.infer<typeof pictureViewSchema>;

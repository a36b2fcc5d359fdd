import { z } from 'zod';
import { finite, key, keys, line, order } from './fields.ts';
import { viewId } from './ids.ts';

const savedFilterSchema = z.strictObject({
  text: line,
  themes: keys,
  clients: keys,
  priorities: keys,
  sharing: keys,
  kinds: keys,
});
export type SavedFilter = Readonly<z.infer<typeof savedFilterSchema>>;

/** Zoom as a person reads it, 1 being a card at its own size, and what of the layout stands in the middle of the stage. */
const placeSchema = z.strictObject({ zoom: z.number().min(0.01).max(10), x: finite, y: finite });
export type MapPlace = Readonly<z.infer<typeof placeSchema>>;

/** How a screen is looked at. One field of the view, so that two edits of it are never mixed. */
export const lookSchema = z.discriminatedUnion('screen', [
  z.strictObject({
    screen: z.literal('map'),
    lens: key,
    filter: savedFilterSchema,
    openThemes: keys,
    focus: z.strictObject({ node: key, depth: z.number().int().min(1).max(10) }).nullable(),
    compare: z.tuple([key, key]).readonly().nullable(),
    compareOnly: key.nullable(),
    isList: z.boolean(),
    /** null: as a map opens, fitted to its room. */
    place: placeSchema.nullable(),
  }),
  z.strictObject({
    screen: z.literal('matrix'),
    filter: savedFilterSchema,
    /** The first decides, the next where those before it are equal. */
    sorts: z
      .array(z.strictObject({ by: key, isDescending: z.boolean() }))
      .max(100)
      .readonly(),
    columnTexts: z
      .array(z.strictObject({ column: key, text: line }))
      .max(1000)
      .readonly(),
    grouping: key,
    hidden: keys,
    blocks: keys,
    isSupplierBlockFolded: z.boolean(),
    frozen: keys,
    density: key,
    shows: key,
    foldedThemes: keys,
    foldedGroups: keys,
  }),
]);
export type Look = Readonly<z.infer<typeof lookSchema>>;
export type MapLook = Extract<Look, { screen: 'map' }>;
export type MatrixLook = Extract<Look, { screen: 'matrix' }>;

/** A way of looking that a person kept under a name. */
export const savedViewSchema = z.strictObject({ id: viewId, name: line.min(1), order, look: lookSchema });
export type SavedView = Readonly<z.infer<typeof savedViewSchema>>;

import { z } from 'zod';
import { line, order } from './fields.ts';
import { viewId } from './ids.ts';

/**
 * An id, a column or a word such as a grouping, as it was when the view was kept. No reference: what no longer exists
 * is passed over when the view is shown [D18].
 */
const key = z.string().min(1).max(600);
const keys = z.array(key).max(20_000).readonly();

const savedFilterSchema = z.strictObject({
  text: line,
  themes: keys,
  clients: keys,
  priorities: keys,
  sharing: keys,
  kinds: keys,
});
export type SavedFilter = Readonly<z.infer<typeof savedFilterSchema>>;

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
  }),
  z.strictObject({
    screen: z.literal('matrix'),
    filter: savedFilterSchema,
    sort: z.strictObject({ by: key, isDescending: z.boolean() }).nullable(),
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

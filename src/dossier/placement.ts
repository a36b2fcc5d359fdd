import { z } from 'zod';
import { finite, line } from './fields.ts';

/** Where a person dragged a node of the map to; nodes without a placement stand where the lanes put them. */
export const placementSchema = z.strictObject({
  /** `client.ID`, `theme.ID`, `requirement.ID` or `supplier.ID`. */
  id: line.min(1).max(60),
  x: finite,
  y: finite,
});
export type Placement = Readonly<z.infer<typeof placementSchema>>;

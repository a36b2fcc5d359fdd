import { z } from 'zod';
import { orderPattern } from '#src/base/order.ts';

/** One line of text. Limits are what a person could type, far below what hurts. */
export const line = z.string().max(500);
/** A paragraph. */
export const text = z.string().max(20_000);
/** Thousands of euros. */
export const thousands = z.number().finite().min(-1e9).max(1e9);
/** A moment as ISO 8601 in UTC. */
export const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/);
/** A day as ISO 8601. */
export const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
/** A fractional index, see base/order. */
export const order = z.string().max(200).regex(new RegExp(orderPattern));
/** Two letters or digits in upper case, as printed on a badge. */
export const badge = z.string().regex(/^[\p{Lu}\p{N}]{1,2}$/u);
export const finite = z.number().finite();
/**
 * An id, a column or a word, as it was when it was written down. No reference: what no longer exists is passed over
 * where it is shown [D18].
 */
export const key = z.string().min(1).max(600);
export const keys = z.array(key).max(20_000).readonly();

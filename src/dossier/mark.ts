import { z } from 'zod';

/** From not at all to fully; halves can be given. */
export const mark = z.number().min(0).max(5);

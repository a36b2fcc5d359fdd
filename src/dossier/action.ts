import { z } from 'zod';
import { day, key, line, text } from './fields.ts';
import { aboutSchema } from './about.ts';
import { actionId } from './ids.ts';

/** Something to do, by whom and when. */
export const actionSchema = z.strictObject({
  id: actionId,
  title: line.min(1),
  /** In words, or a person of the dossier; one that is gone is passed over. */
  owner: line,
  person: key.nullable(),
  dueOn: day.nullable(),
  doneOn: day.nullable(),
  about: aboutSchema.nullable(),
  /** Worth doing whatever comes of the rest. */
  isNoRegret: z.boolean(),
  isShared: z.boolean(),
  /** Private to the regisseur. */
  note: text,
});
export type Action = Readonly<z.infer<typeof actionSchema>>;

export const blankAction = {
  owner: '',
  person: null,
  dueOn: null,
  doneOn: null,
  about: null,
  isNoRegret: false,
  isShared: false,
  note: '',
} as const satisfies Partial<Action>;

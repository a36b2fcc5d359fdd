import { z } from 'zod';
import { clientId, ladderId, processId } from './ids.ts';
import { mark } from './mark.ts';

/** The steps, in the order in which they are to be taken, DOMAIN A-bis. */
export const ladderSteps = [
  'harmonise',
  'standardise',
  'simplify',
  'concentrate',
  'digitise',
  'automate',
  'outsource',
] as const;
export type LadderStep = (typeof ladderSteps)[number];

const steps = z.array(mark.nullable()).length(ladderSteps.length).readonly();

/** How far one client is with one process on each step, as itself and as the shared service centre sees it. */
export const ladderSchema = z.strictObject({
  id: ladderId,
  process: processId,
  client: clientId,
  own: steps,
  ssc: steps,
});
export type Ladder = Readonly<z.infer<typeof ladderSchema>>;

export const blankLadder = {
  own: [null, null, null, null, null, null, null],
  ssc: [null, null, null, null, null, null, null],
} as const satisfies Partial<Ladder>;

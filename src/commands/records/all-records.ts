import * as agreement from './agreement-commands.ts';
import * as readiness from './readiness-commands.ts';
import * as relation from './relation-commands.ts';
import * as session from './session-commands.ts';
import * as tender from './tender-commands.ts';

/** Of the registers. */
export const recordCommandsOfAll = [
  ...Object.values(tender),
  ...Object.values(relation),
  ...Object.values(agreement),
  ...Object.values(readiness),
  ...Object.values(session),
] as const;

import { addConditions } from './add-conditions.ts';
import { addAgreements } from './add-agreements.ts';
import * as agreement from './agreement-commands.ts';
import { fillScores } from './fill-scores.ts';
import * as readiness from './readiness-commands.ts';
import * as relation from './relation-commands.ts';
import * as session from './session-commands.ts';
import * as tender from './tender-commands.ts';
import { withdrawAssessment } from './withdraw-assessment.ts';

/** Of the registers. */
export const recordCommandsOfAll = [
  ...Object.values(tender),
  ...Object.values(relation),
  ...Object.values(agreement),
  addAgreements,
  ...Object.values(readiness),
  ...Object.values(session),
  addConditions,
  fillScores,
  withdrawAssessment,
] as const;

import { beamerActions } from './beamer-actions.ts';
import { ballotActions } from './ballot-actions.ts';
import { caseActions } from './case-actions.ts';
import { workshopActions } from './workshop-actions.ts';
import { dossierActions } from './dossier-actions.ts';
import { joiningActions } from './joining-actions.ts';
import { recordActions } from './record-actions.ts';
import { leadActions } from './lead/take-step.ts';
import { reviewActions } from './review-actions.ts';
import { textSizeActions } from './text-size-actions.ts';
import { scenarioActions } from './scenario-actions.ts';
import { viewActions } from './view-actions.ts';
import { windowActions } from './window-actions.ts';
import { registerActions } from '#renderer/store/actions.ts';

/** What can be done wherever one is; screens add their own while they are shown. */
export function registerShellActions(): () => void {
  return registerActions([
    ...windowActions,
    ...dossierActions,
    ...recordActions,
    ...viewActions,
    ...textSizeActions,
    ...joiningActions,
    ...reviewActions,
    ...caseActions,
    ...workshopActions,
    ...ballotActions,
    ...scenarioActions,
    ...leadActions,
    ...beamerActions,
  ]);
}

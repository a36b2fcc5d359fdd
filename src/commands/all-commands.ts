import type { z } from 'zod';
import { editAssignment } from './assignment/edit-assignment.ts';
import { addCase } from './cases/add-case.ts';
import { editCase } from './cases/edit-case.ts';
import { removeCase } from './cases/remove-case.ts';
import { removeStake } from './cases/remove-stake.ts';
import { setStake } from './cases/set-stake.ts';
import { editCells } from './cells/edit-cells.ts';
import { addClient } from './clients/add-client.ts';
import { editClient } from './clients/edit-client.ts';
import { moveClient } from './clients/move-client.ts';
import { removeClient } from './clients/remove-client.ts';
import { addComment } from './comments/add-comment.ts';
import { editComment } from './comments/edit-comment.ts';
import { removeComment } from './comments/remove-comment.ts';
import type { Command } from './command.ts';
import { recordDecision } from './decisions/record-decision.ts';
import { setRatification } from './decisions/set-ratification.ts';
import { takeBackEffect } from './decisions/take-back-effect.ts';
import { withdrawDecision } from './decisions/withdraw-decision.ts';
import { applyGivenChange } from './exchange/apply-change.ts';
import { restoreMoment } from './history/restore-moment.ts';
import { restoreRecord } from './history/restore-record.ts';
import { placeNodes } from './layout/place-nodes.ts';
import { resetLayout } from './layout/reset-layout.ts';
import { clearOffers } from './offers/clear-offers.ts';
import { setOffer } from './offers/set-offer.ts';
import { addOption } from './options/add-option.ts';
import { editOption } from './options/edit-option.ts';
import { moveOption } from './options/move-option.ts';
import { removeOption } from './options/remove-option.ts';
import { addPerson } from './people/add-person.ts';
import { editPerson } from './people/edit-person.ts';
import { removePerson } from './people/remove-person.ts';
import { clearPositions } from './positions/clear-positions.ts';
import { setPosition } from './positions/set-position.ts';
import { setPriorities } from './positions/set-priorities.ts';
import { setReleased } from './positions/set-released.ts';
import { addRequirement } from './requirements/add-requirement.ts';
import { copyRequirements } from './requirements/copy-requirements.ts';
import { addRequirements } from './requirements/add-requirements.ts';
import { editRequirement } from './requirements/edit-requirement.ts';
import { editRequirements } from './requirements/edit-requirements.ts';
import { linkRequirements } from './requirements/link-requirements.ts';
import { mergeRequirements } from './requirements/merge-requirements.ts';
import { moveRequirements } from './requirements/move-requirements.ts';
import { removeRequirements } from './requirements/remove-requirements.ts';
import { replaceText } from './requirements/replace-text.ts';
import { splitRequirement } from './requirements/split-requirement.ts';
import { unlinkRequirements } from './requirements/unlink-requirements.ts';
import { recordCommandsOfAll } from './records/all-records.ts';
import { releaseStances } from './stances/release-stances.ts';
import { setStances } from './stances/set-stances.ts';
import { addScenario } from './scenarios/add-scenario.ts';
import { applyScenario } from './scenarios/apply-scenario.ts';
import { editScenario } from './scenarios/edit-scenario.ts';
import { moveScenario } from './scenarios/move-scenario.ts';
import { removeScenario } from './scenarios/remove-scenario.ts';
import { addSupplier } from './suppliers/add-supplier.ts';
import { editSupplier } from './suppliers/edit-supplier.ts';
import { moveSupplier } from './suppliers/move-supplier.ts';
import { removeSupplier } from './suppliers/remove-supplier.ts';
import { addTheme } from './themes/add-theme.ts';
import { editTheme } from './themes/edit-theme.ts';
import { moveTheme } from './themes/move-theme.ts';
import { removeTheme } from './themes/remove-theme.ts';
import { addView } from './views/add-view.ts';
import { editView } from './views/edit-view.ts';
import { moveView } from './views/move-view.ts';
import { removeView } from './views/remove-view.ts';
import { addRound } from './workshops/add-round.ts';
import { addTopics } from './workshops/add-topics.ts';
import { addWorkshop } from './workshops/add-workshop.ts';
import { closeRound } from './workshops/close-round.ts';
import { decideTopic } from './workshops/decide-topic.ts';
import { editTopic } from './workshops/edit-topic.ts';
import { editWorkshop } from './workshops/edit-workshop.ts';
import { moveTopic } from './workshops/move-topic.ts';
import { openRound } from './workshops/open-round.ts';
import { orderTopics } from './workshops/order-topics.ts';
import { addParked, editParked, removeParked } from './workshops/parking.ts';
import { removeRound } from './workshops/remove-round.ts';
import { removeTopics } from './workshops/remove-topics.ts';
import { removeWorkshop } from './workshops/remove-workshop.ts';
import { revealRound } from './workshops/reveal-round.ts';
import { setOutcomes } from './workshops/set-outcomes.ts';
import { setSeats } from './workshops/set-seats.ts';
import { stageWorkshop } from './workshops/stage-workshop.ts';
import { stepTopic } from './workshops/step-topic.ts';
import { takeOffFormality } from './workshops/take-off-formality.ts';
import { addTerm, editTerm, removeTerm, setReadings } from './workshops/terms.ts';
import { writeOutcomes } from './workshops/write-outcomes.ts';

/** A command whose input is known only by its schema: parse, then run. */
export type AnyCommand = Pick<Command<never>, 'name' | 'run' | 'label'> & { readonly input: z.ZodType };

const commands: readonly AnyCommand[] = [
  editAssignment,
  addClient,
  editClient,
  moveClient,
  removeClient,
  addPerson,
  editPerson,
  removePerson,
  addTheme,
  editTheme,
  moveTheme,
  removeTheme,
  addRequirement,
  addRequirements,
  editRequirement,
  editRequirements,
  copyRequirements,
  moveRequirements,
  removeRequirements,
  linkRequirements,
  unlinkRequirements,
  splitRequirement,
  mergeRequirements,
  replaceText,
  setPosition,
  setPriorities,
  setReleased,
  clearPositions,
  editCells,
  addSupplier,
  editSupplier,
  moveSupplier,
  removeSupplier,
  setOffer,
  clearOffers,
  placeNodes,
  resetLayout,
  addView,
  editView,
  moveView,
  removeView,
  addComment,
  editComment,
  removeComment,
  addCase,
  editCase,
  removeCase,
  setStake,
  removeStake,
  addOption,
  editOption,
  moveOption,
  removeOption,
  setStances,
  releaseStances,
  addScenario,
  editScenario,
  moveScenario,
  removeScenario,
  applyScenario,
  recordDecision,
  withdrawDecision,
  setRatification,
  takeBackEffect,
  addWorkshop,
  editWorkshop,
  removeWorkshop,
  stageWorkshop,
  setSeats,
  addTopics,
  editTopic,
  moveTopic,
  orderTopics,
  removeTopics,
  addRound,
  openRound,
  closeRound,
  revealRound,
  removeRound,
  stepTopic,
  takeOffFormality,
  decideTopic,
  setOutcomes,
  writeOutcomes,
  addParked,
  editParked,
  removeParked,
  addTerm,
  editTerm,
  removeTerm,
  setReadings,
  ...recordCommandsOfAll,
  restoreRecord,
  restoreMoment,
  applyGivenChange,
];

export const allCommands: ReadonlyMap<string, AnyCommand> = new Map(commands.map((one) => [one.name, one]));

/** Commands that no window may send: what they say, only the host knows. */
export const hostCommands: ReadonlySet<string> = new Set([revealRound.name]);

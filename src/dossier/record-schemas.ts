import type { z } from 'zod';
import { assignmentSchema } from './assignment.ts';
import { caseSchema } from './case.ts';
import { clientSchema } from './client.ts';
import { commentSchema } from './comment.ts';
import { decisionSchema } from './decision.ts';
import type { Dossier } from './dossier.ts';
import { offerSchema } from './offer.ts';
import { optionSchema } from './option.ts';
import { outcomeSchema } from './outcome.ts';
import { parkedSchema } from './parked.ts';
import { personSchema } from './person.ts';
import { placementSchema } from './placement.ts';
import { positionSchema } from './position.ts';
import { ratificationSchema } from './ratification.ts';
import { readingSchema } from './reading.ts';
import { registerSchemas } from './registers.ts';
import { requirementSchema } from './requirement.ts';
import { roundSchema } from './round.ts';
import { savedViewSchema } from './saved-view.ts';
import { scenarioSchema } from './scenario.ts';
import { seatSchema } from './seat.ts';
import { stakeSchema } from './stake.ts';
import { stanceSchema } from './stance.ts';
import { supplierSchema } from './supplier.ts';
import { termSchema } from './term.ts';
import { themeSchema } from './theme.ts';
import { topicSchema } from './topic.ts';
import { votesSchema } from './votes.ts';
import { workshopSchema } from './workshop.ts';

/** What one record of each table must be; for a grid one cell. */
export const recordSchemas = {
  assignment: assignmentSchema,
  clients: clientSchema,
  people: personSchema,
  themes: themeSchema,
  requirements: requirementSchema,
  positions: positionSchema,
  suppliers: supplierSchema,
  offers: offerSchema,
  layout: placementSchema,
  views: savedViewSchema,
  comments: commentSchema,
  cases: caseSchema,
  stakes: stakeSchema,
  options: optionSchema,
  stances: stanceSchema,
  decisions: decisionSchema,
  ratifications: ratificationSchema,
  scenarios: scenarioSchema,
  workshops: workshopSchema,
  seats: seatSchema,
  topics: topicSchema,
  rounds: roundSchema,
  votes: votesSchema,
  outcomes: outcomeSchema,
  parked: parkedSchema,
  terms: termSchema,
  readings: readingSchema,
  ...registerSchemas,
} as const satisfies { readonly [K in keyof Dossier]: z.ZodType };

import type { z } from 'zod';
import type { Table } from '#src/base/table.ts';
import { assessmentSchema, blankAssessment } from './assessment.ts';
import { blankConsensus, consensusSchema } from './consensus.ts';
import { blankTender, tenderSchema } from './tender.ts';
import { blankRelation, relationSchema } from './relation.ts';
import { blankPulse, pulseSchema } from './pulse.ts';
import { blankLegalReading, legalReadingSchema } from './legal-reading.ts';
import { blankMoment, momentSchema } from './moment.ts';
import { blankFriction, frictionSchema } from './friction.ts';
import { blankRetrospective, retrospectiveSchema } from './retrospective.ts';
import { blankCulture, cultureSchema } from './culture.ts';
import { blankAction, actionSchema } from './action.ts';
import { blankAgreement, agreementSchema } from './agreement.ts';
import { blankDuty, dutySchema } from './duty.ts';
import { blankKpi, kpiSchema } from './kpi.ts';
import { blankMeasure, measureSchema } from './measure.ts';
import { blankFreedom, freedomSchema } from './freedom.ts';
import { blankRhythm, rhythmSchema } from './rhythm.ts';
import { blankPaper, paperSchema } from './paper.ts';
import { blankProcess, processSchema } from './process.ts';
import { blankLadder, ladderSchema } from './ladder.ts';
import { blankReadiness, readinessSchema } from './readiness.ts';
import { blankCondition, conditionSchema } from './condition.ts';
import { blankPilot, pilotSchema } from './pilot.ts';
import { blankBenefit, benefitSchema } from './benefit.ts';
import { blankSession, sessionSchema } from './session.ts';

// Registers: tables that are all made alike. A record has an id, stands on nothing but its owners, and names other things by ids that
// are passed over when they are gone. What there is of it (commands, cascade, merge, file) follows from these lists.

export const registerSchemas = {
  tenders: tenderSchema,
  assessments: assessmentSchema,
  consensuses: consensusSchema,
  relations: relationSchema,
  pulses: pulseSchema,
  legalReadings: legalReadingSchema,
  moments: momentSchema,
  frictions: frictionSchema,
  retrospectives: retrospectiveSchema,
  cultures: cultureSchema,
  actions: actionSchema,
  agreements: agreementSchema,
  duties: dutySchema,
  kpis: kpiSchema,
  measures: measureSchema,
  freedoms: freedomSchema,
  rhythms: rhythmSchema,
  papers: paperSchema,
  processes: processSchema,
  ladders: ladderSchema,
  readiness: readinessSchema,
  conditions: conditionSchema,
  pilots: pilotSchema,
  benefits: benefitSchema,
  sessions: sessionSchema,
} as const;
export type RegisterName = keyof typeof registerSchemas;
export type RegisterRecord<K extends RegisterName> = Readonly<z.infer<(typeof registerSchemas)[K]>>;
export type Registers = { readonly [K in RegisterName]: Table<RegisterRecord<K>> };

/** Owners before what they own. */
export const registerNames = [
  'tenders',
  'assessments',
  'consensuses',
  'relations',
  'pulses',
  'legalReadings',
  'moments',
  'frictions',
  'retrospectives',
  'cultures',
  'actions',
  'agreements',
  'duties',
  'kpis',
  'measures',
  'freedoms',
  'rhythms',
  'papers',
  'processes',
  'ladders',
  'readiness',
  'conditions',
  'pilots',
  'benefits',
  'sessions',
] as const satisfies readonly RegisterName[];

/** What a new record says as long as nobody filled it in; what is missing has to be given. */
export const blanks = {
  tenders: blankTender,
  assessments: blankAssessment,
  consensuses: blankConsensus,
  relations: blankRelation,
  pulses: blankPulse,
  legalReadings: blankLegalReading,
  moments: blankMoment,
  frictions: blankFriction,
  retrospectives: blankRetrospective,
  cultures: blankCulture,
  actions: blankAction,
  agreements: blankAgreement,
  duties: blankDuty,
  kpis: blankKpi,
  measures: blankMeasure,
  freedoms: blankFreedom,
  rhythms: blankRhythm,
  papers: blankPaper,
  processes: blankProcess,
  ladders: blankLadder,
  readiness: blankReadiness,
  conditions: blankCondition,
  pilots: blankPilot,
  benefits: blankBenefit,
  sessions: blankSession,
} as const satisfies { readonly [K in RegisterName]: Partial<RegisterRecord<K>> };

export const emptyRegisters = registersOf(() => []);

/** A value per register. */
export function registersOf(tableOf: (name: RegisterName) => readonly unknown[]): Registers {
  return Object.fromEntries(registerNames.map((name) => [name, tableOf(name)])) as Registers;
}

export function isRegisterName(table: string): table is RegisterName {
  return (registerNames as readonly string[]).includes(table);
}

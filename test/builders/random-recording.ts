import type { Dossier } from '#src/dossier/dossier.ts';
import { ownerFields } from '#src/dossier/register-owners.ts';
import { blanks, type RegisterName, registerNames, registerSchemas } from '#src/dossier/registers.ts';
import type { Random } from './random.ts';
import { type Generate, idIn, newId, place, someOf } from './random-picks.ts';
import { type Fields, randomRecord } from './random-registers.ts';

/** What a record of each register is called in the names of its commands. */
export const nouns: Readonly<Record<RegisterName, string>> = {
  tenders: 'Tender',
  assessments: 'Assessment',
  consensuses: 'Consensus',
  relations: 'Relation',
  pulses: 'Pulse',
  legalReadings: 'LegalReading',
  moments: 'Moment',
  frictions: 'Friction',
  retrospectives: 'Retrospective',
  cultures: 'Culture',
  actions: 'Action',
  agreements: 'Agreement',
  duties: 'Duty',
  kpis: 'Kpi',
  measures: 'Measure',
  freedoms: 'Freedom',
  rhythms: 'Rhythm',
  papers: 'Paper',
  processes: 'Process',
  ladders: 'Ladder',
  readiness: 'Readiness',
  conditions: 'Condition',
  pilots: 'Pilot',
  benefits: 'Benefit',
  sessions: 'Session',
};

function idOf(random: Random, dossier: Dossier, table: RegisterName): string {
  return idIn(random, dossier[table] as readonly { readonly id: string }[]);
}

/** Where it goes, in a table with an order. */
function placeIn(random: Random, dossier: Dossier, table: RegisterName) {
  return 'order' in registerSchemas[table].shape ? place(random, dossier[table]) : {};
}

/** Without what is filled in by itself, and some of the rest. */
function fieldsOf(random: Random, dossier: Dossier, table: RegisterName): Fields {
  const { id: _id, order: _order, ...record } = randomRecord(random, dossier, table);
  const blank = new Set(Object.keys(blanks[table]));
  return Object.fromEntries(Object.entries(record).filter(([field]) => !blank.has(field) || random.chance(0.7)));
}

function patchOf(random: Random, dossier: Dossier, table: RegisterName): Fields {
  const fixed = new Set<string>(ownerFields[table].map(([field]) => field));
  const { id: _id, order: _order, ...record } = randomRecord(random, dossier, table);
  return someOf(random, Object.fromEntries(Object.entries(record).filter(([field]) => !fixed.has(field))));
}

/** Registers: what is added, edited and removed. */
export const recording: Readonly<Record<string, Generate>> = Object.fromEntries(
  registerNames.flatMap((table): readonly (readonly [string, Generate])[] => [
    [
      `add${nouns[table]}`,
      (random, dossier) => ({
        id: newId(random, dossier[table]),
        fields: fieldsOf(random, dossier, table),
        ...placeIn(random, dossier, table),
      }),
    ],
    [
      `edit${nouns[table]}`,
      (random, dossier) => ({
        id: idOf(random, dossier, table),
        patch: patchOf(random, dossier, table),
        ...placeIn(random, dossier, table),
      }),
    ],
    [`remove${nouns[table]}`, (random, dossier) => ({ id: idOf(random, dossier, table) })],
  ]),
);

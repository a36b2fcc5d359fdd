import type { TableName } from '#src/changes/change.ts';

const tables = {
  all: [],
  requirements: ['requirements', 'themes'],
  positions: ['positions'],
  parties: ['clients', 'people', 'suppliers', 'offers', 'assignment'],
  cases: ['cases', 'stakes', 'options', 'stances'],
  decisions: ['decisions', 'ratifications'],
  workshops: ['workshops', 'seats', 'topics', 'rounds', 'votes', 'outcomes', 'parked', 'terms', 'readings'],
  tenders: ['tenders', 'assessments', 'consensuses'],
  relations: ['relations', 'pulses', 'legalReadings', 'moments', 'frictions', 'retrospectives', 'cultures', 'actions'],
  agreements: ['agreements', 'duties', 'kpis', 'measures', 'freedoms', 'rhythms', 'papers'],
  readiness: ['processes', 'ladders', 'readiness', 'conditions', 'pilots', 'benefits', 'sessions'],
  own: ['comments', 'views', 'layout', 'scenarios'],
} as const satisfies Readonly<Record<string, readonly TableName[]>>;

/** What a person looks for, in a handful of words. */
export type SubjectKey = keyof typeof tables;
export const subjects = Object.keys(tables) as SubjectKey[];

export function tablesOf(subject: SubjectKey): readonly TableName[] {
  return tables[subject];
}

import { recordSchemas } from '#src/dossier/record-schemas.ts';
import type { TableName } from './change.ts';
import { stampFields } from './rebase.ts';
import type { AnyRecord } from './tables.ts';

const { id: _id, withdrawn: _withdrawn, ...document } = recordSchemas.decisions.shape;
const documentFields = Object.keys(document);

/** Fields that mean something only together: whoever sets one, sets them all. */
const groups: { readonly [K in TableName]?: readonly string[] } = {
  // Released are these limits, not whatever the other side makes of them.
  positions: ['limits', 'isReleased'],
  people: ['party', 'mandate'],
  requirements: ['theme', 'order'],
  layout: ['x', 'y'],
  // What was said in private becomes public as it was said.
  stances: ['step', 'reason', 'effect', 'isReleased'],
  ratifications: ['state', 'on', 'reservation'],
  // A decision is a document: nobody's sentence goes with somebody else's figures.
  decisions: documentFields,
  // Where a round stands and what was counted of it are one thing; so are its outcome and who took it there.
  rounds: ['state', 'steps', 'turnout', 'ways'],
  topics: ['stage', 'steps', 'decider', 'written', 'writtenRound'],
  workshops: ['stage', 'startedAt', 'endedAt'],
  outcomes: ['priority', 'reason'],
  // What somebody locked is what that person had written; a score is agreed on with its reasons.
  assessments: ['score', 'motivation', 'isLocked'],
  consensuses: ['score', 'motivation', 'agreedOn'],
  tenders: ['formula', 'settings'],
  // A red line is never shared.
  frictions: ['kind', 'isShared'],
  pulses: ['answers', 'trust'],
};

/** The fields of a record as they are compared where copies are merged: alone, or with those they mean something with. */
export function unitsOf(table: TableName, record: AnyRecord): readonly (readonly string[])[] {
  const group = groups[table] ?? [];
  const alone = Object.keys(record).filter(
    (field) => !group.includes(field) && !(isStamped(table) && stampFields.has(field)),
  );
  return group.length > 0 ? [group, ...alone.map((field) => [field])] : alone.map((field) => [field]);
}

function isStamped(table: TableName): boolean {
  return table === 'positions';
}

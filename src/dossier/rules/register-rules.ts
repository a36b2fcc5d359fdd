import { has } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { ownerFields, registerOwnersOf, unknownCodes } from '#src/dossier/register-owners.ts';
import { type RegisterName, registerNames, type RegisterRecord } from '#src/dossier/registers.ts';
import { type Violation, violation } from '#src/dossier/violation.ts';
import { goneFrom, presentIn, type Touched } from './affected.ts';
import { ladderTwice, readinessTwice } from './readiness-rules.ts';
import { hundredPoints, relatedTwice, relationOfTwo, sharedFriction } from './relation-rules.ts';
import { assessedTwice, agreedTwice, agreedTooEarly, criterionTwice } from './tender-rules.ts';

type AnyRegisterRecord = RegisterRecord<RegisterName>;
type Identified = { readonly id: string };

/** What of one record can be wrong by itself. */
const recordRules: { readonly [K in RegisterName]?: (record: RegisterRecord<K>) => readonly Violation[] } = {
  tenders: criterionTwice,
  relations: relationOfTwo,
  frictions: sharedFriction,
  cultures: hundredPoints,
};

/** What records of some tables can have wrong together; looked at whole, for these tables are small. */
const tableRules: readonly (readonly [
  tables: readonly RegisterName[],
  rule: (dossier: Dossier) => readonly Violation[],
])[] = [
  [['assessments'], assessedTwice],
  [['consensuses'], agreedTwice],
  [['assessments', 'consensuses'], agreedTooEarly],
  [['relations'], relatedTwice],
  [['ladders'], ladderTwice],
  [['readiness'], readinessTwice],
];

/** [OR1] and what of registers has rules of its own. */
export function registerViolations(dossier: Dossier): readonly Violation[] {
  const found: Violation[] = [];
  for (const table of registerNames)
    for (const record of dossier[table]) found.push(...violationsOf(dossier, table, record));
  for (const [tables, rule] of tableRules)
    if (tables.some((table) => dossier[table].length > 0)) found.push(...rule(dossier));
  return found;
}

export function registerViolationsAmong(dossier: Dossier, touched: Touched): readonly Violation[] {
  const found: Violation[] = [];
  for (const table of registerNames)
    for (const record of affectedIn(dossier, table, touched)) found.push(...violationsOf(dossier, table, record));
  for (const [tables, rule] of tableRules)
    if (tables.some((table) => touched[table] !== undefined)) found.push(...rule(dossier));
  return found;
}

/** Those that were touched, and those whose owner is gone. */
function affectedIn(dossier: Dossier, table: RegisterName, touched: Touched): ReadonlySet<AnyRegisterRecord> {
  const records: readonly AnyRegisterRecord[] = dossier[table];
  if (records.length === 0) return new Set();
  const affected = new Set(presentIn(records, touched[table]));
  const gone = new Map(
    ownerFields[table].map(
      ([, owners]) => [owners, goneFrom(dossier[owners] as readonly Identified[], touched[owners])] as const,
    ),
  );
  if ([...gone.values()].some(({ size }) => size > 0))
    for (const record of records)
      if (registerOwnersOf(table, record).some((owner) => gone.get(owner.table)?.has(owner.key) === true))
        affected.add(record);
  return affected;
}

function violationsOf(dossier: Dossier, table: RegisterName, record: AnyRegisterRecord): readonly Violation[] {
  const found = registerOwnersOf(table, record)
    .filter((owner) => !has(dossier[owner.table] as readonly Identified[], owner.key))
    .map(({ table: owners, key }) => violation(unknownCodes[owners], { id: key }, [table, record.id], [owners, key]));
  const own = recordRules[table] as ((one: AnyRegisterRecord) => readonly Violation[]) | undefined;
  return own === undefined ? found : [...found, ...own(record)];
}

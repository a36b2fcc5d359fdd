import type { Dossier } from '#src/dossier/dossier.ts';
import { registerOwnersOf } from '#src/dossier/register-owners.ts';
import { type RegisterName, registerNames, type RegisterRecord } from '#src/dossier/registers.ts';
import { combine, removed } from './build.ts';
import type { Change } from './change.ts';

/** [C6] These records of registers, and all that can't be without them or without these parties. */
export function registersWithout(dossier: Dossier, gone: ReadonlySet<string>): Change {
  if (gone.size === 0) return {};
  const all = new Set(gone);
  const changes = registerNames.map((table): Change => {
    const records: readonly RegisterRecord<RegisterName>[] = dossier[table];
    const lost = records.filter(
      (record) =>
        all.has(`${table} ${record.id}`) ||
        registerOwnersOf(table, record).some((owner) => all.has(`${owner.table} ${owner.key}`)),
    );
    for (const { id } of lost) all.add(`${table} ${id}`);
    return lost.length === 0 ? {} : removed(table, lost as never);
  });
  return combine(...changes);
}

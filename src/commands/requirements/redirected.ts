import { updated } from '#src/changes/build.ts';
import type { Change } from '#src/changes/change.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

type Links = Pick<Requirement, 'requires' | 'excludes'>;

/** Every link to or from one of these requirements is one of the merged record; links among them are gone. */
export function redirected(dossier: Dossier, merged: Requirement, records: readonly Requirement[]): Change {
  const before = records[0] as Requirement;
  const ids = new Set<string>(records.map(({ id }) => id));
  const excluded = new Set<RequirementId>();
  const others: [Requirement, Requirement][] = [];
  for (const record of dossier.requirements) {
    if (ids.has(record.id)) for (const id of record.excludes) excluded.add(id);
    else if (record.excludes.some((id) => ids.has(id))) excluded.add(record.id);
  }
  for (const record of dossier.requirements) {
    if (ids.has(record.id)) continue;
    const links = linksOf(record, merged.id, ids, excluded.has(record.id));
    if (links !== record) others.push([record, { ...record, ...links }]);
  }
  const requires = new Set(records.flatMap((record) => record.requires).filter((id) => !ids.has(id)));
  const later = [...excluded].filter((id) => !ids.has(id) && id > merged.id);
  const after = { ...merged, requires: [...requires].toSorted(), excludes: later.toSorted() };
  return updated('requirements', [...others, [before, after]]);
}

/** An exclusion stands on the smaller id only [D10]. */
function linksOf(record: Requirement, merged: RequirementId, ids: ReadonlySet<string>, isExcluded: boolean): Links {
  const isTouched = isExcluded || record.requires.some((id) => ids.has(id));
  if (!isTouched) return record;
  const redirect = (links: readonly RequirementId[]) => links.map((id) => (ids.has(id) ? merged : id));
  const kept = record.excludes.filter((id) => !ids.has(id));
  return {
    requires: [...new Set(redirect(record.requires))].toSorted(),
    excludes: (isExcluded && record.id < merged ? [...kept, merged] : kept).toSorted(),
  };
}

import { find } from '#src/base/table.ts';
import type { Case } from '#src/dossier/case.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Option } from '#src/dossier/option.ts';
import type { Person } from '#src/dossier/person.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Theme } from '#src/dossier/theme.ts';

/** Records by id, for rules that follow references. */
export type Lookup = {
  readonly client: (id: string) => Client | undefined;
  readonly person: (id: string) => Person | undefined;
  readonly theme: (id: string) => Theme | undefined;
  readonly requirement: (id: string) => Requirement | undefined;
  readonly supplier: (id: string) => Supplier | undefined;
  readonly case: (id: string) => Case | undefined;
  readonly option: (id: string) => Option | undefined;
  readonly decision: (id: string) => Decision | undefined;
};

/** Searches the tables: for a few records. */
export function searching(dossier: Dossier): Lookup {
  return {
    client: (id) => find(dossier.clients, id),
    person: (id) => find(dossier.people, id),
    theme: (id) => find(dossier.themes, id),
    requirement: (id) => find(dossier.requirements, id),
    supplier: (id) => find(dossier.suppliers, id),
    case: (id) => find(dossier.cases, id),
    option: (id) => find(dossier.options, id),
    decision: (id) => find(dossier.decisions, id),
  };
}

/** Indexes the tables first: for all records. Cells ask for the same requirement many times in a row. */
export function indexed(dossier: Dossier): Lookup {
  const clients = byId(dossier.clients);
  const people = byId(dossier.people);
  const themes = byId(dossier.themes);
  const requirements = byId(dossier.requirements);
  const suppliers = byId(dossier.suppliers);
  const { case: caseOf, option, decision } = searching(dossier);
  let last: string | undefined;
  let requirement: Requirement | undefined;
  return {
    client: (id) => clients.get(id),
    person: (id) => people.get(id),
    theme: (id) => themes.get(id),
    requirement: (id) => {
      if (id !== last) {
        last = id;
        requirement = requirements.get(id);
      }
      return requirement;
    },
    supplier: (id) => suppliers.get(id),
    case: caseOf,
    option,
    decision,
  };
}

function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

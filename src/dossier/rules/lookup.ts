import { find } from '#src/base/table.ts';
import type { Case } from '#src/dossier/case.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Option } from '#src/dossier/option.ts';
import type { Person } from '#src/dossier/person.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Term } from '#src/dossier/term.ts';
import type { Theme } from '#src/dossier/theme.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';

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
  readonly workshop: (id: string) => Workshop | undefined;
  readonly topic: (id: string) => Topic | undefined;
  readonly round: (id: string) => Round | undefined;
  readonly term: (id: string) => Term | undefined;
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
    workshop: (id) => find(dossier.workshops, id),
    topic: (id) => find(dossier.topics, id),
    round: (id) => find(dossier.rounds, id),
    term: (id) => find(dossier.terms, id),
  };
}

/** Indexes the tables first: for all records. Cells ask for the same requirement many times in a row. */
export function indexed(dossier: Dossier): Lookup {
  const clients = byId(dossier.clients);
  const people = byId(dossier.people);
  const themes = byId(dossier.themes);
  const requirements = byId(dossier.requirements);
  const suppliers = byId(dossier.suppliers);
  let last: string | undefined;
  let requirement: Requirement | undefined;
  return {
    ...searching(dossier),
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
  };
}

function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

import type { Dossier } from '#src/dossier/dossier.ts';
import type { Person } from '#src/dossier/person.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { isRegisterName, type RegisterName } from '#src/dossier/registers.ts';
import { combine, removed, updated } from './build.ts';
import { registersWithout } from './cascade-registers.ts';
import { workshopsWithout } from './cascade-workshops.ts';
import { cellsOfGone } from './cells-of-gone.ts';
import type { Change } from './change.ts';

/** Ids of what goes. The requirements of a theme don't go by themselves: name them, or move them first. */
export type Gone = {
  readonly clients?: readonly string[];
  readonly suppliers?: readonly string[];
  readonly people?: readonly string[];
  readonly themes?: readonly string[];
  readonly requirements?: readonly string[];
  readonly cases?: readonly string[];
  readonly options?: readonly string[];
  readonly workshops?: readonly string[];
  readonly topics?: readonly string[];
  readonly terms?: readonly string[];
} & { readonly [K in RegisterName]?: readonly string[] };

type Sets = { readonly [K in Exclude<keyof Gone, RegisterName>]-?: ReadonlySet<string> };

/**
 * The removal of these records with all that can't be without them [C6]: cells, comments, people of a party, placements,
 * what a case or a workshop holds; links to a removed requirement go, and "by whom" falls empty where that person goes.
 */
export function removal(dossier: Dossier, what: Gone): Change {
  const party = { clients: new Set(what.clients), suppliers: new Set(what.suppliers) };
  const people = dossier.people.filter(({ id, party: of }) => what.people?.includes(id) === true || isOf(of, party));
  const gone: Sets = {
    ...party,
    people: new Set(people.map(({ id }) => id)),
    themes: new Set(what.themes),
    requirements: new Set(what.requirements),
    cases: new Set(what.cases),
    options: new Set(what.options),
    workshops: new Set(what.workshops),
    topics: new Set(what.topics),
    terms: new Set(what.terms),
  };
  return combine(
    ...(['clients', 'suppliers', 'themes', 'requirements', 'cases', 'workshops', 'terms'] as const).map((table) =>
      removed(
        table,
        (dossier[table] as readonly { readonly id: string }[]).filter(({ id }) => gone[table].has(id)) as never,
      ),
    ),
    removed('people', people),
    unlinked(dossier, gone.requirements),
    positionsWithout(dossier, gone),
    offersWithout(dossier, gone),
    placementsWithout(dossier, gone),
    commentsWithout(dossier, gone),
    caseFilesWithout(dossier, gone),
    workshopsWithout(dossier, gone),
    registersWithout(dossier, refsOf(what)),
  );
}

/** Of what goes, what registers know of. */
function refsOf(what: Gone): ReadonlySet<string> {
  const tables = Object.entries(what).filter(([table]) => isRegisterName(table) || isParty(table));
  return new Set(tables.flatMap(([table, ids]) => ids.map((id) => `${table} ${id}`)));
}

function isParty(table: string): boolean {
  return table === 'clients' || table === 'suppliers';
}

function isOf(party: Person['party'], gone: Pick<Sets, 'clients' | 'suppliers'>): boolean {
  return (
    (party.kind === 'client' && gone.clients.has(party.client)) ||
    (party.kind === 'supplier' && gone.suppliers.has(party.supplier))
  );
}

function unlinked(dossier: Dossier, gone: ReadonlySet<string>): Change {
  if (gone.size === 0) return {};
  return updated(
    'requirements',
    dossier.requirements
      .filter(({ id }) => !gone.has(id))
      .map((requirement): [Requirement, Requirement] => [
        requirement,
        {
          ...requirement,
          requires: requirement.requires.filter((id) => !gone.has(id)),
          excludes: requirement.excludes.filter((id) => !gone.has(id)),
        },
      ]),
  );
}

function positionsWithout(dossier: Dossier, gone: Sets): Change {
  if (gone.requirements.size + gone.clients.size + gone.people.size === 0) return {};
  const cells = dossier.positions.flatMap((row) => row.cells);
  const goes = ({ requirement, client }: (typeof cells)[number]) =>
    gone.requirements.has(requirement) || gone.clients.has(client);
  const unsigned = cells.filter((cell) => !goes(cell) && cell.by !== null && gone.people.has(cell.by));
  return combine(
    removed('positions', cells.filter(goes)),
    updated(
      'positions',
      unsigned.map((cell) => [cell, { ...cell, by: null }]),
    ),
  );
}

function offersWithout(dossier: Dossier, gone: Sets): Change {
  if (gone.requirements.size + gone.suppliers.size === 0) return {};
  const cells = dossier.offers.flatMap((row) => row.cells);
  return removed(
    'offers',
    cells.filter(({ requirement, supplier }) => gone.requirements.has(requirement) || gone.suppliers.has(supplier)),
  );
}

function placementsWithout(dossier: Dossier, gone: Sets): Change {
  const nodes = new Set([
    ...[...gone.clients].map((id) => `client.${id}`),
    ...[...gone.suppliers].map((id) => `supplier.${id}`),
    ...[...gone.themes].map((id) => `theme.${id}`),
    ...[...gone.requirements].map((id) => `requirement.${id}`),
  ]);
  return removed(
    'layout',
    dossier.layout.filter(({ id }) => nodes.has(id)),
  );
}

function commentsWithout(dossier: Dossier, gone: Sets): Change {
  return removed(
    'comments',
    dossier.comments.filter(
      ({ requirement, client, supplier }) =>
        gone.requirements.has(requirement) ||
        (client !== null && gone.clients.has(client)) ||
        (supplier !== null && gone.suppliers.has(supplier)),
    ),
  );
}

/** What clients said in a case goes with either; a decision stays as the document it is while its case is there. */
function caseFilesWithout(dossier: Dossier, gone: Sets): Change {
  if (gone.cases.size + gone.options.size + gone.clients.size === 0) return {};
  const options = dossier.options.filter((option) => gone.cases.has(option.case) || gone.options.has(option.id));
  const decisions = dossier.decisions.filter((decision) => gone.cases.has(decision.case));
  const rows = new Set<string>([...gone.cases, ...options.map(({ id }) => id), ...decisions.map(({ id }) => id)]);
  return combine(
    removed('options', options),
    removed('decisions', decisions),
    removed('stakes', cellsOfGone(dossier.stakes, rows, gone.clients)),
    removed('stances', cellsOfGone(dossier.stances, rows, gone.clients)),
    removed('ratifications', cellsOfGone(dossier.ratifications, rows, gone.clients)),
  );
}

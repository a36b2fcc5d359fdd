import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { finished, type Steps } from '#src/base/steps.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { foldedText } from './folded-text.ts';
import type { Finding } from './check.ts';
import { rowFindings } from './row-findings.ts';

type Row = {
  readonly requirement: Requirement;
  readonly positions: readonly Position[];
  readonly title: string;
  readonly code: string;
  readonly isWanted: boolean;
  readonly findings: readonly Finding[];
};

/** What was found, with what it was found on, so that the next time only what changed is looked at again. */
export type Checks = {
  readonly rows: ReadonlyMap<string, Row>;
  /** Ids in the order of the dossier. */
  readonly order: readonly string[];
  readonly findings: readonly Finding[];
};

export const noChecks: Checks = { rows: new Map(), order: [], findings: [] };

/**
 * [V43] All findings on this dossier. Rows whose requirement and positions are the same objects as before are taken
 * over; what concerns several rows is asked again, linear in requirements and links.
 */
export function updateChecks(before: Checks, dossier: Dossier): Checks {
  return finished(checksInSteps(before, dossier));
}

/** Rows between two steps: few enough for a fraction of a frame. */
const stride = 100;

/** [V80] The same in short steps: the first time every row of the dossier is looked at. */
export function* checksInSteps(before: Checks, dossier: Dossier): Steps<Checks> {
  const rows = new Map<string, Row>();
  let isReordered = dossier.requirements.length !== before.order.length;
  for (const requirement of dossier.requirements) {
    const positions = cellsOf(dossier.positions, requirement.id);
    const known = before.rows.get(requirement.id);
    const isKnown =
      known?.requirement === requirement &&
      (known.positions === positions || positions.length + known.positions.length === 0);
    isReordered ||= known?.requirement.order !== requirement.order;
    rows.set(requirement.id, isKnown ? known : rowOf(requirement, positions));
    if (rows.size % stride === 0) yield rows.size / (dossier.requirements.length + 1);
  }
  const order = isReordered
    ? [...rows.values()]
        .map(({ requirement }) => requirement)
        .toSorted(byOrder)
        .map(({ id }) => id)
    : before.order;
  const inOrder = order.flatMap((id) => rows.get(id) ?? []);
  const findings: Finding[] = [];
  for (const row of inOrder) for (const finding of row.findings) findings.push(finding);
  for (const row of inOrder) for (const finding of unwanted(row, rows)) findings.push(finding);
  for (const finding of twice(inOrder, 'same-title', 'title')) findings.push(finding);
  for (const finding of twice(inOrder, 'same-code', 'code')) findings.push(finding);
  findings.push(...silence(dossier));
  return { rows, order, findings };
}

function rowOf(requirement: Requirement, positions: readonly Position[]): Row {
  return {
    requirement,
    positions,
    title: foldedText(requirement.title),
    code: foldedText(requirement.code),
    isWanted: positions.some(({ priority }) => priority !== null && priority !== 'W'),
    findings: rowFindings(requirement, positions),
  };
}

/** A wanted requirement needs one that nobody wants: with the one the other is missing. */
function unwanted({ requirement, isWanted }: Row, rows: ReadonlyMap<string, Row>): readonly Finding[] {
  if (!isWanted || requirement.requires.length === 0) return [];
  return requirement.requires
    .filter((id) => rows.get(id)?.isWanted === false)
    .map((other) => ({
      kind: 'requires-unwanted',
      at: 'requirement',
      requirement: requirement.id,
      field: 'links',
      other,
    }));
}

/** The second and later ones, each beside the first that reads the same. */
function twice(rows: readonly Row[], kind: 'same-title' | 'same-code', field: 'title' | 'code'): readonly Finding[] {
  const first = new Map<string, Row>();
  const found: Finding[] = [];
  for (const row of rows) {
    const other = first.get(row[field]);
    if (other === undefined) first.set(row[field], row);
    else found.push({ kind, at: 'requirement', requirement: row.requirement.id, field, other: other.requirement.id });
  }
  return found;
}

/** Themes without requirements; clients and suppliers nobody has heard yet, once there is something to say. */
function silence({ themes, requirements, clients, suppliers, positions, offers }: Dossier): readonly Finding[] {
  const used = new Set(requirements.map(({ theme }) => theme));
  const empty = themes.filter(({ id }) => !used.has(id));
  const found: Finding[] = empty.map(({ id }) => ({ kind: 'empty-theme', at: 'theme', theme: id }));
  if (requirements.length === 0) return found;
  const quietClients = new Set(clients.filter(({ kind }) => kind !== 'ssc').map(({ id }) => id));
  for (const { cells } of positions) {
    if (quietClients.size === 0) break;
    for (const { client } of cells) quietClients.delete(client);
  }
  const quietSuppliers = new Set(suppliers.map(({ id }) => id));
  for (const { cells } of offers) {
    if (quietSuppliers.size === 0) break;
    for (const { supplier } of cells) quietSuppliers.delete(supplier);
  }
  for (const client of quietClients) found.push({ kind: 'silent-client', at: 'client', client });
  for (const supplier of quietSuppliers) found.push({ kind: 'silent-supplier', at: 'supplier', supplier });
  return found;
}

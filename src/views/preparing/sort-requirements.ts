import { releasedOnly } from '#src/analysis/released-only.ts';
import { surroundingsOf } from '#src/analysis/surroundings.ts';
import { find, tableOf } from '#src/base/table.ts';
import { analyseRequirement } from '#src/analysis/analyse-requirement.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import { type ClassItem, classItems } from '#src/analysis/workshop/class-items.ts';
import { betweenClients } from '#src/analysis/workshop/talk-order.ts';
import { byOrder } from '#src/base/order.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { priorities } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

/** What a room has to do with each requirement; most disagreement first. */
export type Sorted = {
  readonly formalities: readonly Requirement[];
  readonly talk: readonly Requirement[];
  readonly conflicts: readonly Requirement[];
};

type Judged = { readonly requirement: Requirement; readonly kind: keyof Sorted; readonly weight: number };

/**
 * [WP3] Sorts requirements by the latest revealed round in which each was voted on by class, else by the positions that clients
 * took: what clashes, what differs, what is agreed. Nobody's private limits move a requirement up or down here: an agenda is
 * shown. Cut down to these requirements first, then stripped, then analysed: it costs what is asked about.
 */
export function sortRequirements(whole: Dossier, of: readonly Requirement[]): Sorted {
  const asked = new Set<string>(of.map(({ id }) => id));
  const dossier = releasedOnly({
    ...whole,
    positions: whole.positions.filter(({ row }) => asked.has(row)),
    offers: whole.offers.filter(({ row }) => asked.has(row)),
  });
  const surroundings = surroundingsOf(dossier);
  const requirements = tableOf(of.map((requirement) => analyseRequirement(surroundings, requirement)));
  const voted = latestItems(dossier, { requirements });
  const judged = of.map((requirement) => judge(dossier, { requirements }, requirement, voted.get(requirement.id)));
  const sorted = judged.toSorted((a, b) => b.weight - a.weight || byOrder(a.requirement, b.requirement));
  const those = (kind: keyof Sorted) =>
    sorted.filter((each) => each.kind === kind).map(({ requirement }) => requirement);
  return { formalities: those('formalities'), talk: those('talk'), conflicts: those('conflicts') };
}

type Analysed = Pick<Analysis, 'requirements'>;

/** Per requirement the item of the latest workshop that voted on it. */
function latestItems(dossier: Dossier, analysis: Analysed): ReadonlyMap<string, ClassItem> {
  const workshops = dossier.workshops.toSorted(byOrder);
  const items = workshops.flatMap((workshop) => classItems(dossier, analysis, workshop));
  return new Map(items.flatMap((item) => (item.requirement === null ? [] : [[item.requirement.id as string, item]])));
}

function judge(dossier: Dossier, analysis: Analysed, requirement: Requirement, item: ClassItem | undefined): Judged {
  if (item !== undefined && item.treated !== null) {
    const kind = { formality: 'formalities', talk: 'talk', conflict: 'conflicts' } as const;
    return { requirement, kind: kind[item.treated.treatment], weight: betweenClients(item.result) };
  }
  const found = find(analysis.requirements, requirement.id);
  if (found !== undefined && found.conflicts.length > 0) return { requirement, kind: 'conflicts', weight: 1 };
  const steps = cellsOf(dossier.positions, requirement.id)
    .map(({ priority }) => (priority === null ? -1 : priorities.indexOf(priority)))
    .filter((step) => step >= 0);
  const spread = steps.length < 2 ? 0 : Math.max(...steps) - Math.min(...steps);
  // Nobody said anything: there is nothing to pass without a word.
  const isOpen = spread > 0 || steps.length < 2;
  return { requirement, kind: isOpen ? 'talk' : 'formalities', weight: spread / 3 };
}

import { exclusionsOf } from '#src/analysis/exclusions.ts';
import { byOrder } from '#src/base/order.ts';
import { find, type Table } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Fit, Offer } from '#src/dossier/offer.ts';
import type { Position, Priority } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Text } from '#src/text/text.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { listText } from '#src/views/words/names-text.ts';
import { positionPhrase } from '#src/views/words/position-text.ts';
import { valueText } from '#src/views/words/value-text.ts';

/** Clients that want the same of a requirement, in one phrase: `must, hoogstens 4 uur`. */
export type Want = {
  readonly phrase: string;
  readonly priority: Priority | null;
  readonly clients: readonly Client[];
  /** It names a limit that one of them did not release. */
  readonly isPrivate: boolean;
};

/** [P62] Who wants what, those who say the same together, in the order of the clients. For the regisseur's own window. */
export function wantsOf(
  text: Text,
  clients: Table<Client>,
  requirement: Requirement,
  positions: readonly Position[],
): readonly Want[] {
  const byClient = new Map(positions.map((position) => [position.client, position]));
  const wants = new Map<string, Want>();
  for (const client of clients.toSorted(byOrder)) {
    const position = byClient.get(client.id);
    const phrase = position === undefined ? '' : positionPhrase(text, requirement, position);
    if (position === undefined || phrase === '') continue;
    const before = wants.get(phrase);
    wants.set(phrase, {
      phrase,
      priority: position.priority,
      clients: [...(before?.clients ?? []), client],
      isPrivate: before?.isPrivate === true || (position.limits !== null && !position.isReleased),
    });
  }
  return [...wants.values()];
}

/** Suppliers that answer the same: `standaard, 4 uur`. */
export type Answer = { readonly phrase: string; readonly fit: Fit | null; readonly suppliers: readonly Supplier[] };

/** How every supplier answers, those who answer the same together; who did not answer is unknown. */
export function answersOf(
  text: Text,
  suppliers: Table<Supplier>,
  requirement: Requirement,
  offers: readonly Offer[],
): readonly Answer[] {
  const bySupplier = new Map(offers.map((offer) => [offer.supplier, offer]));
  const answers = new Map<string, Answer>();
  for (const supplier of suppliers.toSorted(byOrder)) {
    const offer = bySupplier.get(supplier.id);
    const value = offer?.value ?? null;
    const fit = fitText(text, offer?.fit ?? null).toLowerCase();
    const phrase = value === null ? fit : `${fit}, ${valueText(text, requirement.parameter, value)}`;
    const before = answers.get(phrase)?.suppliers ?? [];
    answers.set(phrase, { phrase, fit: offer?.fit ?? null, suppliers: [...before, supplier] });
  }
  return [...answers.values()];
}

/** [P63] Every link between requirements, seen from both its ends. */
export type Links = {
  readonly requires: readonly RequirementId[];
  readonly requiredBy: readonly RequirementId[];
  readonly excludes: readonly RequirementId[];
};

export function linksOf(requirements: Table<Requirement>): ReadonlyMap<RequirementId, Links> {
  const requiredBy = new Map<RequirementId, RequirementId[]>();
  for (const { id, requires } of requirements) {
    for (const other of requires) requiredBy.set(other, [...(requiredBy.get(other) ?? []), id]);
  }
  const exclusions = exclusionsOf(requirements);
  const links = new Map<RequirementId, Links>();
  for (const { id, requires } of requirements) {
    const own = { requires, requiredBy: requiredBy.get(id) ?? [], excludes: find(exclusions, id)?.others ?? [] };
    if (own.requires.length + own.requiredBy.length + own.excludes.length > 0) links.set(id, own);
  }
  return links;
}

/** `Vereist R01. Sluit R11 uit.`; empty without links. */
export function linksText(text: Text, requirements: Table<Requirement>, links: Links | undefined): string {
  if (links === undefined) return '';
  const codes = (ids: readonly RequirementId[]): string =>
    listText(
      text,
      ids.flatMap((id) => find(requirements, id)?.code ?? []),
    );
  return (['requires', 'requiredBy', 'excludes'] as const)
    .filter((kind) => links[kind].length > 0)
    .map((kind) => text.t(`maplist:links.${kind}`, { codes: codes(links[kind]) }))
    .join(' ');
}

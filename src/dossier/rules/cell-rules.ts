import { isEmptyPosition } from '#src/dossier/empty-position.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Position } from '#src/dossier/position.ts';
import { areLimitsOf, isValueOf } from '#src/dossier/value-fit.ts';
import { type Violation, violation } from '#src/dossier/violation.ts';
import type { Lookup } from './lookup.ts';

/** [D5] [D6] [D11] [D12] of one position. */
export function positionViolations(position: Position, lookup: Lookup): readonly Violation[] {
  const requirement = lookup.requirement(position.requirement);
  const client = lookup.client(position.client);
  const cell = ['positions', `${position.requirement} ${position.client}`] as const;
  const row = ['requirements', position.requirement] as const;
  const column = ['clients', position.client] as const;
  if (requirement === undefined) return [violation('unknown-requirement', { id: position.requirement }, cell, row)];
  if (client === undefined) return [violation('unknown-client', { id: position.client }, cell, column)];
  const found: Violation[] = [];
  const params = { code: requirement.code, client: client.name };
  if (client.kind === 'ssc') found.push(violation('ssc-position', params, cell, column));
  if (isEmptyPosition(position)) found.push(violation('empty-position', params, cell));
  if (position.by !== null && lookup.person(position.by) === undefined)
    found.push(violation('unknown-person', { id: position.by }, cell, ['people', position.by]));
  const { parameter } = requirement;
  if (position.wish !== null || position.limits !== null) {
    if (parameter === null) found.push(violation('value-without-parameter', params, cell, row));
    else if (position.wish !== null && !isValueOf(parameter, position.wish))
      found.push(violation('wish-not-fitting', params, cell, row));
    else if (position.limits !== null && !areLimitsOf(parameter, position.limits))
      found.push(violation('limits-not-fitting', params, cell, row));
  }
  return found;
}

/** [D5] [D11] of one offer. */
export function offerViolations(offer: Offer, lookup: Lookup): readonly Violation[] {
  const requirement = lookup.requirement(offer.requirement);
  const supplier = lookup.supplier(offer.supplier);
  const cell = ['offers', `${offer.requirement} ${offer.supplier}`] as const;
  const row = ['requirements', offer.requirement] as const;
  if (requirement === undefined) return [violation('unknown-requirement', { id: offer.requirement }, cell, row)];
  if (supplier === undefined)
    return [violation('unknown-supplier', { id: offer.supplier }, cell, ['suppliers', offer.supplier])];
  if (offer.value === null) return [];
  const params = { code: requirement.code, supplier: supplier.name };
  if (requirement.parameter === null) return [violation('offer-without-parameter', params, cell, row)];
  return isValueOf(requirement.parameter, offer.value) ? [] : [violation('offer-not-fitting', params, cell, row)];
}

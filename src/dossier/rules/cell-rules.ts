import type { Problem } from '#src/base/result.ts';
import { isEmptyPosition } from '#src/dossier/empty-position.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Position } from '#src/dossier/position.ts';
import { areLimitsOf, isValueOf } from '#src/dossier/value-fit.ts';
import { type Violation, violation } from '#src/dossier/violation.ts';
import type { Lookup } from './lookup.ts';

// Asked of every cell of a dossier that is opened: nothing is made for a cell that keeps the rules.
const none: readonly Violation[] = [];

/** [D5] [D6] [D11] [D12] of one position. */
export function positionViolations(position: Position, lookup: Lookup): readonly Violation[] {
  const { by, wish, limits } = position;
  const requirement = lookup.requirement(position.requirement);
  if (requirement === undefined) return [ofPosition(position, 'unknown-requirement', 'requirements')];
  const client = lookup.client(position.client);
  if (client === undefined) return [ofPosition(position, 'unknown-client', 'clients')];
  const params = { code: requirement.code, client: client.name };
  let found = none;
  if (client.kind === 'ssc') found = [...found, ofPosition(position, 'ssc-position', 'clients', params)];
  if (isEmptyPosition(position)) found = [...found, ofPosition(position, 'empty-position', null, params)];
  if (by !== null && lookup.person(by) === undefined)
    found = [...found, ofPosition(position, 'unknown-person', 'people')];
  const { parameter } = requirement;
  if (wish === null && limits === null) return found;
  if (parameter === null) return [...found, ofPosition(position, 'value-without-parameter', 'requirements', params)];
  if (wish !== null && !isValueOf(parameter, wish))
    return [...found, ofPosition(position, 'wish-not-fitting', 'requirements', params)];
  if (limits !== null && !areLimitsOf(parameter, limits))
    return [...found, ofPosition(position, 'limits-not-fitting', 'requirements', params)];
  return found;
}

/** [D5] [D11] of one offer. */
export function offerViolations(offer: Offer, lookup: Lookup): readonly Violation[] {
  const requirement = lookup.requirement(offer.requirement);
  if (requirement === undefined) return [ofOffer(offer, 'unknown-requirement', 'requirements')];
  const supplier = lookup.supplier(offer.supplier);
  if (supplier === undefined) return [ofOffer(offer, 'unknown-supplier', 'suppliers')];
  if (offer.value === null) return none;
  const params = { code: requirement.code, supplier: supplier.name };
  if (requirement.parameter === null) return [ofOffer(offer, 'offer-without-parameter', 'requirements', params)];
  if (isValueOf(requirement.parameter, offer.value)) return none;
  return [ofOffer(offer, 'offer-not-fitting', 'requirements', params)];
}

/** Breaks a rule together with the record of `other` that it names; that id is the default of what the words need. */
function ofPosition(
  position: Position,
  code: string,
  other: 'requirements' | 'clients' | 'people' | null,
  params?: NonNullable<Problem['params']>,
): Violation {
  const { requirement, client, by } = position;
  const id = other === 'clients' ? client : other === 'people' ? (by ?? '') : requirement;
  const cell = ['positions', `${requirement} ${client}`] as const;
  return violation(code, params ?? { id }, cell, ...(other === null ? [] : [[other, id] as const]));
}

function ofOffer(
  { requirement, supplier }: Offer,
  code: string,
  other: 'requirements' | 'suppliers',
  params?: NonNullable<Problem['params']>,
): Violation {
  const id = other === 'suppliers' ? supplier : requirement;
  return violation(code, params ?? { id }, ['offers', `${requirement} ${supplier}`], [other, id]);
}

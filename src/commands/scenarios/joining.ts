import { cellAt, type GridRow } from '#src/base/grid.ts';
import { refuse, type Result } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { added } from '#src/changes/build.ts';
import type { Change } from '#src/changes/change.ts';
import { squash } from '#src/changes/squash.ts';
import { addClient } from '#src/commands/clients/add-client.ts';
import { addSupplier } from '#src/commands/suppliers/add-supplier.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';
import { type Offer, supplierOf } from '#src/dossier/offer.ts';
import { clientOf, type Position } from '#src/dossier/position.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { after, type Attempted, attemptOn } from './attempt-on.ts';

type Joining<K> = Extract<ScenarioStep, { readonly kind: K }>;

/**
 * [K82] The client, and where it is drawn up like another a copy of what that one wants. Its limits are not released:
 * it never said them. A badge that is taken gives way to one from its name.
 */
export function clientJoining(dossier: Dossier, step: Joining<'client-joins'>): Result<Attempted> {
  if (has(dossier.clients, step.id)) return refuse('id-taken', { id: step.id });
  const { id, name, inhabitants, badge } = step;
  const own = dossier.clients.some((client) => client.badge === badge) ? {} : { badge };
  const came = attemptOn(dossier, addClient, { id, name, kind: 'municipality', inhabitants, ...own });
  return came.ok ? withCopies(came.value, added('positions', positionsLike(dossier, step.like, id as ClientId))) : came;
}

function positionsLike(dossier: Dossier, like: string | null, client: ClientId): readonly Position[] {
  return dossier.positions.flatMap((row) => positionLike(row, like, client) ?? []);
}

/** The position of one row a client would come with that is drawn up like another. */
export function positionLike(row: GridRow<Position>, like: string | null, client: ClientId): Position | undefined {
  const position = like === null ? undefined : cellAt([row], row.row, like, clientOf);
  return position && { ...position, client, isReleased: false, reason: '', by: null, at: null };
}

/** [K82] The supplier, and where it is drawn up like another a copy of what that one offers, as claimed only. */
export function supplierJoining(dossier: Dossier, step: Joining<'supplier-joins'>): Result<Attempted> {
  if (has(dossier.suppliers, step.id)) return refuse('id-taken', { id: step.id });
  const { id, name, badge, like } = step;
  const own = dossier.suppliers.some((supplier) => supplier.badge === badge) ? {} : { badge };
  const came = attemptOn(dossier, addSupplier, { id, name, ...own });
  if (!came.ok) return came;
  const offers = dossier.offers.flatMap((row) => offerLike(row, like, id as SupplierId) ?? []);
  return withCopies(came.value, added('offers', offers));
}

export function offerLike(row: GridRow<Offer>, like: string | null, supplier: SupplierId): Offer | undefined {
  const offer = like === null ? undefined : cellAt([row], row.row, like, supplierOf);
  return offer && { ...offer, supplier, proof: 'claimed', note: '', onceK: null, yearK: null };
}

function withCopies(came: Attempted, copies: Change): Result<Attempted> {
  const all = after(came.dossier, copies);
  return all.ok ? { ok: true, value: { dossier: all.value.dossier, change: squash(came.change, copies) } } : all;
}

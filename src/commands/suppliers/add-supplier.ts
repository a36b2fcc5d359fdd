import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { added } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { ordersAt } from '#src/commands/place.ts';
import { badgeFor } from '#src/dossier/badge.ts';
import { supplierId } from '#src/dossier/ids.ts';
import { type Supplier, supplierSchema } from '#src/dossier/supplier.ts';

const { name, badge } = supplierSchema.shape;
const fields = supplierSchema.omit({ id: true, name: true, badge: true, order: true }).partial();

const unknown: Omit<Supplier, 'id' | 'name' | 'badge' | 'order'> = {
  type: '',
  turnoverM: null,
  staff: null,
  municipalClients: null,
  references: null,
  trackRecordYears: null,
  changeOfControl: '',
  dataLocation: '',
  serviceModel: null,
  comparableClients: '',
  teamFte: null,
  dedicatedFte: null,
  continuity: '',
  changeOfControlClause: '',
  optOut: '',
  optOutNoticeMonths: null,
  optOutCostK: null,
  yearlyK: null,
  bidK: null,
};

/** Gets a badge of its own from its name unless one is given. */
export const addSupplier = command({
  name: 'addSupplier',
  input: z.strictObject({
    id: supplierId,
    name,
    badge: badge.optional(),
    fields: fields.optional(),
    /** null = first, absent = last. */
    after: supplierId.nullable().optional(),
  }),
  run: (dossier, input) => {
    if (has(dossier.suppliers, input.id)) return refuse('id-taken', { id: input.id });
    const orders = ordersAt(dossier.suppliers, input.after, 1);
    if (!orders.ok) return orders;
    const record: Supplier = {
      ...withPatch(unknown, input.fields ?? {}),
      id: input.id,
      name: input.name,
      badge: input.badge ?? badgeFor(input.name, new Set(dossier.suppliers.map((supplier) => supplier.badge))),
      order: orders.value[0] as string,
    };
    return ok(added('suppliers', [record]));
  },
  label: (_before, { name }) => ({ supplier: name }),
});

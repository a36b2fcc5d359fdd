import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '#electron/build/paths.ts';
import { ordersBetween } from '#src/base/order.ts';
import { tableOf } from '#src/base/table.ts';
import { blanks, type RegisterName, type Registers, registerSchemas, registersOf } from '#src/dossier/registers.ts';

type Fields = Readonly<Record<string, unknown>> & { readonly id: string };

/** `test/fixtures/sample/registers.json`: what the regisseur keeps besides requirements; what a record leaves out is blank. */
export function sampleRegisters(): Registers {
  const file = path.join(root, 'test/fixtures/sample/registers.json');
  const source = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<RegisterName, readonly Fields[]>>;
  return registersOf((table) => {
    const records = source[table] ?? [];
    const orders = ordersBetween(null, null, records.length);
    const hasOrder = 'order' in registerSchemas[table].shape;
    return tableOf(
      records.map((fields, index) => {
        const { id, ...given } = fields;
        return { id, ...blanks[table], ...given, ...(hasOrder ? { order: orders[index] } : {}) };
      }),
    );
  });
}

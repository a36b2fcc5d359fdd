import { expect, it } from 'vitest';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isGridName } from '#src/changes/tables.ts';
import { recordSchemas } from '#src/dossier/record-schemas.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';

const dossier = randomDossier({ seed: 6, requirements: 40, clients: 5, suppliers: 3 });

function recordsOf(table: keyof Dossier): readonly object[] {
  const rows = dossier[table];
  return isGridName(table) ? (rows as Dossier['positions']).flatMap(({ cells }) => cells) : (rows as readonly object[]);
}

it.each(Object.keys(recordSchemas) as (keyof Dossier)[])(
  'takes every record of %s and gives it back as it was',
  (table) => {
    const records = recordsOf(table);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(recordSchemas[table].parse(record)).toEqual(record);
  },
);

it.each(Object.keys(recordSchemas) as (keyof Dossier)[])(
  'refuses a record of %s with a field too many or too few',
  (table) => {
    const [record] = recordsOf(table);
    expect(recordSchemas[table].safeParse({ ...record, vreemd: 1 }).success).toBe(false);
    for (const field of Object.keys(record ?? {})) {
      const { [field as never]: _left, ...rest } = record as Record<string, unknown>;
      expect(recordSchemas[table].safeParse(rest).success).toBe(false);
    }
  },
);

it('[D4] refuses an order that is no fractional index, or one too long to be typed by moving', () => {
  const [theme] = dossier.themes;
  expect(recordSchemas.themes.safeParse({ ...theme, order: '1' }).success).toBe(false);
  expect(recordSchemas.themes.safeParse({ ...theme, order: `a0${'V'.repeat(198)}` }).success).toBe(true);
  expect(recordSchemas.themes.safeParse({ ...theme, order: `a0${'V'.repeat(199)}` }).success).toBe(false);
});

it.each(['__proto__', '', 'met spatie', 'a/b', 'x'.repeat(41), '-a', 'é'])('refuses %j as an id', (id) => {
  expect(recordSchemas.themes.safeParse({ id, title: 'x', order: 'a0' }).success).toBe(false);
});

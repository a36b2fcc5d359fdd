import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find, has, type Table } from '#src/base/table.ts';
import { edited } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { placementSchema } from '#src/dossier/placement.ts';

const tables = { client: 'clients', theme: 'themes', requirement: 'requirements', supplier: 'suppliers' } as const;

/** Where a person dragged nodes of the map to. */
export const placeNodes = command({
  name: 'placeNodes',
  input: z.strictObject({ nodes: z.array(placementSchema).min(1).max(20_000) }),
  run: (dossier, { nodes }) => {
    const unknown = nodes.find(({ id }) => !isNode(dossier, id));
    if (unknown !== undefined) return refuse('unknown-node', { id: unknown.id });
    // The last place given for a node counts.
    const places = new Map(nodes.map((node) => [node.id, node])).values();
    return ok(
      edited(
        'layout',
        Array.from(places, (node) => [find(dossier.layout, node.id) ?? null, node]),
      ),
    );
  },
  label: (_before, { nodes }) => ({ count: nodes.length }),
});

function isNode(dossier: Dossier, node: string): boolean {
  const dot = node.indexOf('.');
  const kind = node.slice(0, dot);
  if (!Object.hasOwn(tables, kind)) return false;
  const table: Table<{ readonly id: string }> = dossier[tables[kind as keyof typeof tables]];
  return has(table, node.slice(dot + 1));
}

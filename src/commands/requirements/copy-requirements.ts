import { z } from 'zod';
import { cellsOf } from '#src/base/grid.ts';
import { ordersBetween } from '#src/base/order.ts';
import { ok, refuse } from '#src/base/result.ts';
import { find, has } from '#src/base/table.ts';
import { added, combine } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { codeOf } from '#src/commands/names.ts';
import { type Dossier } from '#src/dossier/dossier.ts';
import { requirementId } from '#src/dossier/ids.ts';
import { type Requirement, requirementSchema } from '#src/dossier/requirement.ts';
import { nextCode } from './next-code.ts';

const copy = z.strictObject({ of: requirementId, id: requirementId, title: requirementSchema.shape.title });

/** [P41] Twins with all that was said about the originals, at the end of their themes; what excluded the original does not exclude the twin. */
export const copyRequirements = command({
  name: 'copyRequirements',
  input: z.strictObject({ copies: z.array(copy).min(1).max(500) }),
  run: (dossier, { copies }) => {
    const unknown = copies.find(({ of }) => !has(dossier.requirements, of));
    if (unknown !== undefined) return refuse('unknown-requirement', { id: unknown.of });
    const ids = copies.map(({ id }) => id);
    const taken = ids.find((id, index) => has(dossier.requirements, id) || ids.indexOf(id) !== index);
    if (taken !== undefined) return refuse('id-taken', { id: taken });
    const twins: Requirement[] = [];
    for (const { of, id, title } of copies) {
      const original = find(dossier.requirements, of) as Requirement;
      const sofar = { ...dossier, requirements: [...dossier.requirements, ...twins] };
      const place = placeIn(sofar, original.theme);
      twins.push({ ...original, id, title, ...place, excludes: [] });
    }
    const cells = <C>(grid: 'positions' | 'offers') =>
      copies.flatMap(({ of, id }) =>
        cellsOf<C>(dossier[grid] as never, of).map((cell) => ({ ...cell, requirement: id })),
      );
    return ok(
      combine(added('requirements', twins), added('positions', cells('positions')), added('offers', cells('offers'))),
    );
  },
  label: (dossier, { copies }) => ({ count: copies.length, code: codeOf(dossier, copies[0]?.of ?? '') }),
});

/** `dossier` holds the twins made so far, unsorted, so that each gets a code and a place of its own. */
function placeIn(dossier: Dossier, theme: string): Pick<Requirement, 'code' | 'order'> {
  const last = dossier.requirements.reduce<string | null>(
    (high, { theme: of, order }) => (of === theme && (high === null || order > high) ? order : high),
    null,
  );
  return { code: nextCode(dossier, theme), order: ordersBetween(last, null, 1)[0] as string };
}

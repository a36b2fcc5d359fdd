import { applyChange } from '#src/changes/apply.ts';
import type { Change, Entry } from '#src/changes/change.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { randomFrom } from '#test/builders/random.ts';
import { randomChange } from '#test/builders/random-edits.ts';

export type Edit = { readonly before: Dossier; readonly change: Change; readonly after: Dossier };

/** Edits of one cell each, one after the other, all over the matrix: what a person does most. */
export function positionEdits(dossier: Dossier, count: number): readonly Edit[] {
  const random = randomFrom(5);
  const edits: Edit[] = [];
  let before = dossier;
  while (edits.length < count) {
    const change = randomChange(random, before, ['setPosition']);
    const after = applyChange(before, change);
    edits.push({ before, change, after });
    before = after;
  }
  return edits;
}

export function entryOf({ change }: Edit, seq: number): Entry {
  const at = '2026-03-02T09:00:00.000Z';
  return {
    seq,
    at,
    by: 'Ilse Vroom',
    label: { command: 'setPosition', params: { client: 'MER', code: '1.05' } },
    change,
  };
}

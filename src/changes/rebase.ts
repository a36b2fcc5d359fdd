import { ok, type Problem, refuse, type Result } from '#src/base/result.ts';
import { isSame } from '#src/base/same.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Change, TableName } from './change.ts';
import { nameOf } from './name-of.ts';
import { changeOf, type Step, stepsOf } from './steps.ts';
import { type AnyRecord, recordAt, tableNames } from './tables.ts';

/** Fields that say who touched a cell last: they follow the edit and are no content of their own. */
export const stampFields: ReadonlySet<string> = new Set(['by', 'at']);

/**
 * The change, made on an earlier state, as it applies to this dossier: by record and field, cells apart. What was
 * already done in the meantime falls out. Refuses with `changed-meanwhile` where another edit stands in the way.
 */
export function rebase(change: Change, dossier: Dossier): Result<Change> {
  const moved = new Map<TableName, Step[]>();
  for (const table of tableNames) {
    const steps: Step[] = [];
    for (const step of stepsOf(change, table)) {
      const current = recordAt(dossier, table, step.key) ?? null;
      const next = rebaseStep(step, current);
      if (next === 'blocked') return blocked(dossier, (current ?? step.before ?? step.after) as AnyRecord);
      if (next !== 'done') steps.push(next);
    }
    moved.set(table, steps);
  }
  return ok(changeOf((table) => moved.get(table) ?? []));
}

function blocked(dossier: Dossier, record: AnyRecord): { readonly ok: false; readonly problem: Problem } {
  return refuse('changed-meanwhile', { what: nameOf(dossier, record) });
}

function rebaseStep(step: Step, current: AnyRecord | null): Step | 'done' | 'blocked' {
  const { key, before, after } = step;
  if (isSame(current, after)) return 'done';
  if (isSame(current, before)) return step;
  if (before === null || current === null) return 'blocked';
  if (after === null) return isSameContent(current, before) ? { key, before: current, after } : 'blocked';
  const merged = fieldsOnto(current, before, after);
  return merged === null ? 'blocked' : { key, before: current, after: merged };
}

/** `current` with the fields that went from `before` to `after`; null where current has another value there. */
function fieldsOnto(current: AnyRecord, before: AnyRecord, after: AnyRecord): AnyRecord | null {
  const result: Record<string, unknown> = { ...current };
  const was = before as Record<string, unknown>;
  for (const [field, value] of Object.entries(after)) {
    if (isSame(was[field], value) || isSame(result[field], value)) continue;
    if (isSame(result[field], was[field])) result[field] = value;
    else if (!stampFields.has(field)) return null;
  }
  return result as AnyRecord;
}

export function isSameContent(a: AnyRecord, b: AnyRecord): boolean {
  return Object.entries(a).every(
    ([field, value]) => stampFields.has(field) || isSame(value, (b as Record<string, unknown>)[field]),
  );
}

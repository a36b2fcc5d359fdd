import { ok, refuse, type Result } from '#src/base/result.ts';
import { flawOf } from '#src/file-format/safe-tree.ts';
import { compactGrids } from './0001-compact-grids.ts';
import { entryWithFields, viewsCommentsOrigins } from './0002-views-comments-origins.ts';
import type { Migration, Raw } from './migration.ts';

/** `migrations[n]` goes from version n to n + 1. */
const migrations: readonly Migration[] = [compactGrids, viewsCommentsOrigins];

/** [F10] The JSON of an older version as the current one would have it, still to be checked. */
export function migrated(raw: Raw, version: number): Result<Raw> {
  const steps = migrations.slice(version);
  if (steps.length === 0) return ok(raw);
  const flaw = flawOf(raw);
  if (flaw !== undefined) return refuse('file-invalid', { where: '/', reason: flaw });
  return ok(steps.reduce<Raw>((current, migration) => migration(current), raw));
}

/**
 * [F13] The JSON of one entry as the current version has it. A journal that an earlier program left behind holds the
 * records of its time; the same text where there is nothing to do.
 */
export function migratedLine(line: string): string {
  try {
    const entry = JSON.parse(line) as unknown;
    const current = entryWithFields(entry);
    return current === entry ? line : JSON.stringify(current);
  } catch {
    return line;
  }
}

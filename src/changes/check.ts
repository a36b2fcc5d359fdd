import { ok, type Result } from '#src/base/result.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { violationsAmong } from '#src/dossier/invariants.ts';
import type { Touched } from '#src/dossier/rules/affected.ts';
import type { Violation } from '#src/dossier/violation.ts';
import { applyChange, applyFitting } from './apply.ts';
import type { Change, TableName } from './change.ts';
import { fitsOn } from './fits.ts';
import { stepsOf } from './steps.ts';
import { tableNames } from './tables.ts';

/** The rules that a fitting change would break; only what it touches is looked at. */
export function violationsOf(dossier: Dossier, change: Change): readonly Violation[] {
  return violationsAmong(applyChange(dossier, change), touchedBy(change));
}

/** The dossier after the change, or why not: it does not fit, or breaks a rule (its first violation). */
export function checked(dossier: Dossier, change: Change): Result<Dossier> {
  const fit = fitsOn(dossier, change);
  if (!fit.ok) return fit;
  const after = applyFitting(dossier, change);
  const [broken] = violationsAmong(after, touchedBy(change));
  if (broken === undefined) return ok(after);
  const { code, params } = broken;
  return { ok: false, problem: params === undefined ? { code } : { code, params } };
}

export function touchedBy(change: Change): Touched {
  const touched: { [K in TableName]?: readonly string[] } = {};
  for (const table of tableNames) {
    const keys = stepsOf(change, table).map(({ key }) => key);
    if (keys.length > 0) touched[table] = keys;
  }
  return touched;
}

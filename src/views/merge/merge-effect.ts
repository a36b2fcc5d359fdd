import type { Analysis } from '#src/analysis/analysis.ts';
import type { Conflict } from '#src/analysis/requirement-analysis.ts';
import { isSame } from '#src/base/same.ts';
import { find } from '#src/base/table.ts';
import type { MergeConflict } from '#src/changes/merge-conflict.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { unitOf } from '#src/views/words/value-text.ts';
import { gapText } from '#src/views/words/zone-text.ts';

export type MergeEffect = { readonly isConflict: boolean; readonly text: string };

/** How it stands now, and how it would with the answers so far. */
export type WouldBe = { readonly now: Analysis; readonly wouldBe: Analysis; readonly after: Dossier };

/** What an answer does to the conflicts of the requirement it is about; null where it is about none. */
export function mergeEffect(text: Text, { now, wouldBe, after }: WouldBe, conflict: MergeConflict): MergeEffect | null {
  const id = requirementOf(conflict);
  if (id === null) return null;
  const before = find(now.requirements, id)?.conflicts ?? [];
  const conflicts = find(wouldBe.requirements, id)?.conflicts ?? [];
  if (conflicts.length === 0)
    return { isConflict: false, text: text.t(before.length > 0 ? 'merge:effect.goes' : 'merge:effect.none') };
  return {
    isConflict: true,
    text: gapOf(text, after, id, before, conflicts) ?? campsOf(text, after, before, conflicts),
  };
}

/** Only what can bring a conflict about or take it away has an effect worth saying. */
const telling: ReadonlySet<string> = new Set([
  'priority',
  'wish',
  'limits',
  'parameter',
  'isLegal',
  'excludes',
  'fit',
  'value',
]);

function requirementOf(conflict: MergeConflict): string | null {
  if (conflict.kind === 'rule') return null;
  const { table, key } = conflict;
  if (conflict.kind === 'field' && !Object.keys(conflict.base).some((field) => telling.has(field))) return null;
  return table === 'requirements' || table === 'positions' || table === 'offers'
    ? (key.split(' ', 1)[0] ?? null)
    : null;
}

function gapOf(
  text: Text,
  dossier: Dossier,
  id: string,
  before: readonly Conflict[],
  after: readonly Conflict[],
): string | null {
  const now = after.find(({ gap }) => gap !== null)?.gap ?? null;
  if (now === null) return null;
  const was = before.find(({ gap }) => gap !== null)?.gap ?? null;
  const gap = gapText(text, now, unitOf(find(dossier.requirements, id)?.parameter ?? null));
  if (was === null) return text.t('merge:effect.gapNew', { gap });
  return text.t(isSame(was, now) ? 'merge:effect.gapStays' : 'merge:effect.gapBecomes', { gap });
}

function campsOf(text: Text, { clients }: Dossier, before: readonly Conflict[], after: readonly Conflict[]): string {
  const inCamps = (conflicts: readonly Conflict[]) => new Set(conflicts.flatMap(({ camps }) => camps.flat()));
  const known = inCamps(before);
  const came = [...inCamps(after)].filter((client) => !known.has(client));
  const badges = (ids: readonly string[]) => ids.map((client) => find(clients, client)?.badge ?? client).join(', ');
  if (before.length === 0) return text.t('merge:effect.clashes', { names: badges([...inCamps(after)]) });
  return came.length > 0 ? text.t('merge:effect.clashesToo', { names: badges(came) }) : text.t('merge:effect.stays');
}

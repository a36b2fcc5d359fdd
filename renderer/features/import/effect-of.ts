import type { Conflict } from '#src/analysis/requirement-analysis.ts';
import { find } from '#src/base/table.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Edit } from '#src/exchange/list/plan.ts';
import type { Text } from '#src/text/text.ts';
import { namesText } from '#src/views/words/names-text.ts';
import { unitOf } from '#src/views/words/value-text.ts';
import { gapText } from '#src/views/words/zone-text.ts';
import type { Planned } from './use-plan.ts';

type Stand = Planned['before'];

/** Conflicts of this client on this requirement, the ones with a gap first. */
function clashes({ analysis }: Stand, requirement: string, client: ClientId): readonly Conflict[] {
  const all = find(analysis.requirements, requirement)?.conflicts ?? [];
  return all
    .filter(({ camps }) => camps.length > 1 && camps.some((camp) => camp.includes(client)))
    .toSorted((a, b) => Number(b.gap !== null) - Number(a.gap !== null));
}

/** What a changed position does to the clashes of its client, in a few words; null where there is none. */
export function effectOf(text: Text, { before, after }: Planned, edit: Edit): string | null {
  if (edit.kind !== 'position') return null;
  const { requirement, client } = edit.after;
  const [was] = clashes(before, requirement, client);
  const [is] = clashes(after, requirement, client);
  const conflict = is ?? was;
  if (!conflict) return null;
  const others = conflict.camps.filter((camp) => !camp.includes(client)).flat();
  const names = namesText(text, after.dossier.clients, others);
  if (!is) return text.t('imports:effect.gone', { names });
  if (!was || was.id !== is.id) return text.t('imports:effect.now', { names });
  if (!is.gap || !was.gap) return text.t('imports:effect.still', { names });
  const unit = unitOf(find(after.dossier.requirements, requirement)?.parameter ?? null);
  const gap = gapText(text, is.gap, unit);
  const isSame = gap === gapText(text, was.gap, unit);
  return text.t(isSame ? 'imports:effect.gapStays' : 'imports:effect.gapBecomes', { names, gap });
}

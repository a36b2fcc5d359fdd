import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { mattersOf } from '#src/analysis/relations/matters.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { type Headline, headlineOf } from '#src/views/relations/headline.ts';
import type { RelationRow } from '#src/views/relations/relation-list.ts';

export function headlineFor(
  text: Text,
  suppliers: Dossier['suppliers'],
  { state, ends }: RelationRow,
  today: string,
): Headline {
  const clause = find(suppliers, state.relation.supplier ?? '')?.changeOfControlClause ?? '';
  return headlineOf(text, { state, ends, today, clause }, mattersOf(state, today));
}

export function useHeadline(row: RelationRow, today: string): Headline {
  const text = useText();
  const suppliers = useDossier((dossier) => dossier.suppliers);
  return useMemo(() => headlineFor(text, suppliers, row, today), [text, suppliers, row, today]);
}

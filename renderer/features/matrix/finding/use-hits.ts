import { useEffect, useState } from 'react';
import type { MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import type { CellKey } from '#renderer/features/matrix/matrix-view.ts';
import { useText } from '#renderer/store/settings.ts';
import { useThemeRollups } from '#renderer/store/theme-rollups.ts';
import { patternOf } from '#src/analysis/replacing/replacements.ts';
import { hitsIn } from '#src/views/matrix/find-hits.ts';
import { cardsById } from '#src/views/matrix/group-counts.ts';
import { useFind } from './find-state.ts';

/** How long one turn of searching may take, in milliseconds: typing goes on meanwhile. */
const turn = 10;

/** [V28] The cells that are found, in the order they are read, as far as the search has come. */
export function useHits({ rows, columns }: MatrixModel): readonly CellKey[] {
  const text = useText();
  const rollups = useThemeRollups();
  const { find, matchCase, wholeWord } = useFind();
  const [hits, setHits] = useState<readonly CellKey[]>([]);
  useEffect(() => {
    const pattern = patternOf({ find, matchCase, wholeWord });
    const cards = cardsById(rollups);
    const found: CellKey[] = [];
    let at = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const search = (): void => {
      const end = performance.now() + turn;
      for (; pattern !== null && at < rows.rows.length && performance.now() < end; at += 1) {
        const row = rows.rows[at];
        const card = row?.kind === 'requirement' ? cards.get(row.id) : undefined;
        if (row === undefined || card === undefined) continue;
        for (const column of hitsIn(text, card, columns, pattern)) found.push({ row: row.key, column });
      }
      setHits([...found]);
      if (pattern !== null && at < rows.rows.length) timer = setTimeout(search);
    };
    timer = setTimeout(search);
    return () => clearTimeout(timer);
  }, [rows, columns, rollups, text, find, matchCase, wholeWord]);
  return hits;
}

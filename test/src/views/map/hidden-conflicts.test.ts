import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { createText } from '#src/text/text.ts';
import { hiddenConflicts } from '#src/views/map/hidden-conflicts.ts';
import { nodeLabel } from '#src/views/map/node-label.ts';
import { noRollups, updateRollups } from '#src/views/themes/theme-rollup.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';

const dossier = undecidedSample();
const analysis = analyse(dossier);
const { list } = updateRollups(noRollups, dossier, analysis);

it('[P91] what a theme holds back is counted with its conflicts, and said', () => {
  const hot = list.find((rollup) => hiddenConflicts(rollup, rollup.cards.length) > 0);
  if (hot === undefined) throw new Error('the sample has conflicts');
  const all = hot.cards.length;
  const count = hiddenConflicts(hot, all);
  expect(count).toBe(hot.sharing.conflicting);
  expect(hiddenConflicts(hot, 0)).toBe(0);
  const box = { x: 0, y: 0, width: 1, height: 1 };
  const node = { id: '', box, kind: 'more', theme: hot.theme, hidden: all } as const;
  expect(nodeLabel(createText('nl'), dossier, analysis, list, node)).toBe(`Nog ${all} eisen, ${count} in conflict`);
});

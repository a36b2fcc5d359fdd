import { expect, it } from 'vitest';
import { matrixLooker } from '#renderer/features/matrix/matrix-look.ts';
import {
  setColumnText,
  setSort,
  toggleSort,
  toggleThenBy,
  useMatrixView,
} from '#renderer/features/matrix/matrix-view.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

it('[V130] keeps every sorted column in order and every column filter, and passes over columns that are gone', async () => {
  await openMemory();
  toggleSort('cost.once');
  toggleThenBy('client.MER');
  toggleThenBy('code');
  setColumnText('client.DIJ', 'M');
  const kept = matrixLooker.take();
  setSort(null);
  matrixLooker.show({
    ...kept,
    sorts: [...kept.sorts.slice(0, 1), { by: 'client.WEG', isDescending: false }, ...kept.sorts.slice(1)],
    columnTexts: [...kept.columnTexts, { column: 'supplier.WEG', text: 'x' }],
  });
  expect(matrixLooker.take()).toEqual(kept);
  expect(kept.sorts.map(({ by }) => by)).toEqual(['cost.once', 'client.MER', 'code']);
  expect(useMatrixView.getState()).toMatchObject({ columnTexts: { 'client.DIJ': 'M' } });
});

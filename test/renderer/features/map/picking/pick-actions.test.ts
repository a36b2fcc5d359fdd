import { expect, it } from 'vitest';
import { setPicked } from '#renderer/features/map/map-state.ts';
import { moveChosen, prioritiseChosen } from '#renderer/features/map/picking/pick-actions.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { allSent } from '#renderer/store/edit.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { client, requirement, theme } from '#test/builders/records.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

it('[W28] an edit of many on the map says how many and takes back just that; of one it says nothing', async () => {
  const { toasts } = await openMemory();
  setPicked(new Set([requirement('R1')]));
  prioritiseChosen([client('MER')], 'C');
  expect(toasts).toEqual([]);
  setPicked(new Set([requirement('R1'), requirement('R3')]));
  moveChosen(theme('T2'));
  prioritiseChosen([client('MER'), client('DIJ')], 'S');
  await allSent();
  expect(toasts.map(({ text }) => text)).toEqual(['2 eisen verplaatst', '4 posities gewijzigd']);
  toasts[0]?.action?.run();
  await allSent();
  expect(currentDossier().requirements).toEqual(smallDossier.requirements);
  await allSent();
});

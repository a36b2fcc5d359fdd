import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { cardsById } from '#src/views/matrix/group-counts.ts';
import { totalsOfAll, totalsOfShown } from '#src/views/matrix/totals.ts';
import { noRollups, updateRollups } from '#src/views/themes/theme-rollup.ts';
import { client, requirement, supplier } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const analysis = analyse(smallDossier);
const { list } = updateRollups(noRollups, smallDossier, analysis);
const cards = [...cardsById(list).values()];

it('[V47] the share of must is one of effort, and of what is shown', () => {
  const all = totalsOfAll(smallDossier, analysis);
  expect(all.mustShare(client('MER'))).toBe(1);
  expect(all.mustShare(client('DIJ'))).toBe(0);
  expect(all.mustShare(client('SSC'))).toBeNull();
  const shown = totalsOfShown(smallDossier, analysis, cards);
  for (const { id } of smallDossier.clients) expect(shown.mustShare(id)).toBe(all.mustShare(id));
  expect(totalsOfShown(smallDossier, analysis, []).mustShare(client('MER'))).toBeNull();
});

it('[V12] counts the same when everything is shown', () => {
  const all = totalsOfAll(smallDossier, analysis);
  const shown = totalsOfShown(smallDossier, analysis, cards);
  for (const { id } of smallDossier.clients) expect(shown.count(id)).toEqual(all.count(id));
  for (const { id } of smallDossier.suppliers) expect(shown.lowest(id)).toBe(all.lowest(id));
  expect(shown.sharing).toEqual(all.sharing);
  expect([shown.onceK, shown.yearK]).toEqual([all.onceK, all.yearK]);
});

it('[V12] counts only what is shown', () => {
  const shown = totalsOfShown(
    smallDossier,
    analysis,
    cards.filter((card) => card.requirement.id === requirement('R1')),
  );
  expect(shown.count(client('MER'))).toEqual({ M: 1, S: 0, C: 0, W: 0 });
  expect(shown.count(client('DIJ'))).toEqual({ M: 0, S: 1, C: 0, W: 0 });
  expect(shown.lowest(supplier('ALF'))).toBe(1);
  expect(shown.onceK).toBe(40);
  expect(shown.sharing.unique).toBe(0);
});

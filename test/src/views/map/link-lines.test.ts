import { expect, it } from 'vitest';
import { linkLines } from '#src/views/map/link-lines.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { sceneOf } from './scene-of.ts';

const nodes = (open: readonly string[]) => sceneOf({ ...smallDossier, layout: [] }, open).nodes;

it('[P43] a need runs between the cards, an exclusion to the row of the folded theme, bending the further the wider', () => {
  const shown = nodes(['T1']);
  const lines = linkLines(smallDossier, shown, 'R3');
  expect(lines.map(({ relation }) => relation.kind)).toEqual(['requires', 'excludes']);
  const boxOf = (id: string) => shown.find((node) => node.id === id)?.box;
  const needs = lines[0];
  const own = boxOf('requirement.R3');
  const needed = boxOf('requirement.R1');
  expect(needs?.y1).toBeGreaterThan(own?.y ?? 0);
  expect(needs?.y2).toBeLessThan((needed?.y ?? 0) + (needed?.height ?? 0));
  expect(lines[1]?.y2).toBeGreaterThan(boxOf('theme.T2')?.y ?? 0);
  expect((lines[1]?.bend ?? 0) - (lines[0]?.bend ?? 0)).toBeGreaterThan(0);
});

it('[P43] nothing is drawn within a folded theme, for nobody, or for what is gone', () => {
  expect(linkLines(smallDossier, nodes([]), 'R1')).toEqual([]);
  expect(linkLines(smallDossier, nodes(['T1']), null)).toEqual([]);
  expect(linkLines(smallDossier, nodes(['T1']), 'R99')).toEqual([]);
});

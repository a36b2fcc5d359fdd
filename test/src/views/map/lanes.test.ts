import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { cardLimit, clientSize, type LaneOptions, placeNodes } from '#src/views/map/lanes.ts';
import { noRollups, updateRollups } from '#src/views/themes/theme-rollup.ts';
import { aRequirement, aTheme, dossierOf } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const folded: LaneOptions = { openThemes: new Set(), fullThemes: new Set(), isPart: false };
const unplaced: Dossier = { ...smallDossier, layout: [] };

function place(dossier: Dossier, options = folded) {
  const { list } = updateRollups(noRollups, dossier, analyse(dossier));
  return placeNodes(dossier, list, options);
}

it('[P1] clients stand below the shared service centre in their order', () => {
  const nodes = place(unplaced).filter(({ kind }) => kind === 'client' || kind === 'ssc');
  const byHeight = nodes.toSorted((a, b) => a.box.y - b.box.y).map(({ id }) => id);
  expect(byHeight).toEqual(['client.SSC', 'client.MER', 'client.DIJ', 'client.VEL']);
});

it('[P2] a folded theme is one row, an open one holds its cards', () => {
  expect(place(unplaced).some(({ kind }) => kind === 'requirement')).toBe(false);
  const nodes = place(unplaced, { openThemes: new Set(['T1']), fullThemes: new Set(), isPart: false });
  const theme = nodes.find(({ id }) => id === 'theme.T1');
  const cards = nodes.filter(({ kind }) => kind === 'requirement');
  expect(cards.map(({ id }) => id)).toEqual(['requirement.R1', 'requirement.R3']);
  for (const { box } of cards) {
    expect(box.y).toBeGreaterThan(theme?.box.y ?? Number.POSITIVE_INFINITY);
    expect(box.y + box.height).toBeLessThanOrEqual((theme?.box.y ?? 0) + (theme?.box.height ?? 0));
  }
});

it('[P2] more than twelve cards are counted, until the theme is shown in full', () => {
  const codes = Array.from({ length: 15 }, (_, index) => `${index + 10}`);
  const dossier = dossierOf({
    themes: [aTheme('T1')],
    requirements: codes.map((code) => aRequirement(`R${code}`, { code, order: `a${code}` })),
  });
  const open = { openThemes: new Set(['T1']), fullThemes: new Set<string>(), isPart: false };
  const short = place(dossier, open);
  expect(short.filter(({ kind }) => kind === 'requirement')).toHaveLength(cardLimit);
  expect(short.find((node) => node.kind === 'more')).toMatchObject({ hidden: 3 });
  const full = place(dossier, { ...open, fullThemes: new Set(['T1']) });
  expect(full.filter(({ kind }) => kind === 'requirement')).toHaveLength(15);
  expect(full.some(({ kind }) => kind === 'more')).toBe(false);
});

it('[P6] a placement moves its node and no other', () => {
  const before = place(unplaced);
  const after = place({ ...unplaced, layout: [{ id: 'client.DIJ', x: -40, y: 999 }] });
  for (const [index, node] of after.entries()) {
    if (node.id === 'client.DIJ') expect(node.box).toMatchObject({ x: -40, y: 999 });
    else expect(node).toEqual(before[index]);
  }
});

it.each([
  [4, 'card'],
  [5, 'lines'],
  [8, 'lines'],
  [9, 'row'],
  [24, 'row'],
  [50, 'tile'],
])('draws %i clients as %s', (count, size) => {
  expect(clientSize(count)).toBe(size);
});

it('never lets two nodes of a lane overlap', () => {
  const nodes = place(unplaced, { openThemes: new Set(['T1', 'T2']), fullThemes: new Set(), isPart: false });
  for (const kind of ['client', 'requirement', 'supplier']) {
    const boxes = nodes.filter((node) => node.kind === kind).map(({ box }) => box);
    const sorted = boxes.toSorted((a, b) => a.y - b.y);
    sorted.slice(1).forEach((box, index) => {
      const above = sorted[index];
      expect(box.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    });
  }
});

it('[P15] a lane that holds nothing has an invitation, a filled one has none', () => {
  const invited = (dossier: Dossier) => place(dossier).flatMap((node) => (node.kind === 'empty' ? [node.lane] : []));
  expect(invited(dossierOf({}))).toEqual(['clients', 'requirements', 'suppliers']);
  expect(invited(dossierOf({ themes: [aTheme('T1')] }))).toEqual(['clients', 'requirements', 'suppliers']);
  expect(invited(unplaced)).toEqual([]);
});

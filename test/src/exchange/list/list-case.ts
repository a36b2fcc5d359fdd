import type { Dossier } from '#src/dossier/dossier.ts';
import { imported, listOf, type Written } from '#test/builders/lists.ts';
import { aClient, aPosition, aRequirement, aTheme, dossierOf } from '#test/builders/records.ts';

// A small dossier that lists are read into, and how tests look at what came of it.

export const HEAD = ['Nr', 'Eis', 'Gem.', 'MSCW', 'Norm', 'Opm.'];
const parameter = { kind: 'number', name: 'hersteltijd', unit: 'uur', direction: 'lower', lawful: null } as const;
const ow = aClient('c1', { name: 'Oosterwaard', badge: 'OW', order: 'a1' });
const zu = aClient('c2', { name: 'Zuiderhaar', badge: 'ZU', hue: 2, order: 'a2' });
const centre = aClient('c3', { name: 'SSC Stromen', badge: 'SS', kind: 'ssc', order: 'a3' });

export const before: Dossier = dossierOf({
  clients: [ow, zu, centre],
  themes: [aTheme('T1')],
  requirements: [
    aRequirement('r1', { code: '1', title: 'Hersteltijd', why: 'Loketten mogen niet stil', order: 'a1', parameter }),
    aRequirement('r2', { code: '2', title: 'Uitwijk', order: 'a2' }),
    aRequirement('r3', { code: '3', title: 'Chat', order: 'a3' }),
  ],
  positions: [
    aPosition('r1', 'c1', { priority: 'S', wish: 8, limits: { kind: 'range', min: 2, max: 8 }, reason: 'interview' }),
    aPosition('r2', 'c2', { priority: 'M' }),
  ],
});

export const into = (...rows: readonly (readonly Written[])[]) => imported(listOf(HEAD, ...rows), before);

export const position = (dossier: Dossier, row: string, column: string) =>
  dossier.positions.find((one) => one.row === row)?.cells.find((cell) => cell.client === column);

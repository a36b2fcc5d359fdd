import type { every as nl } from '#src/text/nl/every.ts';
import type { Same } from '#src/text/same.ts';

export const every: Same<typeof nl> = {
  textSize: {
    label: 'Text size',
    larger: 'Larger text',
    smaller: 'Smaller text',
    normal: 'Normal text',
    percent: '{{percent}}%',
    browser: 'Your browser makes everything larger and smaller with Ctrl + and Ctrl −.',
  },
  fill: { hint: 'Drag down to fill (Ctrl D)' },
  keys: {
    mapWalk: 'Walk from card to card, or down the list',
    gridWalk: 'Walk from cell to cell',
    gridEdge: 'To the edge of the grid',
    gridBlock: 'Select a block',
    gridPage: 'A screen up or down',
    gridEnds: 'First and last column',
    gridPriority: 'Priority must, should, could, won’t, or none',
    gridEdit: 'Edit the cell',
    gridType: 'Edit, beginning with a figure',
    gridClear: 'Clear cells',
    gridDetails: 'Show the details, or fold a theme',
    gridCopy: 'Copy, cut and paste',
    gridNext: 'In a cell: keep and go to the next',
    gridAll: 'In a cell: put it into all selected cells',
    gridSort: 'On a heading: sort; with Shift as well',
    mapEnds: 'To the first and the last',
    mapOpen: 'Open or fold a theme, show the details',
    mapFold: 'Unfold or fold a theme',
    mapPick: 'Pick one more requirement',
    mapPickMany: 'Pick while walking',
    mapNudge: 'Move it on the map',
    mapPriority: 'On a relation: priority, or disconnect',
  },
};

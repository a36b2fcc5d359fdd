import { expect, it } from 'vitest';
import { lineAt } from '#src/views/map/line-at.ts';
import type { MapLine } from '#src/views/map/map-lines.ts';

function line(id: string, y1: number, y2: number, width = 2): MapLine {
  const style = { width, alpha: 1, dash: [], isCased: false, isBehind: false };
  return { ...style, id, bundle: id, ink: 1, x1: 0, y1, x2: 200, y2, end: null };
}

const lines = [line('down', 0, 100), line('level', 50, 50), line('far', 300, 400)];

it('[P131] a press finds the line it is on, along the whole curve', () => {
  expect(lineAt(lines, 2, 1, 5)?.id).toBe('down');
  expect(lineAt(lines, 198, 99, 5)?.id).toBe('down');
  expect(lineAt(lines, 20, 51, 5)?.id).toBe('level');
  expect(lineAt(lines, 100, 350, 5)?.id).toBe('far');
});

it('[P131] where lines cross it is the one on top, and beside all lines there is none', () => {
  expect(lineAt(lines, 100, 50, 5)?.id).toBe('level');
  expect(lineAt(lines, 100, 200, 5)).toBeNull();
  expect(lineAt(lines, -20, 50, 5)).toBeNull();
});

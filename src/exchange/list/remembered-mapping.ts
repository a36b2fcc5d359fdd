import type { Sheet } from '#src/exchange/sheet/book.ts';
import { headingsAt } from './detect-header.ts';
import { type Mapping, parseMapping, withMappingFile } from './mapping.ts';
import { gridOf } from './sheet-grid.ts';

export function headingsOf(sheet: Sheet, headerRow: number): readonly string[] {
  return headingsAt(gridOf(sheet), headerRow).map(({ text }) => text);
}

/** What was kept of an earlier list with these headings, over the proposal; null when it can't be used any more. */
export function rememberedMapping(sheet: Sheet, proposed: Mapping, kept: unknown): Mapping | null {
  const file = parseMapping(kept);
  if (!file.ok) return null;
  const mapping = withMappingFile(proposed, file.value, headingsOf(sheet, proposed.headerRow));
  return mapping.ok ? mapping.value : null;
}

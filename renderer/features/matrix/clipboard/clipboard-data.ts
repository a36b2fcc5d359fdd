import type { Clip } from '#src/exchange/clipboard/clip.ts';
import { writeHtml } from '#src/exchange/clipboard/html.ts';
import { readTsv, writeTsv } from '#src/exchange/clipboard/tsv.ts';
import { heldClip, holdClip } from './held-clip.ts';
import { readHtmlTable } from './read-html-table.ts';

/** [V15] [V16] As text with tabs and as a table, for whatever program; exactly, for this one. */
export function putClip(data: DataTransfer, clip: Clip): void {
  data.setData('text/plain', writeTsv(clip));
  data.setData('text/html', writeHtml(clip));
  holdClip(data, clip);
}

/** [V16] The most exact thing there is: what this program copied, else a table, else text. Null: nothing for cells. */
export function takeClip(data: DataTransfer): Clip | null {
  const own = heldClip(data);
  if (own !== null) return own;
  const html = data.getData('text/html');
  const table = html === '' ? null : readHtmlTable(html);
  if (table !== null) return table;
  const text = data.getData('text/plain');
  return text === '' ? null : readTsv(text);
}

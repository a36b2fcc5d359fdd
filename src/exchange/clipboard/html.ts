import { neutralise } from '#src/exchange/sheet/formula.ts';
import type { Clip, ClipCell } from './clip.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/**
 * A table for Excel and LibreOffice. Numbers carry their value (`x:num`, `sdval`), whatever the notation; all else is
 * marked as text, or Excel makes the fourth of December of `4-12`. The styles stand in the cells, because programs
 * drop the head of what is pasted.
 */
export function writeHtml(clip: Clip): string {
  const rows = clip.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n');
  const head = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>';
  return `${head}<!--StartFragment--><table>\n${rows}\n</table><!--EndFragment--></body></html>`;
}

function cellHtml({ text, number }: ClipCell): string {
  if (number !== null) return `<td align="right" x:num="${number}" sdval="${number}">${escaped(text)}</td>`;
  const lines = escaped(neutralise(text)).replace(/\r\n?|\n/g, '<br style="mso-data-placement:same-cell">');
  return `<td style="mso-number-format:'\\@'" sdnum="1043;0;@">${lines}</td>`;
}

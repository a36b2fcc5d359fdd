import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readHtmlTable } from '#renderer/features/matrix/clipboard/read-html-table.ts';
import { writeHtml } from '#src/exchange/clipboard/html.ts';
import { root } from '#electron/build/paths.ts';

const fixture = (name: string) => readFileSync(path.join(root, 'test/fixtures/clipboard', name), 'utf8');
const cells = (html: string) => readHtmlTable(html)?.map((row) => row.map(({ text, number }) => number ?? text));

it('[V16] reads what LibreOffice Calc writes, with the numbers behind its words', () => {
  expect(cells(fixture('libreoffice.html'))).toEqual([
    ['Eis', 'Prio', 'Waarde', 'Kosten'],
    ['Titel met\nregeleinde', 'M', 0.995, 1250.75],
    ['Twee', 'S', '4-12 uur', 3],
    ['Met "quotes" & <b>', 'C', '≥ 99,5%', 0.333333],
  ]);
});

it('[V16] reads what Excel puts on the clipboard: breaks in cells, merged cells, rounded numbers', () => {
  expect(cells(fixture('excel.html'))).toEqual([
    ['Titel met\nregeleinde', 'M', 0.99875, '1250,75'],
    ['Samengevoegd & <b>', '', '≥ 99,5%', ''],
  ]);
});

it('[V16] keeps columns in place under a cell that is merged downwards', () => {
  expect(cells('<table><tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e</table>')).toEqual([
    ['a', 'b'],
    ['', 'c'],
    ['d', 'e'],
  ]);
});

it('[V16] reads back the table it writes', () => {
  const clip = [
    [
      { text: 'M · 4–12 uur', number: null },
      { text: '1,5', number: 1.5 },
      { text: 'twee\nregels <b> & "x"', number: null },
    ],
  ];
  expect(readHtmlTable(writeHtml(clip))).toEqual(clip);
  expect(writeHtml([[{ text: '=1+1', number: null }]])).toContain("'=1+1");
});

it('is no table: nothing, text, hostile markup', () => {
  expect(readHtmlTable('')).toBeNull();
  expect(readHtmlTable('<p>M</p>')).toBeNull();
  expect(readHtmlTable('<table><tr></tr></table>')).toBeNull();
  const hostile =
    '<table><tr><td colspan=99999><img src=x onerror="window.hit=1"><script>window.hit=1</script>M</table>';
  expect(readHtmlTable(hostile)?.[0]?.[0]?.text).toBe('M');
  expect(readHtmlTable(hostile)?.[0]?.length).toBeLessThanOrEqual(1000);
  expect('hit' in window).toBe(false);
});

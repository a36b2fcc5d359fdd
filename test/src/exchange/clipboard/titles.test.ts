import { expect, it } from 'vitest';
import { titlesIn } from '#src/exchange/clipboard/titles.ts';

it.each([
  ['Eén titel', ['Eén titel']],
  ['- blijft staan', ['- blijft staan']],
  ['Eerste\r\nTweede\r\n\r\n', ['Eerste', 'Tweede']],
  ['• Eerste\n• Tweede', ['Eerste', 'Tweede']],
  ['1. Eerste\n2) Tweede\n(3) Derde', ['Eerste', 'Tweede', 'Derde']],
  ['2026 moet het af\nklaar', ['2026 moet het af', 'klaar']],
  ['\tIn de tweede kolom\nEerste\tmeer', ['In de tweede kolom', 'Eerste']],
  ['"twee\nregels"\tM\nander', ['twee regels', 'ander']],
  [' \n ', []],
])('[V23] %j', (written, titles) => {
  expect(titlesIn(written)).toEqual(titles);
});

it('[V23] cuts what is too long for a title', () => {
  expect(titlesIn('x'.repeat(900))[0]).toHaveLength(500);
});

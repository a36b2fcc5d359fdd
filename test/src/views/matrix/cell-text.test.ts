import { expect, it } from 'vitest';
import { createText } from '#src/text/text.ts';
import { cellText } from '#src/views/matrix/cell-text.ts';
import { aPosition, hours } from '#test/builders/records.ts';

const dutch = createText('nl');
const parameter = { ...hours, unit: 'maanden' };
const limits = { kind: 'range', min: 4, max: 12.5 } as const;

it('shows what a client can live with, marked while it is private, with a short unit', () => {
  const position = aPosition('R1', 'A', { wish: 8, limits });
  expect(cellText(dutch, parameter, position, 'limits')).toEqual({ words: '4–12,5 mnd', isPrivate: true });
  const released = { ...position, isReleased: true };
  expect(cellText(dutch, parameter, released, 'limits')).toEqual({ words: '4–12,5 mnd', isPrivate: false });
});

it('shows the wish when that is asked, and the other where only that was given', () => {
  expect(cellText(dutch, parameter, aPosition('R1', 'A', { wish: 8, limits }), 'wish').words).toBe('8 mnd');
  expect(cellText(dutch, parameter, aPosition('R1', 'A', { wish: 8 }), 'limits').words).toBe('8 mnd');
  expect(cellText(dutch, parameter, aPosition('R1', 'A', { limits }), 'wish')).toMatchObject({ isPrivate: true });
});

it('says nothing without a value', () => {
  expect(cellText(dutch, null, aPosition('R1', 'A'), 'limits').words).toBe('');
  expect(cellText(dutch, null, undefined, 'limits').words).toBe('');
});

import { expect, it } from 'vitest';
import { type Draft, draftOf, readDraft } from '#renderer/features/matrix/editor/draft.ts';
import type { CategoryParameter } from '#src/dossier/parameter.ts';
import { createText } from '#src/text/text.ts';
import { aPosition, hours } from '#test/builders/records.ts';

const dutch = createText('nl');
const blank: Draft = draftOf(dutch, undefined, '');
const parameter = { ...hours, unit: 'uur' };
const place: CategoryParameter = {
  kind: 'category',
  name: 'plaats',
  categories: ['NL', 'EER', 'wereld'],
  lawful: null,
};

it.each([
  ['24', 24],
  ['42,5', 42.5],
  ['1.250', 1250],
  ['24 uur', 24],
  ['2 dagen', 48],
  ['', null],
])('[V7] reads the wish %s in Dutch', (wish, value) => {
  const { patch, wishError } = readDraft({ ...blank, wish }, parameter, undefined, 'nl');
  expect(wishError).toBeNull();
  expect(patch.wish).toBe(value);
});

it('[V7] reads a decimal point in English', () => {
  expect(readDraft({ ...blank, wish: '42.5' }, parameter, undefined, 'en').patch.wish).toBe(42.5);
});

it.each([
  ['veel', 'number'],
  ['24 maanden', 'unit'],
])('[V7] refuses the wish %s and keeps the old one', (wish, code) => {
  const before = aPosition('R1', 'A', { wish: 8 });
  const read = readDraft({ ...blank, wish }, parameter, before, 'nl');
  expect(read.wishError).toEqual({ code, unit: 'uur' });
  expect(read.patch.wish).toBe(8);
});

it.each([
  ['4-12', { min: 4, max: 12 }],
  ['4–12 uur', { min: 4, max: 12 }],
  ['≤ 8', { min: null, max: 8 }],
  ['max 8', { min: null, max: 8 }],
  ['≥ 24', { min: 24, max: null }],
  ['6', { min: 6, max: 6 }],
  ['≤ 1 dag', { min: null, max: 24 }],
])('[V8] reads %s as limits', (limits, edges) => {
  const read = readDraft({ ...blank, limits }, parameter, undefined, 'nl');
  expect(read.limitsError).toBeNull();
  expect(read.patch.limits).toEqual({ kind: 'range', ...edges });
});

it('[V8] says how a span is written when it can not read it', () => {
  const before = aPosition('R1', 'A', { limits: { kind: 'range', min: 1, max: 2 } });
  const read = readDraft({ ...blank, limits: 'ergens' }, parameter, before, 'nl');
  expect(read.limitsError).toEqual({ code: 'range', unit: 'uur' });
  expect(read.patch.limits).toEqual(before.limits);
});

it('[V8] keeps categories in the order of the parameter', () => {
  const read = readDraft({ ...blank, options: ['EER', 'NL'] }, place, undefined, 'nl');
  expect(read.patch.limits).toEqual({ kind: 'options', options: ['NL', 'EER'] });
});

it('shows a position and reads it back the same', () => {
  const position = aPosition('R1', 'A', {
    priority: 'S',
    wish: 42.5,
    limits: { kind: 'range', min: 40, max: 50 },
    isReleased: true,
    reason: 'kosten',
  });
  const { patch } = readDraft(draftOf(dutch, position, ''), parameter, position, 'nl');
  const { priority, wish, limits, isReleased, reason } = position;
  expect(patch).toEqual({ priority, wish, limits, isReleased, reason });
});

it('[V8] a sign that starts an edit starts the limits, a figure the wish', () => {
  const position = aPosition('R1', 'A', { wish: 8 });
  expect(draftOf(dutch, position, '≤')).toMatchObject({ wish: '8', limits: '≤ ' });
  expect(draftOf(dutch, position, '4')).toMatchObject({ wish: '4', limits: '' });
});

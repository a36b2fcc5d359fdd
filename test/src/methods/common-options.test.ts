import { expect, it } from 'vitest';
import { commonOptions } from '#src/methods/common-options.ts';

const places = ['NL', 'EER', 'EER+adequaat'];

it('[M3] what every set contains, in the given order', () => {
  // DOMAIN C14, R20: data location of four municipalities.
  expect(commonOptions([['NL', 'EER'], ['NL'], places, places], places)).toEqual(['NL']);
  expect(commonOptions([['EER', 'NL'], places], places)).toEqual(['NL', 'EER']);
});

it('[M3] nothing when two sets share nothing, and nothing of no sets', () => {
  expect(commonOptions([['NL'], ['EER']], places)).toEqual([]);
  expect(commonOptions([], places)).toEqual([]);
});

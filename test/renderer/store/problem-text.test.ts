import { expect, it } from 'vitest';
import { labelText } from '#renderer/store/label-text.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { boldPieces } from '#renderer/store/rich-text.ts';
import { createText } from '#src/text/text.ts';

it('says in the user’s language what is wrong, with what it is about', () => {
  const problem = { code: 'code-taken', params: { value: '1.05' } };
  expect(problemText(createText('nl'), problem)).toContain('1.05');
  expect(problemText(createText('en'), problem)).not.toBe(problemText(createText('nl'), problem));
});

it('counts in the words of the language', () => {
  const text = createText('nl');
  expect(problemText(text, { code: 'edits-recovered', params: { edits: 1 } })).toContain('1 wijziging is');
  expect(problemText(text, { code: 'edits-recovered', params: { edits: 12 } })).toContain('12 wijzigingen zijn');
});

it('names a code it has no words for', () => {
  expect(problemText(createText('nl'), { code: 'never-heard-of' })).toContain('never-heard-of');
});

it('says what an edit was', () => {
  const label = { command: 'editRequirement', params: { code: 'E-01' } };
  expect(labelText(createText('nl'), label)).toBe('Eis E-01 gewijzigd');
});

it('cuts words at what is bold, and reads no other marks', () => {
  expect(boldPieces('<b>9 open</b> in <i>3</i>')).toEqual([
    { text: '9 open', isBold: true },
    { text: ' in <i>3</i>', isBold: false },
  ]);
});

import { expect, it } from 'vitest';
import { type Replacing, replacements } from '#src/analysis/replacing/replacements.ts';
import { positionAt } from '#src/commands/positions/put-position.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { heldDossier } from '#test/builders/held.ts';

const dossier = heldDossier(
  { R1: { A: { priority: 'M', reason: 'de balie is dicht', at: '2026-01-01T09:00Z' } }, R2: { A: 'S' } },
  { R1: { title: 'Balie en balies', why: 'De Balie.' }, R2: { title: 'Prijs (€)', order: 'a1' } },
);
const asked: Replacing = {
  find: 'balie',
  replace: 'loket',
  fields: ['title', 'why', 'reason'],
  matchCase: false,
  wholeWord: false,
  ids: null,
};

it('[K24] the preview says text by text what comes of it', () => {
  expect(
    replacements(dossier, asked).map(({ requirement, field, after, count }) => [requirement, field, after, count]),
  ).toEqual([
    ['R1', 'title', 'loket en lokets', 2],
    ['R1', 'why', 'De loket.', 1],
    ['R1', 'reason', 'de loket is dicht', 1],
  ]);
  const words = replacements(dossier, { ...asked, matchCase: true, wholeWord: true });
  expect(words.map(({ field }) => field)).toEqual(['reason']);
  expect(replacements(dossier, { ...asked, find: '' })).toEqual([]);
  expect(replacements(dossier, { ...asked, ids: [] })).toEqual([]);
});

it('[K24] the command does what the preview says, and keeps who said it and when', () => {
  const { after, label } = doing(dossier, 'replaceText', asked);
  expect(after.requirements[0]).toMatchObject({ title: 'loket en lokets', why: 'De loket.' });
  expect(positionAt(after, 'R1', 'A')).toMatchObject({ reason: 'de loket is dicht', at: '2026-01-01T09:00Z' });
  expect(label.params).toMatchObject({ count: 4 });
});

it('[K24] what is typed is taken literally', () => {
  const { after } = doing(dossier, 'replaceText', { ...asked, find: '(€)', replace: '$& per jaar' });
  expect(after.requirements[1]?.title).toBe('Prijs $& per jaar');
});

it('[K24] a title that would be empty and a text that would be too long are refused', () => {
  const whole = { ...asked, find: 'Prijs (€)', replace: '' };
  expect(refusal(dossier, 'replaceText', whole)).toMatchObject({ code: 'title-empty', params: { code: 'R2' } });
  expect(refusal(dossier, 'replaceText', { ...asked, replace: 'x'.repeat(400) })).toMatchObject({
    code: 'text-too-long',
  });
});

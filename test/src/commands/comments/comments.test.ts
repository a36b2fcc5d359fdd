import { expect, it } from 'vitest';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const comment = {
  id: 'K9',
  requirement: 'R2',
  client: 'DIJ',
  supplier: null,
  text: 'Navragen bij Joris',
  author: 'Rik Regter',
  at: '2026-06-16T14:00Z',
};

it('[K18] a new comment is open', () => {
  const { after } = doing(smallDossier, 'addComment', comment);
  expect(after.comments.find(({ id }) => id === 'K9')).toEqual({ ...comment, isDone: false });
});

it('[K18] an edited comment keeps its author and moment, and says whether it was ticked off', () => {
  const done = doing(smallDossier, 'editComment', { id: 'K1', patch: { isDone: true } });
  expect(done.after.comments[0]).toEqual({ ...smallDossier.comments[0], isDone: true });
  expect(done.label.params).toMatchObject({ context: 'done', code: '1.01' });
  expect(doing(smallDossier, 'editComment', { id: 'K1', patch: { text: 'Anders' } }).after.comments[0]).toEqual({
    ...smallDossier.comments[0],
    text: 'Anders',
  });
});

it('[K18] a comment can be removed', () => {
  expect(doing(smallDossier, 'removeComment', { id: 'K1' }).after.comments.map(({ id }) => id)).toEqual(['K2']);
  expect(refusal(smallDossier, 'removeComment', { id: 'K7' })).toMatchObject({ code: 'unknown-comment' });
});

it('[D17] a comment on two cells at once is refused, and so is one on nothing', () => {
  expect(refusal(smallDossier, 'addComment', { ...comment, supplier: 'ALF' })).toMatchObject({
    code: 'comment-on-two-cells',
  });
  expect(refusal(smallDossier, 'addComment', { ...comment, requirement: 'R8' })).toMatchObject({
    code: 'unknown-requirement',
  });
  expect(refusal(smallDossier, 'addComment', { ...comment, client: 'weg' })).toMatchObject({ code: 'unknown-client' });
});

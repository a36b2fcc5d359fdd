import { expect, it } from 'vitest';
import { cellsOf } from '#src/base/grid.ts';
import { stanceAt } from '#src/commands/stances/put-stance.ts';
import { caseDossier } from '#test/builders/case-dossier.ts';
import { doing, refusal } from '#test/builders/doing.ts';

const on = (option: string, client: string, patch: object) => ({ stances: [{ option, client, patch }] });

it('[K46] a stance is private at first, and goes when nothing is left of it', () => {
  const { after } = doing(caseDossier, 'setStances', on('O1', 'VEL', { step: 3 }));
  expect(stanceAt(after, 'O1', 'VEL')).toMatchObject({ step: 3, isReleased: false });
  const gone = doing(after, 'setStances', on('O1', 'VEL', { step: null })).after;
  expect(stanceAt(gone, 'O1', 'VEL')).toBeUndefined();
});

it('[K46] another step or reason than the released one is private again; words for the effect are not a stance', () => {
  const effect = doing(caseDossier, 'setStances', on('O1', 'MER', { effect: 'te kort open' }));
  expect(stanceAt(effect.after, 'O1', 'MER')).toMatchObject({ effect: 'te kort open', isReleased: true });
  expect(effect.label.params).toMatchObject({ context: 'effect' });
  const step = doing(caseDossier, 'setStances', on('O1', 'MER', { step: 3 })).after;
  expect(stanceAt(step, 'O1', 'MER')).toMatchObject({ step: 3, isReleased: false });
  const same = doing(caseDossier, 'setStances', on('O1', 'MER', { step: 2 }));
  expect(same.change).toEqual({});
});

it('[K46] [D21] an objection without a reason is refused, and so is the shared service centre', () => {
  expect(refusal(caseDossier, 'setStances', on('O1', 'VEL', { step: 1 }))).toMatchObject({
    code: 'objection-without-reason',
  });
  doing(caseDossier, 'setStances', on('O1', 'VEL', { step: 1, reason: 'De raad wil het niet.' }));
  expect(refusal(caseDossier, 'setStances', on('O1', 'SSC', { step: 3 }))).toMatchObject({ code: 'ssc-not-heard' });
});

it('[K47] the stances of a case are released and taken back all at once', () => {
  const all = ['O1', 'O2'];
  const { after } = doing(caseDossier, 'releaseStances', { case: 'K1', isReleased: true });
  expect(all.flatMap((id) => cellsOf(after.stances, id)).every(({ isReleased }) => isReleased)).toBe(true);
  const back = doing(after, 'releaseStances', { case: 'K1', isReleased: false }).after;
  expect(all.flatMap((id) => cellsOf(back.stances, id)).some(({ isReleased }) => isReleased)).toBe(false);
});

import { expect, it } from 'vitest';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const mandates = { id: 'A', list: 'frameworks', item: 'mandates', title: 'Mandaten bekend', isGate: true };
const own = { id: 'B', list: 'other', item: null, title: 'Sleutels geregeld', isGate: false };

it('[RY16] a list of conditions is taken over in one step, in its order, and nothing of it twice', () => {
  const { after } = doing(smallDossier, 'addConditions', { phase: 'strategy', conditions: [mandates, own] });
  expect(after.conditions).toMatchObject([
    { ...mandates, phase: 'strategy', metOn: null },
    { ...own, phase: 'strategy', metOn: null },
  ]);
  expect((after.conditions[0]?.order ?? '') < (after.conditions[1]?.order ?? '')).toBe(true);
  expect(refusal(after, 'addConditions', { phase: 'tender', conditions: [mandates] }).code).toBe('id-taken');
  expect(refusal(smallDossier, 'addConditions', { phase: 'tender', conditions: [own, own] }).code).toBe('id-taken');
});

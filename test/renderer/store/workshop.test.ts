import { expect, it } from 'vitest';
import { shownTab, shownWorkshop } from '#renderer/store/workshop.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const [held] = sampleDossier().workshops as readonly [Workshop];
const workshop = (id: string, stage: Workshop['stage'], order: string): Workshop => ({
  ...held,
  id: id as Workshop['id'],
  stage,
  order,
});

it('[WR2] shows the workshop that goes on before those in preparation, and those before the ones held', () => {
  const all = [workshop('a', 'ended', 'a3'), workshop('b', 'preparing', 'a1'), workshop('c', 'preparing', 'a2')];
  const going = workshop('d', 'running', 'a0');
  expect(shownWorkshop([...all, going], null)?.id).toBe('d');
  expect(shownWorkshop(all, null)?.id).toBe('c');
  expect(shownWorkshop(all.slice(0, 1), null)?.id).toBe('a');
  expect(shownWorkshop([...all, going], all[0]?.id ?? null)?.id).toBe('a');
  expect(shownWorkshop([], null)).toBeNull();
});

it('[WR3] opens the part that goes with the stage, unless another was chosen', () => {
  expect(shownTab(workshop('a', 'running', 'a0'), null)).toBe('run');
  expect(shownTab(workshop('a', 'ended', 'a0'), null)).toBe('results');
  expect(shownTab(workshop('a', 'running', 'a0'), 'prepare')).toBe('prepare');
  expect(shownTab(null, 'run')).toBe('prepare');
});

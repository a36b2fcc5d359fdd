import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { MergeDialog } from '#renderer/parts/joining/merge-dialog.tsx';
import { SplitDialog } from '#renderer/parts/joining/split-dialog.tsx';
import { currentDossier } from '#renderer/store/document.ts';
import { allSent } from '#renderer/store/edit.ts';
import { registerChooser, chosenNow } from '#renderer/store/chosen.ts';
import { select, showScreen } from '#renderer/store/session.ts';
import { find } from '#src/base/table.ts';
import { requirement } from '#test/builders/records.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const isDisabled = (button: HTMLElement): boolean => (button as HTMLButtonElement).disabled;

beforeEach(async () => {
  await openMemory();
});

it('[V42] merging waits for every choice, and nothing is chosen beforehand', async () => {
  const user = userEvent.setup();
  render(<MergeDialog ids={[requirement('R1'), requirement('R3')]} />);
  const merge = screen.getByRole('button', { name: 'Voeg samen' });
  expect(isDisabled(merge)).toBe(true);
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  const groups = screen.getAllByRole('radiogroup').length;
  expect(screen.getByRole('status').textContent).toBe(`Nog ${groups} keuze te maken`);
  for (const group of screen.getAllByRole('radiogroup'))
    await user.click(within(group).getAllByRole('radio').at(-1) as HTMLElement);
  expect(isDisabled(merge)).toBe(false);
  await user.click(merge);
  await allSent();
  expect(find(currentDossier().requirements, 'R3')).toBeUndefined();
  expect(find(currentDossier().requirements, 'R1')?.origins).toHaveLength(2);
});

it('[V42] a split needs a title for every part and gives each the positions of the whole', async () => {
  const user = userEvent.setup();
  render(<SplitDialog id={requirement('R1')} />);
  expect(isDisabled(screen.getByRole('button', { name: 'Splits in 2' }))).toBe(true);
  await user.type(screen.getByLabelText('Titel van deel 2'), 'Openstelling in het weekend');
  await user.click(screen.getByRole('button', { name: 'Splits in 2' }));
  await allSent();
  const made = currentDossier().requirements.find(({ title }) => title === 'Openstelling in het weekend');
  expect(currentDossier().positions.find(({ row }) => row === made?.id)?.cells).toHaveLength(3);
});

it('[V42] an action is about what is chosen on the screen in front, else about the selection', () => {
  showScreen('matrix');
  select({ kind: 'requirement', id: requirement('R2') });
  expect(chosenNow()).toEqual(['R2']);
  const leave = registerChooser('matrix', () => [requirement('R1'), requirement('R9'), requirement('R3')]);
  expect(chosenNow()).toEqual(['R1', 'R3']);
  showScreen('map');
  expect(chosenNow()).toEqual(['R2']);
  leave();
});

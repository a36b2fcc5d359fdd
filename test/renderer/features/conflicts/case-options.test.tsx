import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ConflictsScreen } from '#renderer/features/conflicts/conflicts-screen.tsx';
import { outcomesWith } from '#renderer/features/conflicts/options/put-outcomes.ts';
import { runAction } from '#renderer/store/actions.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { byOrder } from '#src/base/order.ts';
import { stanceAt } from '#src/commands/stances/put-stance.ts';
import { anOption } from '#test/builders/case-records.ts';
import { caseDossier } from '#test/builders/case-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

async function show() {
  await openMemory({ dossier: caseDossier }, { screen: 'conflicts' });
  render(<ConflictsScreen />);
}
const cell = (name: RegExp) => screen.getByRole('button', { name });
const codes = () =>
  currentDossier()
    .options.toSorted(byOrder)
    .map(({ code }) => code);

it('[W93] sets a stance with one key in the cell, private at first, and walks the cells with the arrows', async () => {
  await show();
  cell(/^Merwenburg, optie A/).focus();
  await userEvent.keyboard('4');
  expect(stanceAt(currentDossier(), 'O1', 'MER')).toMatchObject({ step: 4, isReleased: false });
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(cell(/^Dijkenrade, optie A/));
  await userEvent.keyboard('{ArrowDown}{Delete}');
  expect(stanceAt(currentDossier(), 'O2', 'DIJ')).toBeUndefined();
});

it('[W93] asks the reason of an objection before it counts', async () => {
  await show();
  cell(/^Merwenburg, optie A/).focus();
  await userEvent.keyboard('1');
  const reason = await screen.findByRole('textbox', { name: 'Reden van het bezwaar' });
  await userEvent.click(screen.getByRole('button', { name: 'Klaar' }));
  expect(stanceAt(currentDossier(), 'O1', 'MER')?.step).toBe(2);
  await userEvent.type(reason, 'De raad wil het niet.');
  await userEvent.click(screen.getByRole('button', { name: 'Klaar' }));
  expect(stanceAt(currentDossier(), 'O1', 'MER')).toMatchObject({ step: 1, reason: 'De raad wil het niet.' });
});

it('[W94] adds an option from a recipe, filled in, and opens it to be worked out', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Optie' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'In stappen' }));
  expect(currentDossier().options.find(({ code }) => code === 'K1c')).toMatchObject({ recipe: 'phase' });
  expect(await screen.findByRole('dialog', { name: 'Optie K1c' })).toBeTruthy();
});

it('[W95] moves and removes the option that is looked at', async () => {
  await show();
  cell(/^Merwenburg, optie B/).focus();
  runAction('option.up');
  expect(codes()).toEqual(['K1b', 'K1a']);
  runAction('option.remove');
  expect(codes()).toEqual(['K1a']);
});

it('[W96] releases all stances of a case at once, and takes them back', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Maak houdingen openbaar' }));
  expect(stanceAt(currentDossier(), 'O2', 'DIJ')?.isReleased).toBe(true);
  await userEvent.click(await screen.findByRole('button', { name: 'Maak weer vertrouwelijk' }));
  expect(stanceAt(currentDossier(), 'O2', 'DIJ')?.isReleased).toBe(false);
});

it('changes the outcomes of the clients that are meant, and no others', () => {
  const one = { requirement: 'R1', client: 'MER', rung: 'same', value: 50, priority: null } as const;
  const option = anOption('O1', 'K1', { outcomes: [one, { ...one, client: 'DIJ' }] });
  expect(outcomesWith(option, 'R1', ['DIJ', 'VEL'], { value: 60 })).toEqual([
    one,
    { ...one, client: 'DIJ', value: 60 },
    { ...one, client: 'VEL', value: 60 },
  ]);
  expect(outcomesWith(option, 'R1', ['MER'], null)).toEqual([{ ...one, client: 'DIJ' }]);
});

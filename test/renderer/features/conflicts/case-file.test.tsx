import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ConflictsScreen } from '#renderer/features/conflicts/conflicts-screen.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { undo } from '#renderer/store/edit.ts';
import { select } from '#renderer/store/session.ts';
import { cellAt } from '#src/base/grid.ts';
import { caseDossier } from '#test/builders/case-dossier.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

async function show(dossier = caseDossier) {
  await openMemory({ dossier }, { screen: 'conflicts' });
  render(<ConflictsScreen />);
}

it('[W91] opens a conflict as a case with all that clashes on the same requirement, in one step', async () => {
  const dossier = {
    ...sampleDossier(),
    cases: [],
    stakes: [],
    options: [],
    stances: [],
    decisions: [],
    ratifications: [],
  };
  await show(dossier);
  const before = currentDossier();
  await userEvent.click(screen.getByRole('button', { name: /^Open conflictdossier/ }));
  const [opened] = currentDossier().cases;
  expect(opened).toMatchObject({ code: 'K1', requirements: ['R03'] });
  expect(opened?.conflicts.toSorted()).toEqual(['must-wont:R03', 'no-common-value:R03']);
  expect(await screen.findByRole('list', { name: 'Stappen' })).toBeTruthy();
  undo();
  expect(currentDossier()).toEqual(before);
});

it('[W91] shows the case of a conflict that has one', async () => {
  await show();
  select({ kind: 'conflict', id: 'no-common-value:R1' });
  expect(await screen.findByRole('button', { name: 'Waar gaat het over?: Openstelling' })).toBeTruthy();
});

it('[W92] keeps what is at stake with Enter, takes it back with Escape, and marks the room as private', async () => {
  await show();
  const stake = () => cellAt(currentDossier().stakes, 'K1', 'MER', (each) => each.client);
  await userEvent.click(screen.getByRole('button', { name: /^Belang van Merwenburg/ }));
  await userEvent.keyboard(' voor wie werkt{Enter}');
  expect(stake()?.interest).toBe('Avondbereikbaarheid voor wie werkt');
  await userEvent.click(screen.getByRole('button', { name: /^Ruimte van Merwenburg, alleen regisseur/ }));
  await userEvent.keyboard(' en meer{Escape}');
  expect(stake()?.room).toBe('Zaterdag hoeft niet');
});

it('adds a conflict by hand that hears everyone', async () => {
  await show();
  runAction('case.new');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Waar gaat het over?' }), 'Wat is een zaaktype?');
  await userEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
  const added = currentDossier().cases.find(({ code }) => code === 'K2');
  expect(added).toMatchObject({ title: 'Wat is een zaaktype?', kinds: ['term'] });
  expect(currentDossier().stakes.find(({ row }) => row === added?.id)?.cells).toHaveLength(3);
});

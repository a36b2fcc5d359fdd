import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { setFind } from '#renderer/features/matrix/finding/find-state.ts';
import { MatrixScreen } from '#renderer/features/matrix/matrix-screen.tsx';
import { moveCursor, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { runAction } from '#renderer/store/actions.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { allSent, undo } from '#renderer/store/edit.ts';
import { cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { clientOf } from '#src/dossier/position.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { layOutGrid } from '#test/renderer/features/matrix/lay-out-grid.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

layOutGrid();

const titleOf = (id: string) => find(currentDossier().requirements, id)?.title;
const positionAt = (id: string, who: string) => cellAt(currentDossier().positions, id, who, clientOf);
const cell = (title: string, column: string) =>
  screen.getByText(title).closest('[role="row"]')?.querySelector(`[data-column="${column}"]`) as HTMLElement;

beforeEach(async () => {
  await openMemory({});
  act(() => {
    moveCursor(null);
    setFind({ isOpen: false, isReplacing: false, find: '', replace: '', at: -1 });
  });
  render(<MatrixScreen />);
});

it('[V28] walks what is found in texts, reasons and values, and says which of how many', async () => {
  const user = userEvent.setup();
  act(() => void runAction('matrix.find'));
  await user.type(screen.getByRole('textbox', { name: 'Zoek' }), 'te duur');
  await waitFor(() => expect(screen.getByText('0 van 1')).toBeTruthy());
  await user.keyboard('{Enter}');
  expect(useMatrixView.getState().cursor).toEqual({ row: 'requirement.R1', column: 'client.VEL' });
  expect(screen.getByText('1 van 1')).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: 'Zoek' })).toBeNull();
});

it('[V28] replaces in one cell, or in all after showing each text, as one step', async () => {
  const user = userEvent.setup();
  act(() => void runAction('matrix.replace'));
  await user.type(screen.getByRole('textbox', { name: 'Zoek' }), 'loketten');
  await user.type(screen.getByRole('textbox', { name: 'Vervang door' }), 'balies');
  await waitFor(() => expect(screen.getByText(/van 1$/)).toBeTruthy());
  await user.click(screen.getByRole('button', { name: 'Volgende' }));
  await user.click(screen.getByRole('button', { name: 'Vervang' }));
  await act(allSent);
  expect(titleOf('R4')).toBe('Losse balies');
  act(undo);
  await user.click(screen.getByRole('button', { name: 'Vervang alles…' }));
  const preview = await screen.findByRole('dialog', { name: '1 keer vervangen?' });
  expect(within(preview).getByRole('row', { name: /2\.02 titel Losse loketten Losse balies/ })).toBeTruthy();
  await user.click(within(preview).getByRole('button', { name: 'Vervang' }));
  await act(allSent);
  expect(titleOf('R4')).toBe('Losse balies');
  act(undo);
  expect(currentDossier()).toEqual(smallDossier);
});

it('[V29] Ctrl Enter gives what was changed to the whole selected block', async () => {
  const user = userEvent.setup();
  await user.click(cell('Ruime openstelling', 'client.MER'));
  await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}{Enter}');
  const reason = await screen.findByRole('textbox', { name: 'Reden' });
  await user.clear(reason);
  await user.type(reason, 'samen besproken{Control>}{Enter}{/Control}');
  await act(allSent);
  for (const id of ['R1', 'R3'])
    for (const who of ['MER', 'DIJ']) expect(positionAt(id, who)?.reason).toBe('samen besproken');
  expect(positionAt('R1', 'MER')).toMatchObject({ priority: 'M', wish: 75 });
  expect(positionAt('R1', 'DIJ')).toMatchObject({ priority: 'S', wish: 50 });
  act(undo);
  expect(currentDossier()).toEqual(smallDossier);
});

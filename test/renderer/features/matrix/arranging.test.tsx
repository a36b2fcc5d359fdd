import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { MatrixScreen } from '#renderer/features/matrix/matrix-screen.tsx';
import { moveCursor, setMatrixView, setSort, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { runAction } from '#renderer/store/actions.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { allSent, undo } from '#renderer/store/edit.ts';
import { byOrder } from '#src/base/order.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { layOutGrid } from '#test/renderer/features/matrix/lay-out-grid.ts';
import { openMemory, type OpenWindow } from '#test/renderer/open-memory.ts';

layOutGrid();

let opened: OpenWindow;
const cell = (title: string, column: string) =>
  screen.getByText(title).closest('[role="row"]')?.querySelector(`[data-column="${column}"]`) as HTMLElement;
const titlesOf = (theme: string) =>
  currentDossier()
    .requirements.filter((requirement) => requirement.theme === theme)
    .toSorted(byOrder)
    .map(({ title }) => title);
const names = (records: readonly { readonly id: string; readonly order: string }[]) =>
  records.toSorted(byOrder).map(({ id }) => id);
const run = async (id: string) => {
  act(() => void runAction(id));
  await act(allSent);
};

beforeEach(async () => {
  opened = await openMemory({});
  act(() => {
    moveCursor(null);
    setSort(null);
    setMatrixView({ grouping: 'theme', frozen: [], columnTexts: {} });
  });
  render(<MatrixScreen />);
});

it('[V20] selected rows go together, one place or into the next theme, each move one step', async () => {
  const user = userEvent.setup();
  await user.click(cell('Ruime openstelling', 'title'));
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await run('matrix.rowDown');
  expect(titlesOf('T2')).toEqual(['Ruime openstelling', 'Eén klantbeeld', 'Opslag van gegevens', 'Losse loketten']);
  act(undo);
  expect(currentDossier()).toEqual(smallDossier);
});

it('[V20] says why rows do not move while they are sorted, and goes back to their own order', async () => {
  const user = userEvent.setup();
  await user.click(cell('Ruime openstelling', 'title'));
  act(() => setSort({ by: 'code', isDescending: true }));
  await run('matrix.rowDown');
  expect(currentDossier()).toEqual(smallDossier);
  const toast = opened.toasts.at(-1);
  expect(toast?.text).toMatch(/gesorteerd/);
  act(() => toast?.action?.run());
  expect(useMatrixView.getState().sort).toBeNull();
});

it('[V21] a theme is moved by its heading', async () => {
  act(() => moveCursor({ row: 'theme.T1', column: 'title' }));
  await run('matrix.rowDown');
  expect(names(currentDossier().themes)).toEqual(['T2', 'T1']);
});

it('[V22] a client moves in the dossier, a block in the view', async () => {
  act(() => moveCursor({ row: 'head', column: 'client.DIJ' }));
  await run('matrix.columnLeft');
  expect(names(currentDossier().clients).slice(0, 3)).toEqual(['DIJ', 'MER', 'VEL']);
  act(() => moveCursor({ row: 'head', column: 'zone' }));
  await run('matrix.columnLeft');
  expect(useMatrixView.getState().blocks.slice(0, 2)).toEqual(['zone', 'clients']);
  act(() => setMatrixView({ blocks: ['clients', 'zone', 'suppliers', 'costs', 'texts'] }));
});

it('[V23] titles are typed at the foot of the theme one is in, and a pasted list makes as many', async () => {
  const user = userEvent.setup();
  await user.click(cell('Losse loketten', 'client.MER'));
  await run('requirement.new');
  const field = screen.getByRole('textbox', { name: 'Titel van de nieuwe eis of wens' });
  await user.type(field, 'Eerste{Enter}Tweede{Enter}');
  await act(allSent);
  expect(titlesOf('T2').slice(2)).toEqual(['Eerste', 'Tweede']);
  act(() => void fireEvent.paste(field, { clipboardData: { getData: () => '- Derde\n- Vierde\n' } }));
  await act(allSent);
  expect(titlesOf('T2').slice(4)).toEqual(['Derde', 'Vierde']);
  act(undo);
  expect(titlesOf('T2')).toHaveLength(4);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: 'Titel van de nieuwe eis of wens' })).toBeNull();
});

it('[V26] freezes the columns up to that of the cursor', async () => {
  const user = userEvent.setup();
  await user.click(cell('Ruime openstelling', 'client.DIJ'));
  await run('matrix.freeze');
  expect(useMatrixView.getState().frozen).toEqual(['client.MER', 'client.DIJ']);
  await run('matrix.unfreeze');
  expect(useMatrixView.getState().frozen).toEqual([]);
});

it('[V27] the menu of a cell offers what the keys do', async () => {
  const user = userEvent.setup();
  await user.pointer({ keys: '[MouseRight]', target: cell('Ruime openstelling', 'client.MER') });
  expect(await screen.findByRole('menu', { name: 'Acties voor 1.01' })).toBeTruthy();
  await user.click(screen.getByRole('menuitem', { name: /Kolom verbergen/ }));
  await act(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(useMatrixView.getState().hidden.has('client.MER')).toBe(true);
  act(() => setMatrixView({ hidden: new Set(['cost.year']) }));
});

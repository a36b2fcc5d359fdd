import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { usePasting } from '#renderer/features/matrix/clipboard/pasting.ts';
import { showReport } from '#renderer/features/matrix/clipboard/paste-report-state.ts';
import { MatrixScreen } from '#renderer/features/matrix/matrix-screen.tsx';
import { moveCursor } from '#renderer/features/matrix/matrix-view.ts';
import { runAction } from '#renderer/store/actions.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { allSent, runCommand, undo } from '#renderer/store/edit.ts';
import { setFilter } from '#renderer/store/session.ts';
import { cellAt } from '#src/base/grid.ts';
import { clientOf } from '#src/dossier/position.ts';
import { editRequirement } from '#src/commands/requirements/edit-requirement.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { layOutGrid } from '#test/renderer/features/matrix/lay-out-grid.ts';
import { openMemory, type OpenWindow } from '#test/renderer/open-memory.ts';

layOutGrid();

let opened: OpenWindow;
const positionAt = (id: string, who: string) => cellAt(currentDossier().positions, id, who, clientOf);
const cell = (title: string, column: string) =>
  screen.getByText(title).closest('[role="row"]')?.querySelector(`[data-column="${column}"]`) as HTMLElement;

beforeEach(async () => {
  opened = await openMemory({});
  act(() => {
    moveCursor(null);
    showReport(null);
    setFilter('matrix', { text: '' });
  });
  render(<MatrixScreen />);
});

/** A clipboard as the events of a page have it. */
function clipboard(first: Readonly<Record<string, string>> = {}) {
  const data = new Map(Object.entries(first));
  return {
    getData: (type: string) => data.get(type) ?? '',
    setData: (type: string, value: string) => void data.set(type, value),
    types: data,
  };
}

type Board = ReturnType<typeof clipboard>;
const fire = (name: 'copy' | 'cut' | 'paste', clipboardData: Board) =>
  act(() => void fireEvent[name](document, { clipboardData }));

it('[V15] [V18] a block copied here and pasted elsewhere takes its limits along, as one step', async () => {
  const user = userEvent.setup();
  await user.click(cell('Ruime openstelling', 'client.MER'));
  const board = clipboard();
  fire('copy', board);
  expect(board.getData('text/plain')).toBe('M · 75 uur per week\r\n');
  expect([...board.types.values()].join()).not.toMatch(/60|80/);
  expect(opened.toasts.at(-1)?.text).toMatch(/grenzen die alleen u ziet/);
  await user.click(cell('Ruime openstelling', 'client.VEL'));
  fire('paste', board);
  await act(allSent);
  expect(positionAt('R1', 'VEL')).toMatchObject({ priority: 'M', wish: 75, limits: { min: 60, max: 80 } });
  act(undo);
  expect(currentDossier()).toEqual(smallDossier);
});

it('[V15] pasting a block where it was copied changes nothing', async () => {
  const user = userEvent.setup();
  await user.click(cell('Ruime openstelling', 'title'));
  await user.keyboard('{Shift>}{End}{ArrowDown}{/Shift}');
  const board = clipboard();
  fire('copy', board);
  await user.click(cell('Ruime openstelling', 'title'));
  fire('paste', board);
  await act(allSent);
  expect(currentDossier()).toEqual(smallDossier);
});

it('[V18] says what did not fit and pastes the rest; the report takes it back', async () => {
  const user = userEvent.setup();
  await user.click(cell('Ruime openstelling', 'client.MER'));
  fire('paste', clipboard({ 'text/plain': 'S\tsnel\r\nC\tW\r\n' }));
  await act(allSent);
  expect(positionAt('R1', 'MER')?.priority).toBe('S');
  expect(positionAt('R3', 'DIJ')?.priority).toBe('W');
  const report = await screen.findByRole('dialog', { name: '1 cel is niet geplakt' });
  expect(within(report).getByRole('row', { name: /1\.01 × Dijkenrade snel Dit is geen getal of bereik/ })).toBeTruthy();
  await user.click(within(report).getByRole('button', { name: 'Neem het plakken terug' }));
  await act(allSent);
  expect(currentDossier()).toEqual(smallDossier);
});

it('[V18] pastes on the rows a filter shows', async () => {
  const user = userEvent.setup();
  act(() => setFilter('matrix', { text: 'lo' }));
  await user.click(cell('Losse loketten', 'client.VEL'));
  fire('paste', clipboard({ 'text/plain': 'S' }));
  await act(allSent);
  expect(positionAt('R4', 'VEL')?.priority).toBe('S');
});

it('[V15] cutting empties what it copied, and undo brings it back', async () => {
  const user = userEvent.setup();
  await user.click(cell('Eén klantbeeld', 'client.MER'));
  fire('cut', clipboard());
  await act(allSent);
  expect(positionAt('R3', 'MER')).toBeUndefined();
  act(undo);
  expect(currentDossier()).toEqual(smallDossier);
});

it('[V19] fills the topmost cells into those below, and one row from the row above', async () => {
  const user = userEvent.setup();
  await user.click(cell('Eén klantbeeld', 'client.DIJ'));
  act(() => void runAction('matrix.fillDown'));
  const report = await screen.findByRole('dialog');
  expect(within(report).getByText('Deze eis vraagt geen waarde.')).toBeTruthy();
  act(() => showReport(null));
  await user.click(cell('Losse loketten', 'client.DIJ'));
  act(() => void runAction('matrix.fillDown'));
  act(() => showReport(null));
  await user.click(cell('Opslag van gegevens', 'client.MER'));
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  act(() => void runAction('matrix.fillDown'));
  await act(allSent);
  expect(positionAt('R4', 'MER')).toBeUndefined();
  act(undo);
  expect(currentDossier()).toEqual(smallDossier);
});

const largeBlock = 'S\r\n'.repeat(2_500);

it('[V91] a large block pastes what fits as one step and lists the rest', async () => {
  const user = userEvent.setup();
  await user.click(cell('Ruime openstelling', 'client.MER'));
  fire('paste', clipboard({ 'text/plain': largeBlock }));
  await screen.findByRole('dialog', { name: /cellen zijn niet geplakt/ });
  await act(allSent);
  expect(usePasting.getState().pasting).toBeNull();
  expect(positionAt('R1', 'MER')?.priority).toBe('S');
  act(undo);
  expect(currentDossier()).toEqual(smallDossier);
});

it('[V91] a large block that is stopped changes nothing and lists nothing', async () => {
  const user = userEvent.setup();
  await user.click(cell('Ruime openstelling', 'client.MER'));
  fire('paste', clipboard({ 'text/plain': largeBlock }));
  act(() => usePasting.getState().pasting?.stop());
  await act(allSent);
  expect(usePasting.getState().pasting).toBeNull();
  expect(currentDossier()).toEqual(smallDossier);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('[V91] what is edited while a large block is read is kept', async () => {
  const user = userEvent.setup();
  await user.click(cell('Ruime openstelling', 'client.MER'));
  fire('paste', clipboard({ 'text/plain': largeBlock }));
  act(() => void runCommand(editRequirement, { id: 'R1' as never, patch: { title: 'Ruimer open' } }));
  await screen.findByRole('dialog', { name: /cellen zijn niet geplakt/ });
  await act(allSent);
  expect(positionAt('R1', 'MER')?.priority).toBe('S');
  expect(currentDossier().requirements.find(({ id }) => id === 'R1')?.title).toBe('Ruimer open');
});

import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { MatrixScreen } from '#renderer/features/matrix/matrix-screen.tsx';
import { moveCursor } from '#renderer/features/matrix/matrix-view.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { allSent, runCommand, undo } from '#renderer/store/edit.ts';
import { connectToasts, type Toast } from '#renderer/store/toasts.ts';
import { setFilter, useSession } from '#renderer/store/session.ts';
import { cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { setPosition } from '#src/commands/positions/set-position.ts';
import { clientOf } from '#src/dossier/position.ts';
import { client, requirement } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { layOutGrid } from '#test/renderer/features/matrix/lay-out-grid.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

layOutGrid();

async function show(): Promise<HTMLElement> {
  render(<MatrixScreen />);
  return screen.findByRole('grid');
}

const row = (title: string) => screen.getByText(title).closest<HTMLElement>('[role="row"]') as HTMLElement;
const cell = (title: string, column: string) =>
  row(title).querySelector<HTMLElement>(`[data-column="${column}"]`) as HTMLElement;
const positionAt = (id: string, who: string) => cellAt(currentDossier().positions, id, who, clientOf);

beforeEach(async () => {
  await openMemory({});
  act(() => {
    moveCursor(null);
    setFilter('matrix', { text: '' });
  });
});

it('shows every requirement under its theme with a cell per client', async () => {
  await show();
  expect(screen.getAllByRole('row')).toHaveLength(10);
  expect(within(row('Ruime openstelling')).getAllByRole('gridcell')).toHaveLength(7);
  expect(cell('Ruime openstelling', 'client.MER').textContent).toContain('60–80');
});

it('[V10] an edit of a cell draws its own row and heading again, and no other row', async () => {
  const drawn: string[] = [];
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const at = (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>('[data-row]');
      if (at?.dataset.row !== undefined) drawn.push(at.dataset.row);
    }
  });
  let commits = 0;
  render(
    <Profiler id="matrix" onRender={() => (commits += 1)}>
      <MatrixScreen />
    </Profiler>,
  );
  const grid = await screen.findByRole('grid');
  observer.observe(grid, { subtree: true, childList: true, attributes: true, characterData: true });
  commits = 0;
  const patch = { priority: 'M' as const };
  await act(async () => {
    await runCommand(setPosition, { requirement: requirement('R2'), client: client('VEL'), patch, by: null, at: null });
  });
  observer.disconnect();
  expect(commits).toBeGreaterThan(0);
  expect([...new Set(drawn)].toSorted()).toEqual(['requirement.R2', 'theme.T2']);
});

it('[V14] a letter sets the priority of every selected cell as one step', async () => {
  const user = userEvent.setup();
  const grid = await show();
  await user.click(cell('Ruime openstelling', 'client.MER'));
  expect(document.activeElement).toBe(grid);
  await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}s');
  await act(allSent);
  for (const id of ['R1', 'R3']) {
    for (const who of ['MER', 'DIJ']) expect(positionAt(id, who)?.priority).toBe('S');
  }
  act(undo);
  expect(currentDossier().positions).toEqual(smallDossier.positions);
});

it('[W28] Delete on a requirement removes it, and on a cell empties it, both with a way back', async () => {
  const user = userEvent.setup();
  await show();
  const toasts: Toast[] = [];
  connectToasts((toast) => toasts.push(toast));
  await user.click(cell('Ruime openstelling', 'client.VEL'));
  await user.keyboard('{Delete}');
  expect(positionAt('R1', 'VEL')).toBeUndefined();
  expect(toasts.map(({ text }) => text)).toEqual(['1 cel leeggemaakt']);
  await act(allSent);
  act(() => toasts[0]?.action?.run());
  expect(positionAt('R1', 'VEL')).toBeDefined();
  await user.click(cell('Losse loketten', 'title'));
  await user.keyboard('{Delete}');
  expect(find(currentDossier().requirements, 'R4')).toBeUndefined();
});

it('selects for all screens what the cursor stands on', async () => {
  const user = userEvent.setup();
  await show();
  await user.click(cell('Ruime openstelling', 'zone'));
  expect(useSession.getState().selection).toEqual({ kind: 'requirement', id: 'R1' });
  await user.keyboard('{ArrowDown}');
  expect(useSession.getState().selection).toEqual({ kind: 'requirement', id: 'R3' });
});

it('[V2] says how many are shown, and shows all again', async () => {
  const user = userEvent.setup();
  await show();
  act(() => setFilter('matrix', { text: 'klantbeeld' }));
  expect(screen.getByText('1 van 4 getoond')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Toon alle' }));
  expect(screen.getByText('4 van 4 getoond')).toBeTruthy();
});

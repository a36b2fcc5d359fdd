import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { WindowStatus } from '#renderer/app/window-status.tsx';
import { registerActions } from '#renderer/store/actions.ts';
import { select } from '#renderer/store/session.ts';
import { changeSettings } from '#renderer/store/settings.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

it('[W79] says the key of the magnifier while something of a theme is selected, unless letters are off', async () => {
  await openMemory();
  const leave = registerActions([{ id: 'map.loep', group: 'map', title: () => 'Loep', run: () => {} }]);
  render(<WindowStatus />);
  expect(screen.queryByText('Loep')).toBeNull();
  act(() => select({ kind: 'requirement', id: 'R1' as RequirementId }));
  expect(screen.getByText('Loep')).toBeTruthy();
  await act(() => changeSettings({ letterShortcuts: false }));
  expect(screen.queryByText('Loep')).toBeNull();
  await act(() => changeSettings({ letterShortcuts: true }));
  act(leave);
  expect(screen.queryByText('Loep')).toBeNull();
});

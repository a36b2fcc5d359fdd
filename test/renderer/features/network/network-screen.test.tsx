import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { NetworkScreen } from '#renderer/features/network/network-screen.tsx';
import { useSession } from '#renderer/store/session.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

async function show(dossier = sampleDossier()) {
  await openMemory({ dossier }, { screen: 'network' });
  render(<NetworkScreen />);
}

it('[N5] opens with who stand against each other most, and a click on a case opens it', async () => {
  await show();
  expect(screen.getByText(/^Merwenburg en Zandermeer staan het vaakst tegenover elkaar/)).toBeTruthy();
  const pair = screen.getByRole('heading', { name: 'Merwenburg en Zandermeer' }).parentElement as HTMLElement;
  await userEvent.click(within(pair).getByRole('button', { name: /^K6/ }));
  expect(useSession.getState()).toMatchObject({ screen: 'conflicts', selection: { kind: 'case', id: 'K6' } });
});

it('[N5] walks the table by arrow keys over the diagonal, and Enter shows the pair', async () => {
  await show();
  const grid = screen.getByRole('grid');
  const [first] = within(grid)
    .getAllByRole('button')
    .filter((button) => button.tabIndex === 0);
  first?.focus();
  expect(document.activeElement?.textContent).toMatch(/^Merwenburg en Dijkenrade/);
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toMatch(/^Veldhorst en Dijkenrade/);
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('heading', { name: 'Dijkenrade en Veldhorst' })).toBeTruthy();
});

it('[N3] names both moves of every trade', async () => {
  await show();
  expect(screen.getAllByText(/in plaats van/).length).toBeGreaterThan(1);
});

it('[N5] says what to do where there is no case file yet', async () => {
  await show(emptyDossier);
  expect(screen.getByText('Nog geen conflictdossiers')).toBeTruthy();
});

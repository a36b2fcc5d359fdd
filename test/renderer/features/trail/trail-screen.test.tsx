import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { TrailScreen } from '#renderer/features/trail/trail-screen.tsx';
import { currentDossier } from '#renderer/store/document.ts';
import { allSent, runCommand } from '#renderer/store/edit.ts';
import { editClient } from '#src/commands/clients/edit-client.ts';
import { editTheme } from '#src/commands/themes/edit-theme.ts';
import { client, theme } from '#test/builders/records.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

// jsdom lays nothing out, and the list asks how high it is.
beforeAll(() => {
  for (const name of ['clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => 700 });
});

async function open() {
  const opened = await openMemory({ settings: { userName: 'Karin' } });
  await runCommand(editTheme, { id: theme('T1'), patch: { title: 'Loket' } });
  await runCommand(editTheme, { id: theme('T1'), patch: { title: 'Balie' } });
  await runCommand(editClient, { id: client('MER'), patch: { name: 'Merenburg' } });
  render(<TrailScreen />);
  await screen.findByRole('heading', { level: 2, name: 'Opdrachtgever Merenburg gewijzigd' });
  return opened;
}

const title = (): string | undefined => currentDossier().themes.find(({ id }) => id === 'T1')?.title;

it('[W120] lists every edit, newest first, and shows what became what', async () => {
  await open();
  const list = screen.getByRole('list', { name: 'Wijzigingen, nieuwste eerst' });
  expect(within(list).getAllByRole('button')).toHaveLength(3);
  const rows = await screen.findByRole('list', { name: 'Wat er veranderde' });
  expect(rows.textContent).toContain('Merenburg');
});

it('[W121] what is looked for hides the rest and says so, with one press out', async () => {
  await open();
  await userEvent.type(screen.getByRole('searchbox'), 'balie');
  expect(await screen.findByText('1 van 3 getoond')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Toon alles' }));
  await waitFor(() => expect(screen.getAllByRole('button', { name: /Thema/ })).toHaveLength(2));
});

it('[W122] takes back one edit alone, a field of it, or everything since a moment after showing what that changes', async () => {
  const { host } = await open();
  await userEvent.click(screen.getByRole('button', { name: /Thema Balie gewijzigd/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Neem alleen deze terug' }));
  await allSent();
  expect(title()).toBe('Loket');
  expect(host.dossier().clients.find(({ id }) => id === 'MER')?.name).toBe('Merenburg');

  await userEvent.click(screen.getByRole('button', { name: /Thema Loket gewijzigd/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Terug naar dit moment…' }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText(/Dit verandert één veld/)).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Zet terug' }));
  await allSent();
  expect(host.dossier().clients.find(({ id }) => id === 'MER')?.name).not.toBe('Merenburg');
});

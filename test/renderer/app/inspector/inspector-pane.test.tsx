import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { InspectorPane } from '#renderer/app/inspector/inspector-pane.tsx';
import { currentDossier } from '#renderer/store/document.ts';
import { allSent } from '#renderer/store/edit.ts';
import { select } from '#renderer/store/session.ts';
import { cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { clientOf } from '#src/dossier/position.ts';
import { client, requirement, supplier } from '#test/builders/records.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

async function inspect(selection: Parameters<typeof select>[0]) {
  const opened = await openMemory();
  select(selection);
  render(<InspectorPane />);
  return opened;
}

it('[W19] a field becomes one edit when it is left, and none when nothing changed', async () => {
  const { host } = await inspect({ kind: 'requirement', id: requirement('R1') });
  const title = screen.getByRole('textbox', { name: 'Titel' });
  await userEvent.clear(title);
  await userEvent.type(title, 'Ruimer open');
  expect(host.entries()).toHaveLength(0);
  await userEvent.tab();
  await allSent();
  expect(find(host.dossier().requirements, 'R1')?.title).toBe('Ruimer open');
  await userEvent.click(title);
  await userEvent.tab();
  await allSent();
  expect(host.entries()).toHaveLength(1);
});

it('[W19] Escape and an empty name bring back what was', async () => {
  const { host } = await inspect({ kind: 'requirement', id: requirement('R1') });
  const title = screen.getByRole('textbox', { name: 'Titel' });
  await userEvent.type(title, ' nog ruimer{Escape}');
  expect(title).toHaveProperty('value', 'Ruime openstelling');
  await userEvent.clear(title);
  expect(screen.getByText('Dit mag niet leeg zijn.')).toBeTruthy();
  await userEvent.tab();
  await allSent();
  expect(title).toHaveProperty('value', 'Ruime openstelling');
  expect(host.entries()).toHaveLength(0);
});

it('sets a priority from the list of positions', async () => {
  const { host } = await inspect({ kind: 'requirement', id: requirement('R3') });
  await userEvent.click(screen.getByRole('button', { name: /^Prioriteit van Dijkenrade/ }));
  await userEvent.click(screen.getByRole('menuitemradio', { name: /Should/ }));
  await allSent();
  expect(cellAt(host.dossier().positions, 'R3', 'DIJ', clientOf)?.priority).toBe('S');
});

it('shows no position of the shared service centre, and says which limits are private', async () => {
  await inspect({ kind: 'requirement', id: requirement('R1') });
  expect(screen.queryByRole('button', { name: /Prioriteit van Kwartet/ })).toBeNull();
  expect(screen.getAllByText(/Alleen regisseur: de grenzen/)).toHaveLength(1);
});

it('shows links from both sides and takes one away', async () => {
  const { host } = await inspect({ kind: 'requirement', id: requirement('R1') });
  const links = screen.getByRole('heading', { name: 'Samenhang' }).closest('section') as HTMLElement;
  expect(within(links).getByText('Nodig voor')).toBeTruthy();
  await userEvent.click(within(links).getByRole('button', { name: /Haal 1.02 weg/ }));
  await allSent();
  expect(find(host.dossier().requirements, 'R3')?.requires).toEqual([]);
});

it('edits a client and its people', async () => {
  const { host } = await inspect({ kind: 'client', id: client('MER') });
  await userEvent.click(screen.getByRole('button', { name: 'Persoon' }));
  await allSent();
  expect(host.dossier().people.filter(({ party }) => party.kind === 'client' && party.client === 'MER')).toHaveLength(
    2,
  );
  const badge = screen.getByRole('textbox', { name: 'Teken' });
  await userEvent.clear(badge);
  await userEvent.type(badge, 'mw{Enter}');
  await allSent();
  expect(find(host.dossier().clients, 'MER')?.badge).toBe('MW');
});

it('[W9] removing a supplier can be undone from its message', async () => {
  const { toasts } = await inspect({ kind: 'supplier', id: supplier('ALF') });
  await userEvent.click(screen.getByRole('button', { name: 'Verwijder' }));
  await allSent();
  expect(find(currentDossier().suppliers, 'ALF')).toBeUndefined();
  toasts[0]?.action?.run();
  await allSent();
  expect(find(currentDossier().suppliers, 'ALF')?.name).toBe('Alfa Software');
});

it('leaves the letters of a client that is renamed', async () => {
  const { host } = await inspect({ kind: 'client', id: client('MER') });
  const name = screen.getByRole('textbox', { name: 'Naam' });
  await userEvent.clear(name);
  await userEvent.type(name, 'Bunnik{Enter}');
  await allSent();
  expect(find(host.dossier().clients, 'MER')).toMatchObject({ name: 'Bunnik', badge: 'ME' });
});

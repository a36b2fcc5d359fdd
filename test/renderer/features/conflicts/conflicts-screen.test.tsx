import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ConflictsScreen } from '#renderer/features/conflicts/conflicts-screen.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { select, setFilter, useSession } from '#renderer/store/session.ts';
import { analyse } from '#src/analysis/analyse.ts';
import { conflictEntries } from '#src/views/conflicts/conflict-entries.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { requirement } from '#test/builders/records.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { dossierOf } from '#test/builders/records.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

/** What is only detected: the sample without its case files. */
const dossier: Dossier = {
  ...sampleDossier(),
  cases: [],
  stakes: [],
  options: [],
  stances: [],
  decisions: [],
  ratifications: [],
};
const entries = conflictEntries(dossier, analyse(dossier));

async function show() {
  await openMemory({ dossier }, { screen: 'conflicts' });
  render(<ConflictsScreen />);
}

it('shows the first conflict with its sentence, and walks the list with J and K', async () => {
  await show();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(entries[0]?.requirement.title);
  runAction('conflicts.next');
  expect(await screen.findByText(`Conflict 2 van ${entries.length}`)).toBeTruthy();
  runAction('conflicts.next');
  expect(await screen.findByText(`Conflict 3 van ${entries.length}`)).toBeTruthy();
  runAction('conflicts.previous');
  expect(await screen.findByText(`Conflict 2 van ${entries.length}`)).toBeTruthy();
});

it('lands on the conflict of the requirement that is selected elsewhere', async () => {
  await show();
  select({ kind: 'requirement', id: requirement('R28') });
  const title = entries.find((entry) => entry.requirement.id === 'R28')?.requirement.title ?? '';
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
});

it('[W11] says how many of all a filter shows, and shows all again with one press', async () => {
  await show();
  setFilter('conflicts', { kinds: ['exclusion'] });
  const shown = entries.filter(({ conflict }) => conflict.kind === 'exclusion').length;
  expect(await screen.findByText(`${shown} van ${entries.length} getoond`)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Toon alle' }));
  expect(await screen.findByText(`Conflict 1 van ${entries.length}`)).toBeTruthy();
});

it('[W11] says so when the filter lets nothing through', async () => {
  await show();
  setFilter('conflicts', { kinds: ['budget'] });
  expect(await screen.findByText('Geen conflict past bij dit filter')).toBeTruthy();
});

it('goes to the map with the requirement selected', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Toon op de kaart' }));
  expect(useSession.getState()).toMatchObject({ screen: 'map', selection: { id: entries[0]?.requirement.id } });
});

it('counts who clashes with whom in a table with names', async () => {
  await show();
  const table = screen.getByRole('table', { name: 'Aantal conflicten per paar opdrachtgevers' });
  expect(within(table).getAllByRole('rowheader')).toHaveLength(4);
});

it('says what belongs here when nothing clashes', async () => {
  await openMemory({ dossier: dossierOf({}) }, { screen: 'conflicts' });
  render(<ConflictsScreen />);
  expect(screen.getByText('Geen open conflicten')).toBeTruthy();
});

import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { NewDossier } from '#renderer/features/start/new-dossier.tsx';
import { StartScreen } from '#renderer/features/start/start-screen.tsx';
import { allSent } from '#renderer/store/edit.ts';
import { loadRecent } from '#renderer/store/recent.ts';
import { useSession } from '#renderer/store/session.ts';
import { ok, refuse } from '#src/base/result.ts';
import { analyse } from '#src/analysis/analyse.ts';
import { byOrder } from '#src/base/order.ts';
import type { RecentDossier } from '#src/contract/calls.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { dossierSummary } from '#src/views/summary.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const summary = dossierSummary(sampleDossier(), analyse(sampleDossier()));

function recent(name: string, more: Partial<RecentDossier> = {}): RecentDossier {
  const openedAt = '2026-03-02T08:00:00Z';
  return { path: `/${name}.regie`, fileName: `${name}.regie`, openedAt, exists: true, summary, ...more };
}

async function start(dossiers: readonly RecentDossier[]) {
  let list = dossiers;
  const calls: string[] = [];
  const { host, toasts } = await openMemory({
    answers: {
      'dossiers.recent': () => ok(list),
      'dossiers.forget': ({ path }) => {
        list = list.filter((each) => each.path !== path);
        return ok(null);
      },
      'dossiers.open': ({ path, mode }) => {
        calls.push(`${mode} ${path}`);
        return ok(host.opened());
      },
    },
  });
  await loadRecent();
  render(<StartScreen page="recent" settings={null} />);
  return { calls, toasts };
}

it('[W12] opens the last dossier where a step leads', async () => {
  const { calls } = await start([recent('zaak')]);
  const hero = screen.getByRole('region', { name: 'Laatst geopend' });
  expect(within(hero).getByText(`${summary.openConflicts} open conflicten`)).toBeTruthy();
  await userEvent.click(within(hero).getAllByRole('link', { name: 'Bekijken' })[0] as HTMLElement);
  expect(calls).toEqual(['normal /zaak.regie']);
  expect(useSession.getState().screen).toBe('conflicts');
});

it('[W13] keeps a missing dossier listed until it is removed, below those that are there', async () => {
  const { calls } = await start([
    recent('weg', { exists: false, summary: { ...summary, title: 'Weg' } }),
    recent('zaak'),
  ]);
  expect(screen.getByRole('region', { name: 'Laatst geopend' }).textContent).toContain(summary.title);
  expect(screen.getByText('Niet gevonden op /weg.regie')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Verwijder uit de lijst' }));
  expect(screen.queryByText('Niet gevonden op /weg.regie')).toBeNull();
  expect(calls).toEqual([]);
});

it('offers the sample and a new dossier when nothing was ever opened', async () => {
  await start([]);
  expect(screen.getByText('Welkom bij Regie')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Bekijk het voorbeeld' })).toHaveLength(1);
});

it('opens a dossier to look only from its menu', async () => {
  const { calls } = await start([recent('zaak')]);
  await userEvent.click(screen.getByRole('button', { name: 'Meer' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Bekijk zonder te wijzigen' }));
  expect(calls).toEqual(['read-only /zaak.regie']);
});

it('[W16] a new dossier gets the clients that were named and one theme to begin in', async () => {
  const { host } = await openMemory({ dossier: emptyDossier });
  render(<NewDossier template={null} />);
  expect(screen.getByRole('button', { name: 'Maak dossier' })).toHaveProperty('disabled', true);
  await userEvent.type(screen.getByRole('textbox', { name: 'Naam van het dossier' }), 'Vier Stromen');
  await userEvent.type(screen.getByRole('textbox', { name: 'Naam 1' }), 'Oosterwaard');
  await userEvent.type(screen.getByRole('textbox', { name: 'Inwoners 1' }), '48000');
  await userEvent.type(screen.getByRole('textbox', { name: 'Naam 2' }), 'Linderveen');
  await userEvent.click(screen.getByRole('button', { name: 'Maak dossier' }));
  await allSent();
  const clients = host.dossier().clients.toSorted(byOrder);
  expect(clients.map(({ name, inhabitants }) => [name, inhabitants])).toEqual([
    ['Oosterwaard', 48_000],
    ['Linderveen', null],
  ]);
  expect(host.dossier().themes.map(({ title }) => title)).toEqual(['Algemeen']);
});

it('[W22] a template brings its themes and requirements, and the clients named come beside them', async () => {
  const { host } = await openMemory({ dossier: emptyDossier });
  render(<NewDossier template="ssc" />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Naam van het dossier' }), 'Vier Stromen');
  await userEvent.type(screen.getByRole('textbox', { name: 'Naam 1' }), 'Oosterwaard');
  await userEvent.click(screen.getByRole('button', { name: 'Maak dossier' }));
  await vi.waitFor(() => expect(host.dossier().clients).toHaveLength(1));
  expect(host.dossier().requirements).toHaveLength(40);
  expect(host.dossier().themes).toHaveLength(7);
});

it('says beside the name why a dossier could not be made', async () => {
  await openMemory({ answers: { 'dossiers.create': () => refuse('never-heard-of') } });
  render(<NewDossier template={null} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Naam van het dossier' }), 'Zaak');
  await userEvent.click(screen.getByRole('button', { name: 'Maak dossier' }));
  expect(await screen.findByText(/never-heard-of/)).toBeTruthy();
});

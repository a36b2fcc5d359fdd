import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { registerShellActions } from '#renderer/app/actions.ts';
import { Dialogs } from '#renderer/app/dialogs/dialogs.tsx';
import { FileNotice } from '#renderer/app/file-notice.tsx';
import { WindowTop } from '#renderer/app/top/window-top.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { useDialog } from '#renderer/store/dialogs.ts';
import { currentStatus, useDocument } from '#renderer/store/document.ts';
import { allSent } from '#renderer/store/edit.ts';
import { openPath } from '#renderer/store/files.ts';
import { useReadinessShown } from '#renderer/store/readiness.ts';
import { showScreen, useSession } from '#renderer/store/session.ts';
import { changeSettings, currentSettings } from '#renderer/store/settings.ts';
import { analyse } from '#src/analysis/analyse.ts';
import { dossierSummary } from '#src/views/summary.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { ok } from '#src/base/result.ts';
import type { Generation } from '#src/contract/calls.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

let forget = (): void => {};
beforeEach(() => {
  forget = registerShellActions();
});
afterEach(() => forget());

const generations: readonly Generation[] = [
  { id: 'g3', savedAt: '2026-03-02T08:59:00Z', kind: 'journal', isIntact: true, requirements: 4, editsFromFile: 3 },
  { id: 'g2', savedAt: '2026-03-02T08:00:00Z', kind: 'snapshot', isIntact: true, requirements: 3, editsFromFile: -2 },
  {
    id: 'g1',
    savedAt: '2026-03-01T08:00:00Z',
    kind: 'snapshot',
    isIntact: false,
    requirements: 0,
    editsFromFile: null,
  },
];

it('[W1] the top bar says saved, and not on disk while the file can’t be written', async () => {
  await openMemory();
  render(<WindowTop />);
  expect(screen.getByText(/^Opgeslagen \d\d:\d\d$/)).toBeTruthy();
  useDocument.setState(({ status }) => ({ status: { ...status, problem: { code: 'disk-full' } } }));
  expect(await screen.findByText('Niet op schijf')).toBeTruthy();
});

it('[RY20] a phase in the top bar leads to its checklist, and the palette says that the dossier is in it', async () => {
  const { host } = await openMemory();
  render(<WindowTop />);
  await userEvent.click(screen.getByRole('button', { name: /Aanbesteding/ }));
  expect(useSession.getState().screen).toBe('readiness');
  expect(useReadinessShown.getState()).toMatchObject({ part: 'phases', phase: 'tender' });
  act(() => void runAction('dossier.phase-tender'));
  await allSent();
  expect(assignmentOf(host.dossier()).phase).toBe('tender');
  await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken: Opdracht gewijzigd' }));
  await allSent();
  expect(assignmentOf(host.dossier()).phase).toBe('strategy');
});

it('[W14] speaks the other language at once', async () => {
  await openMemory();
  render(<WindowTop />);
  await changeSettings({ language: 'en' });
  expect(await screen.findByText(/^Saved \d\d:\d\d$/)).toBeTruthy();
  await changeSettings({ language: 'nl' });
});

it('[W18] the palette finds records and runs actions; the sheet lists the same actions', async () => {
  await openMemory();
  render(<Dialogs />);
  runAction('app.palette');
  await userEvent.type(await screen.findByRole('combobox'), 'opslag{Enter}');
  expect(useSession.getState().selection).toEqual({ kind: 'requirement', id: 'R2' });
  runAction('app.palette');
  await userEvent.type(await screen.findByRole('combobox'), 'alle sneltoetsen{Enter}');
  const sheet = await screen.findByRole('dialog', { name: 'Sneltoetsen' });
  expect(within(sheet).getByText('Ga naar Kaart')).toBeTruthy();
  expect(within(sheet).queryByText('Ongedaan maken')).toBeTruthy();
});

it('[W26] the palette finds people and other dossiers, and begins with what was run lately', async () => {
  const opened: string[] = [];
  const summary = { ...dossierSummary(smallDossier, analyse(smallDossier)), title: 'Zeven Dorpen' };
  const other = { path: '/elders/zeven.regie', fileName: 'zeven.regie', openedAt: '', exists: true, summary };
  const { host } = await openMemory({
    answers: {
      'dossiers.recent': () => ok([other]),
      'dossiers.open': ({ path }) => {
        opened.push(path);
        return ok(host.opened());
      },
    },
  });
  render(<Dialogs />);
  runAction('app.palette');
  await userEvent.type(await screen.findByRole('combobox'), 'sam bak{Enter}');
  expect(useSession.getState().selection).toEqual({ kind: 'supplier', id: 'ALF' });
  runAction('app.palette');
  await userEvent.type(await screen.findByRole('combobox'), 'alle sneltoetsen{Enter}');
  await userEvent.click(await screen.findByRole('button', { name: 'Sluit' }));
  runAction('app.palette');
  const recent = await screen.findByRole('group', { name: 'Pas gebruikt' });
  expect(within(recent).getByText('Toon alle sneltoetsen')).toBeTruthy();
  expect(currentSettings().recentActions).toEqual(['app.shortcuts']);
  await userEvent.type(screen.getByRole('combobox'), 'zeven.regie');
  expect(screen.queryByRole('group', { name: 'Pas gebruikt' })).toBeNull();
  await userEvent.click(await screen.findByText('Zeven Dorpen'));
  await waitFor(() => expect(opened).toEqual(['/elders/zeven.regie']));
});

it('[W27] the list of shortcuts is searched by what it does, and letters are switched off there', async () => {
  await openMemory();
  render(<Dialogs />);
  runAction('app.shortcuts');
  const sheet = await screen.findByRole('dialog', { name: 'Sneltoetsen' });
  await userEvent.type(within(sheet).getByRole('searchbox', { name: 'Zoek een sneltoets' }), 'matrix');
  expect(within(sheet).getByText('Ga naar Matrix')).toBeTruthy();
  expect(within(sheet).queryByText('Ga naar Kaart')).toBeNull();
  await userEvent.clear(within(sheet).getByRole('searchbox'));
  await userEvent.type(within(sheet).getByRole('searchbox'), 'zzz');
  expect(within(sheet).getByText('Geen sneltoets gevonden.')).toBeTruthy();
  await userEvent.click(within(sheet).getByRole('checkbox', { name: /letter/i }));
  expect(currentSettings().letterShortcuts).toBe(false);
  await changeSettings({ letterShortcuts: true });
});

it('[W78] the list of shortcuts says what the screen in front does with keys itself', async () => {
  await openMemory();
  render(<Dialogs />);
  act(() => showScreen('matrix'));
  runAction('app.shortcuts');
  const sheet = await screen.findByRole('dialog', { name: 'Sneltoetsen' });
  expect(within(sheet).getByText('Prioriteit Must, Should, Could, Won’t, of geen')).toBeTruthy();
  expect(within(sheet).queryByText('Kies een eis erbij')).toBeNull();
  act(() => showScreen('map'));
  expect(within(sheet).getByText('Kies een eis erbij')).toBeTruthy();
});

it('[W17] a damaged file leads to its versions, the best one chosen, and opens the one that is picked', async () => {
  const restored: string[] = [];
  const { host } = await openMemory({
    answers: {
      'dossiers.generations': () => ok(generations),
      'dossiers.restore': ({ generation }) => {
        restored.push(generation);
        return ok(host.opened());
      },
    },
  });
  render(<Dialogs />);
  useDialog.setState({ dialog: { kind: 'trouble', path: '/a.regie', problem: { code: 'file-damaged' } } });
  const dialog = await screen.findByRole('alertdialog', { name: 'Dit bestand is beschadigd' });
  const [best, older, damaged] = await within(dialog).findAllByRole('radio');
  expect(best).toHaveProperty('checked', true);
  expect(damaged).toHaveProperty('disabled', true);
  await userEvent.click(older as HTMLElement);
  await userEvent.click(within(dialog).getByRole('button', { name: /^Open de versie van/ }));
  expect(restored).toEqual(['g2']);
});

it('[W6] a file that is gone stands above the screen, with both ways on and neither chosen', async () => {
  const choices: string[] = [];
  const { host } = await openMemory({
    answers: {
      'dossier.resolveDisk': ({ choice }) => {
        choices.push(choice);
        return ok(host.opened());
      },
    },
  });
  useDocument.setState(({ status }) => ({ status: { ...status, disk: { code: 'removed-on-disk' } } }));
  render(<FileNotice />);
  await userEvent.click(screen.getByRole('button', { name: 'Kies wat geldt' }));
  const dialog = await screen.findByRole('dialog', { name: 'Het bestand is van de schijf verdwenen' });
  expect(within(dialog).getByRole('button', { name: 'Bewaar op een andere plek' })).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Zet het bestand terug' }));
  expect(choices).toEqual(['keep-mine']);
});

it('[W21] a dossier held by somebody else opens to look at, and is taken over only by choice', async () => {
  const modes: string[] = [];
  const { host } = await openMemory({
    answers: {
      'dossiers.open': ({ mode }) => {
        modes.push(mode);
        const notices = mode === 'normal' ? [{ code: 'locked-by', params: { user: 'Ilse', host: 'LT-2207' } }] : [];
        return ok({ ...host.opened(), isReadOnly: mode === 'normal', notices });
      },
    },
  });
  render(<Dialogs />);
  await openPath('/a.regie');
  const dialog = await screen.findByRole('dialog', { name: 'Dit dossier is al open' });
  expect(dialog.textContent).toContain('Ilse heeft dit dossier open op LT-2207');
  expect(currentStatus().isReadOnly).toBe(true);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Neem over' }));
  expect(modes).toEqual(['normal', 'take-over']);
  expect(currentStatus().isReadOnly).toBe(false);
});

it('changes name and budget of the dossier in one edit', async () => {
  const { host } = await openMemory();
  render(<Dialogs />);
  runAction('dossier.details');
  const name = await screen.findByRole('textbox', { name: 'Naam' });
  await userEvent.clear(name);
  await userEvent.type(name, 'Vier Stromen');
  await userEvent.type(screen.getByRole('textbox', { name: 'Gezamenlijk budget, eenmalig' }), '850');
  await userEvent.click(screen.getByRole('button', { name: 'Wijzig gegevens' }));
  await allSent();
  expect(assignmentOf(host.dossier())).toMatchObject({ title: 'Vier Stromen', budgetOnceK: 850, budgetYearK: null });
  expect(host.entries()).toHaveLength(1);
});

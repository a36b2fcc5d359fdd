import { expect, it } from 'vitest';
import { useDialog } from '#renderer/store/dialogs.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { createDossier, openPath } from '#renderer/store/files.ts';
import { followHost } from '#renderer/store/host-events.ts';
import { closeDossier } from '#renderer/store/opening.ts';
import { useReading } from '#renderer/store/reading.ts';
import { useRecent } from '#renderer/store/recent.ts';
import { reveal } from '#renderer/store/reveal.ts';
import { useSession } from '#renderer/store/session.ts';
import { analyse } from '#src/analysis/analyse.ts';
import { ok, refuse } from '#src/base/result.ts';
import { updated } from '#src/changes/build.ts';
import type { Entry } from '#src/changes/change.ts';
import { editTheme } from '#src/commands/themes/edit-theme.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { dossierSummary } from '#src/views/summary.ts';
import { requirement, theme } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

it('shows an opened dossier on the map, with nothing selected', async () => {
  await openMemory();
  expect(useSession.getState()).toMatchObject({ screen: 'map', selection: null });
  expect(currentStatus()).toMatchObject({ fileName: 'memory.regie', isReadOnly: false });
});

it('[W17] a file that does not open becomes a dialog about that file', async () => {
  await openMemory({ answers: { 'dossiers.open': () => refuse('file-damaged', { where: 3, of: 9 }) } });
  await openPath('/kapot.regie');
  expect(useDialog.getState().dialog).toMatchObject({ kind: 'trouble', path: '/kapot.regie' });
  expect(currentStatus().session).toBe('memory');
});

it('[W20] opening another dossier first closes the one that is open, after its last edit', async () => {
  const order: string[] = [];
  const { host } = await openMemory({
    answers: {
      'dossiers.open': () => ok({ ...host.opened(), session: 'other', fileName: 'other.regie' }),
      'dossier.close': ({ session }) => {
        order.push(`${session} closed after ${host.entries().length}`);
        return ok(null);
      },
    },
  });
  void runCommand(editTheme, { id: theme('T1'), patch: { title: 'Diensten' } });
  await openPath('/other.regie');
  expect(order).toEqual(['memory closed after 1']);
  expect(currentStatus().fileName).toBe('other.regie');
});

it('closing returns to the start screen, with the list as it is now, and shows nothing of the dossier', async () => {
  const closed = { path: '/memory.regie', fileName: 'memory.regie', openedAt: '2026-03-02T09:00:00Z', exists: true };
  const summary = dossierSummary(smallDossier, analyse(smallDossier));
  await openMemory({ answers: { 'dossiers.recent': () => ok([{ ...closed, summary }]) } });
  await closeDossier();
  expect(useRecent.getState().dossiers).toHaveLength(1);
  expect(currentStatus().session).toBeNull();
  expect(currentDossier().clients).toEqual([]);
  expect(useSession.getState().screen).toBe('start');
});

it('tells why a dossier could not be made and leaves the open one alone', async () => {
  await openMemory({ answers: { 'dossiers.create': () => refuse('folder-read-only') } });
  expect(await createDossier('Nieuw')).toEqual(refuse('folder-read-only'));
  expect(currentStatus().session).toBe('memory');
});

it('unfolds the theme of what a jump leads to, on the map and in the matrix', async () => {
  await openMemory();
  useSession.setState({ foldedThemes: new Set([theme('T2')]) });
  reveal({ kind: 'requirement', id: requirement('R2') });
  const { openThemes, foldedThemes, selection } = useSession.getState();
  expect([...openThemes]).toEqual(['T2']);
  expect([...foldedThemes]).toEqual([]);
  expect(selection).toEqual({ kind: 'requirement', id: 'R2' });
});

/** Another dossier that the host is still reading; `answer` ends that. */
async function whileOpening() {
  const closed: string[] = [];
  let answer = (): void => {};
  const read = new Promise<void>((resolve) => (answer = resolve));
  const window = await openMemory({
    answers: {
      'dossiers.open': async () => {
        await read;
        return ok({ ...window.host.opened(), session: 'other', fileName: 'other.regie' });
      },
      'dossier.close': ({ session }) => {
        closed.push(session);
        return ok(null);
      },
    },
  });
  return { ...window, closed, answer, opening: openPath('/other.regie') };
}

it('[W62] opening that is stopped leaves what was open, and lets go of the other', async () => {
  const { answer, opening, closed } = await whileOpening();
  useReading.getState().reading?.stop();
  answer();
  await opening;
  expect(currentStatus().session).toBe('memory');
  expect(closed).toEqual(['other']);
  expect(useDialog.getState().dialog).toBeNull();
});

it('[W61] an edit of another window is shown with the dossier it came too early for', async () => {
  const { host, answer, opening } = await whileOpening();
  followHost({ openPath: () => {}, jobProgress: () => {}, closing: () => {} });
  const before = assignmentOf(smallDossier);
  const entry: Entry = {
    seq: host.opened().seq + 1,
    at: '2026-03-02T09:00:00Z',
    by: 'Elders',
    label: { command: 'edit-assignment' },
    change: updated('assignment', [[before, { ...before, title: 'Elders' }]]),
  };
  host.send({ kind: 'entry', session: 'other', entry });
  answer();
  await opening;
  expect(currentStatus().session).toBe('other');
  expect(currentDossier().assignment[0]?.title).toBe('Elders');
});

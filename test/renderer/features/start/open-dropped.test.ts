import { expect, it } from 'vitest';
import { openDropped } from '#renderer/features/start/open-dropped.ts';
import { useDialog } from '#renderer/store/dialogs.ts';
import { useImportSource } from '#renderer/store/import-source.ts';
import { ok } from '#src/base/result.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

async function drop(file: File) {
  const paths: string[] = [];
  const opened = await openMemory({
    answers: {
      'dossiers.open': ({ path }) => {
        paths.push(path);
        return ok(opened.host.opened());
      },
      'files.pick': () => ok('/gekozen.regie'),
    },
  });
  await openDropped([file]);
  return { ...opened, paths };
}

it('opens a dossier that tells where it lies', async () => {
  const file = Object.assign(new File(['x'], 'zaak.regie'), { path: '/docs/zaak.regie' });
  expect((await drop(file)).paths).toEqual(['/docs/zaak.regie']);
});

it('asks for the place of a dossier that does not tell', async () => {
  const { paths, toasts } = await drop(new File(['x'], 'zaak.regie'));
  expect(paths).toEqual(['/gekozen.regie']);
  expect(toasts[0]?.text).toContain('zaak.regie');
});

it('keeps a list for the import and asks into which dossier it goes', async () => {
  await drop(new File(['Code;Titel'], 'eisen.csv'));
  expect(useImportSource.getState().source?.fileName).toBe('eisen.csv');
  expect(new TextDecoder().decode(useImportSource.getState().source?.bytes)).toBe('Code;Titel');
  expect(useDialog.getState().dialog).toEqual({ kind: 'new-dossier' });
});

it('says which files it can open', async () => {
  const { paths, toasts } = await drop(new File(['x'], 'foto.png'));
  expect(paths).toEqual([]);
  expect(toasts[0]).toMatchObject({ kind: 'problem' });
  expect(toasts[0]?.text).toContain('foto.png');
});

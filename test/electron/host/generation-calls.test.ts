import { unpackDossier } from '#src/file-format/packed-dossier.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { codeOf, created, heard, openRoom, rename, valueOf } from './room.ts';

async function twoWindowsOnTwoGenerations() {
  const { room } = await openRoom();
  const [one, other] = [room.connect('memory', null), room.connect('browser', null)];
  const opened = await created(one, 'Eerst');
  valueOf(await other.call('dossiers.open', { path: opened.path, mode: 'normal' }));
  const { path } = opened;
  valueOf(await rename(one, opened, 'Daarna'));
  await room.flush();
  return { room, one, other, opened, path };
}

describe('earlier versions', () => {
  it('[H14] are listed, and one comes back in the session of all windows', async () => {
    const { one, other, opened, path } = await twoWindowsOnTwoGenerations();
    const events = heard(other);
    const generations = valueOf(await one.call('dossiers.generations', { path }));
    const first = generations.find(({ kind, editsFromFile }) => kind === 'snapshot' && editsFromFile === -1);
    const restored = valueOf(await one.call('dossiers.restore', { path, generation: first?.id ?? '' }));
    expect(restored.session).toBe(opened.session);
    expect(unpackDossier(restored.dossier).assignment[0]?.title).toBe('Eerst');
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'replaced', opened: expect.objectContaining({ dossier: restored.dossier }) }),
    );
    valueOf(await rename(other, opened, 'Verder'));
  });

  it('[H14] leave the dossier open when there is no such version', async () => {
    const { one, opened, path } = await twoWindowsOnTwoGenerations();
    expect(codeOf(await one.call('dossiers.restore', { path, generation: 'nonsense' }))).toBe('generation-missing');
    expect(valueOf(await rename(one, opened, 'Verder'))).toMatchObject({ seq: 2 });
  });
});

describe('a file that changed on disk', () => {
  async function changed() {
    const { room, one, other, opened, path } = await twoWindowsOnTwoGenerations();
    const theirs = await readFile(path);
    valueOf(await rename(one, opened, 'Van mij'));
    await room.flush();
    await writeFile(path, theirs);
    valueOf(await rename(one, opened, 'Nog meer van mij'));
    expect((await room.flush()).map(({ code }) => code)).toEqual(['changed-on-disk']);
    return { one, other, opened, path };
  }

  it('[H14] is taken over by all windows on `reload`', async () => {
    const { one, other, opened } = await changed();
    const events = heard(other);
    const args = { session: opened.session, choice: 'reload' } as const;
    const reloaded = valueOf(await one.call('dossier.resolveDisk', args));
    expect(unpackDossier(reloaded.dossier).assignment[0]?.title).toBe('Daarna');
    expect(events.map(({ kind }) => kind)).toContain('replaced');
  });

  it('[H14] is written over only on `keep-mine`', async () => {
    const { one, opened, path } = await changed();
    expect(await readFile(path, 'utf8')).not.toContain('Nog meer van mij');
    const args = { session: opened.session, choice: 'keep-mine' } as const;
    valueOf(await one.call('dossier.resolveDisk', args));
    expect(await readFile(path, 'utf8')).toContain('Nog meer van mij');
  });
});

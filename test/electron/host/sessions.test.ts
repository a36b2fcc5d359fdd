import { describe, expect, it } from 'vitest';
import { codeOf, created, heard, openRoom, rename, valueOf } from './room.ts';

/** A dossier open in one program, and a second program that has come to the same file. */
async function twoPrograms() {
  const first = (await openRoom()).room.connect('browser', null);
  const mine = await created(first);
  const second = await openRoom({ userName: 'Joris' });
  const window = second.room.connect('browser', null);
  const theirs = valueOf(await window.call('dossiers.open', { path: mine.path, mode: 'normal' }));
  return { first, mine, window, theirs, second };
}

describe('a file that another program has open', () => {
  it('[H9] opens to be read, and says who has it', async () => {
    const { window, theirs } = await twoPrograms();
    expect(theirs.isReadOnly).toBe(true);
    expect(theirs.notices).toContainEqual(
      expect.objectContaining({ code: 'locked-by', params: expect.objectContaining({ user: 'Karin' }) }),
    );
    expect(codeOf(await rename(window, theirs, 'Nieuw'))).toBe('read-only');
  });

  it('[H7] [H9] can be taken over knowingly, in the same session; the other program then only reads', async () => {
    const { first, mine, window, theirs, second } = await twoPrograms();
    const toFirst = heard(first);
    const taken = valueOf(await window.call('dossiers.open', { path: mine.path, mode: 'take-over' }));
    expect(taken).toMatchObject({ session: theirs.session, isReadOnly: false });
    expect(valueOf(await rename(window, taken, 'Van Joris'))).toMatchObject({ seq: 1, by: 'Joris' });
    await second.room.flush();
    expect(codeOf(await rename(first, mine, 'Van Karin'))).not.toBe('ok');
    await expect.poll(() => toFirst.map(({ kind }) => kind)).toContain('read-only');
  });

  it('[H11] is free again when its program has closed it', async () => {
    const { first, mine, window, theirs } = await twoPrograms();
    valueOf(await window.call('dossier.close', { session: theirs.session }));
    valueOf(await rename(first, mine, 'Afgerond'));
    await first.close();
    const again = valueOf(await window.call('dossiers.open', { path: mine.path, mode: 'normal' }));
    expect(again).toMatchObject({ isReadOnly: false, seq: 1 });
  });
});

describe('sessions', () => {
  it('[H7] open a file once, however many ask at the same time', async () => {
    const { room } = await openRoom();
    const window = room.connect('browser', null);
    const { path, session } = await created(window);
    valueOf(await window.call('dossier.close', { session }));
    const asked = Array.from({ length: 8 }, () => {
      return room.connect('browser', null).call('dossiers.open', { path, mode: 'normal' });
    });
    const sessions = (await Promise.all(asked)).map((opened) => valueOf(opened).session);
    expect(new Set(sessions).size).toBe(1);
  });

  it('[H7] of another window open nothing', async () => {
    const { room } = await openRoom();
    const { session } = await created(room.connect('browser', null));
    const stranger = room.connect('browser', null);
    expect(codeOf(await stranger.call('dossier.flush', { session }))).toBe('dossier-not-open');
    expect(codeOf(await stranger.call('dossier.close', { session }))).toBe('dossier-not-open');
  });
});

import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { userFolders, usualFolders } from '#electron/host/user-folders.ts';

const usual = { userData: '/home/k/.config/Regie', documents: '/home/k/Documenten' };

describe('userFolders', () => {
  it('[H17] are the usual ones without a word in the environment', () => {
    expect(userFolders({}, usual)).toEqual(usual);
    expect(userFolders({ REGIE_USER_DATA: '', REGIE_DOCUMENTS: '' }, usual)).toEqual(usual);
  });

  it('[H17] keep a trial together in one folder', () => {
    expect(userFolders({ REGIE_USER_DATA: '/t' }, usual)).toEqual({ userData: '/t', documents: '/t/Documents' });
  });

  it('[H17] can each be named', () => {
    expect(userFolders({ REGIE_DOCUMENTS: '/d' }, usual)).toEqual({ ...usual, documents: '/d' });
    const both = { REGIE_USER_DATA: '/t', REGIE_DOCUMENTS: '/d' };
    expect(userFolders(both, usual)).toEqual({ userData: '/t', documents: '/d' });
  });
});

describe('usualFolders', () => {
  it('[H17] are where Electron has them', () => {
    expect(usualFolders({}, 'darwin', '/Users/k')).toEqual({
      userData: '/Users/k/Library/Application Support/Regie',
      documents: '/Users/k/Documents',
    });
    expect(usualFolders({ APPDATA: '/roaming' }, 'win32', '/k').userData).toBe('/roaming/Regie');
    expect(usualFolders({ XDG_CONFIG_HOME: '/cfg' }, 'linux', '/home/k').userData).toBe('/cfg/Regie');
  });

  it('[H17] follow the language of a Linux desktop', async () => {
    const home = await mkdtemp(path.join(os.tmpdir(), 'regie-home-'));
    await mkdir(path.join(home, '.config'));
    const names = 'XDG_DESKTOP_DIR="$HOME/Bureaublad"\nXDG_DOCUMENTS_DIR="$HOME/Documenten"\n';
    await writeFile(path.join(home, '.config/user-dirs.dirs'), names);
    expect(usualFolders({}, 'linux', home).documents).toBe(path.join(home, 'Documenten'));
    expect(usualFolders({}, 'linux', '/nowhere').documents).toBe('/nowhere/Documents');
  });
});

import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export type UserFolders = { readonly userData: string; readonly documents: string };

type Environment = Readonly<Record<string, string | undefined>>;

const APP_NAME = 'Regie';

/** Where Electron keeps a program's settings, for the doors that have no Electron to ask. */
function usualUserData(env: Environment, platform: NodeJS.Platform, home: string): string {
  switch (platform) {
    case 'win32':
      return path.join(env.APPDATA ?? path.join(home, 'AppData/Roaming'), APP_NAME);
    case 'darwin':
      return path.join(home, 'Library/Application Support', APP_NAME);
    default:
      return path.join(env.XDG_CONFIG_HOME ?? path.join(home, '.config'), APP_NAME);
  }
}

/** A Linux desktop keeps the folder's name in its own language ("Documenten") in a file. */
function usualDocuments(env: Environment, platform: NodeJS.Platform, home: string): string {
  if (platform !== 'linux') return path.join(home, 'Documents');
  try {
    const folder = env.XDG_CONFIG_HOME ?? path.join(home, '.config');
    const named = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(readFileSync(path.join(folder, 'user-dirs.dirs'), 'utf8'))?.[1];
    return named?.replace(/^\$HOME/, home) ?? path.join(home, 'Documents');
  } catch {
    return path.join(home, 'Documents');
  }
}

/** The folders of this user as the system has them. */
export function usualFolders(env: Environment, platform: NodeJS.Platform, home = os.homedir()): UserFolders {
  return { userData: usualUserData(env, platform, home), documents: usualDocuments(env, platform, home) };
}

/**
 * [H17] `REGIE_USER_DATA` and `REGIE_DOCUMENTS` name other folders than the usual ones; with the first alone the
 * documents go in it too, so that a trial leaves nothing elsewhere.
 */
export function userFolders(env: Environment, usual: UserFolders): UserFolders {
  const userData = env.REGIE_USER_DATA || usual.userData;
  const documents = env.REGIE_DOCUMENTS || (env.REGIE_USER_DATA ? path.join(userData, 'Documents') : usual.documents);
  return { userData: path.resolve(userData), documents: path.resolve(documents) };
}

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { downloadElectron } from './download-electron.ts';

export type FoundElectron =
  | { readonly kind: 'found'; readonly executable: string; readonly folder: string; readonly version: string }
  | { readonly kind: 'absent'; readonly reason: string };

export const electronPackage = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));

function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function inFolder(folder: string): FoundElectron | undefined {
  const executable = path.join(folder, executableName());
  if (!existsSync(executable)) return undefined;
  const versionFile = path.join(folder, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'unknown';
  return { kind: 'found', executable, folder, version };
}

/**
 * The Electron to use: the folder in ELECTRON_OVERRIDE_DIST_PATH, else the binary of the installed package,
 * else that binary downloaded now. Never waits more than seconds on a network that does not answer.
 */
export async function findElectron(): Promise<FoundElectron> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    return inFolder(override) ?? { kind: 'absent', reason: `ELECTRON_OVERRIDE_DIST_PATH: ${override}` };
  }
  const own = path.join(electronPackage, 'dist');
  const installed = inFolder(own);
  if (installed) return installed;
  const failure = await downloadElectron(electronPackage);
  return inFolder(own) ?? { kind: 'absent', reason: failure ?? 'download incomplete' };
}

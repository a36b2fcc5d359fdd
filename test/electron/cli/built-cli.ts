import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { root } from '#electron/build/paths.ts';
import { copyPictureFiles } from '#electron/build/picture-files.ts';
import { copySolverFiles } from '#electron/build/solver-files.ts';
import { type BundleName, bundles } from '#electron/vite.config.ts';

export type Ran = { readonly code: number | null; readonly data: string; readonly messages: string };

export type BuiltCli = {
  /** An empty folder that commands run in. */
  readonly folder: string;
  readonly entry: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly run: (...args: readonly string[]) => Promise<Ran>;
};

/** The command line as people get it: bundled, in a process of its own, with settings of its own. */
export async function buildCli(): Promise<BuiltCli> {
  const place = mkdtempSync(path.join(os.tmpdir(), 'regie-cli-'));
  const app = path.join(place, 'out/app');
  for (const mode of ['cli', 'worker'] satisfies BundleName[]) {
    await build({
      configFile: path.join(root, 'electron/vite.config.ts'),
      mode,
      logLevel: 'error',
      build: { outDir: path.join(app, bundles[mode].folder) },
    });
  }
  copyPictureFiles(path.join(app, 'assets/picture'));
  copySolverFiles(path.join(app, 'assets/solver'));
  await mkdir(path.join(app, 'renderer'), { recursive: true });
  await writeFile(path.join(app, 'renderer/index.html'), '<title>Regie</title>');
  cpSync(path.join(root, 'package.json'), path.join(place, 'package.json'));
  const folder = path.join(place, 'work');
  await mkdir(folder);
  const entry = path.join(app, bundles.cli.folder, bundles.cli.file);
  const env = { ...process.env, REGIE_USER_DATA: path.join(place, 'user'), LANG: 'C', LC_ALL: '', LC_MESSAGES: '' };
  return { folder, entry, env, run: (...args) => runCli(entry, args, folder, env) };
}

function runCli(entry: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-deprecation', entry, ...args], { cwd, env });
    let data = '';
    let messages = '';
    child.stdout.on('data', (chunk: Buffer) => {
      data += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      messages += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, data, messages }));
  });
}

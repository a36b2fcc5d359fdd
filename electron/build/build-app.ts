import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { type BundleName, bundles } from '#electron/vite.config.ts';
import { exclusively } from './exclusive.ts';
import { fingerprint } from './fingerprint.ts';
import { appOut, out, root } from './paths.ts';
import { copyPictureFiles } from './picture-files.ts';
import { copySolverFiles } from './solver-files.ts';

export type BuildOptions = {
  readonly force?: boolean;
  /** Called when there is something to build, before it is built. */
  readonly onBuild?: () => void;
};

const SOURCES = ['src', 'electron', 'renderer', 'assets', 'package.json', 'package-lock.json'];
const stamp = path.join(appOut, 'sources.sha256');

function isFresh(print: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
}

async function buildBundle(name: BundleName, folder: string): Promise<void> {
  await build({
    configFile: path.join(root, 'electron/vite.config.ts'),
    mode: name,
    logLevel: 'error',
    build: { outDir: path.join(folder, bundles[name].folder) },
  });
}

async function buildRenderer(folder: string): Promise<void> {
  await build({
    configFile: path.join(root, 'renderer/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: path.join(folder, 'renderer') },
  });
}

async function buildBallot(folder: string): Promise<void> {
  await build({
    configFile: path.join(root, 'renderer/vite.config.ts'),
    mode: 'ballot',
    logLevel: 'error',
    build: { outDir: path.join(folder, 'ballot') },
  });
}

/** Not for the program: pictures for readers of the repository, and icons that the packager puts where systems look. */
const notInProgram: readonly string[] = ['screenshots', 'icons'];

function copyAssets(from: string, to: string): void {
  const filter = (source: string): boolean => !notInProgram.includes(path.relative(from, source));
  cpSync(from, to, { recursive: true, filter });
  cpSync(path.join(from, 'icons/linux/256x256.png'), path.join(to, 'icons/icon.png'));
}

async function buildInto(folder: string): Promise<void> {
  process.env.NODE_ENV = 'production';
  const names = Object.keys(bundles) as BundleName[];
  await Promise.all([buildRenderer(folder), buildBallot(folder), ...names.map((name) => buildBundle(name, folder))]);
  copyAssets(path.join(root, 'assets'), path.join(folder, 'assets'));
  copyPictureFiles(path.join(folder, 'assets/picture'));
  copySolverFiles(path.join(folder, 'assets/solver'));
}

async function replaceApp(print: string): Promise<void> {
  const fresh = path.join(out, 'app.new');
  const old = path.join(out, 'app.old');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  await buildInto(fresh);
  writeFileSync(path.join(fresh, path.basename(stamp)), print);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(appOut)) renameSync(appOut, old);
  renameSync(fresh, appOut);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Builds `out/app` when the sources differ from those it was built from, and says whether it did.
 * A failed build leaves the previous one in place; two processes at once build once.
 */
export async function ensureBuilt(options: BuildOptions = {}): Promise<boolean> {
  const current = (): string => fingerprint(root, SOURCES);
  if (!options.force && isFresh(current())) return false;
  return exclusively(path.join(out, 'build.lock'), async () => {
    const print = current();
    if (!options.force && isFresh(print)) return false;
    options.onBuild?.();
    await replaceApp(print);
    return true;
  });
}

/** For a command: a build that fails ends it with the bundler's message alone. */
export async function ensureBuiltOrExit(options: BuildOptions = {}): Promise<void> {
  try {
    await ensureBuilt(options);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { exitCode, run } from './run.ts';

const FIRST_BYTE_MS = 5_000;
const SILENCE_MS = 20_000;

type Progress = { readonly percent: number };
type Downloader = {
  downloadArtifact(details: {
    version: string;
    artifactName: 'electron';
    platform: string;
    arch: string;
    cacheRoot: string | undefined;
    checksums: Record<string, string>;
    downloadOptions: { quiet: boolean; signal: AbortSignal; getProgressCallback(progress: Progress): Promise<void> };
  }): Promise<string>;
};

/** Aborts when nothing is heard for a while: shortly at first, longer once data has come. */
function silenceGuard(): { signal: AbortSignal; heard(): void; stop(): void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort(new Error('no answer'));
  let timer = setTimeout(abort, FIRST_BYTE_MS);
  return {
    signal: controller.signal,
    heard: () => {
      clearTimeout(timer);
      timer = setTimeout(abort, SILENCE_MS);
    },
    stop: () => clearTimeout(timer),
  };
}

function showProgress(percent: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(
      `\rElectron wordt eenmalig opgehaald / Fetching Electron once: ${Math.round(percent * 100)} %`,
    );
}

// The package's own downloader is used, with its mirror settings, cache and checksums, but with a time limit it lacks.
async function fetchArchive(electronPackage: string): Promise<void> {
  const require = createRequire(path.join(electronPackage, 'install.js'));
  const manifest = JSON.parse(readFileSync(path.join(electronPackage, 'package.json'), 'utf8')) as { version: string };
  const { downloadArtifact } = (await import(pathToFileURL(require.resolve('@electron/get')).href)) as Downloader;
  const guard = silenceGuard();
  try {
    await downloadArtifact({
      version: manifest.version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      cacheRoot: process.env.electron_config_cache,
      checksums: require('./checksums.json') as Record<string, string>,
      downloadOptions: {
        quiet: true,
        signal: guard.signal,
        getProgressCallback: async ({ percent }) => {
          guard.heard();
          showProgress(percent);
        },
      },
    });
  } finally {
    guard.stop();
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  }
}

/** Downloads and unpacks the binary of the installed electron package; returns why it could not. */
export async function downloadElectron(electronPackage: string): Promise<string | undefined> {
  try {
    await fetchArchive(electronPackage);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
  const unpacked = await run(process.execPath, [path.join(electronPackage, 'install.js')], { stdio: 'ignore' });
  return exitCode(unpacked) === 0 ? undefined : 'unpacking failed';
}

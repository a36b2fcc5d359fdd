import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuiltOrExit } from './build-app.ts';
import { findElectron } from './find-electron.ts';
import { root } from './paths.ts';
import { exitCode, run } from './run.ts';

// `npm run package`              the program as released, unpacked, for this machine: in out/dist
// `npm run package -- --unfused` the same, open to a test driver: in out/dist/unfused
// `npm run package -- ARGS`      electron-builder with its own arguments, for installers: --linux deb, --win, --mac

const TEST_RUNTIME = { script: 'test/runtime/prepare-electron-25.ts', version: '25.1.1' };

const node = (file: string): string => path.join(root, 'node_modules', file);

/** The tests' runtime, where no other Electron can be had: good for trying the package here, not for handing it out. */
function testRuntime(): string | undefined {
  const args = [node('tsx/dist/cli.mjs'), path.join(root, TEST_RUNTIME.script)];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return status === 0 ? stdout.trim() : undefined;
}

type Runtime = { readonly folder: string; readonly version: string };

async function runtimeHere(): Promise<Runtime> {
  const electron = await findElectron();
  const folder = electron.kind === 'found' ? electron.folder : testRuntime();
  if (folder === undefined) throw new Error(`No Electron to package: ${electron.kind === 'absent' && electron.reason}`);
  const runtime = electron.kind === 'found' ? electron : { folder, version: TEST_RUNTIME.version };
  if (runtime.version === TEST_RUNTIME.version)
    process.stderr.write(
      `Packaged with the test runtime, Electron ${runtime.version}: to try here, not to hand out.\n`,
    );
  return runtime;
}

const released = ['--config', 'electron/build/released.yml'];

/** Unpacked, with the Electron that is here. */
async function unpacked(isUnfused: boolean): Promise<readonly string[]> {
  const { folder, version } = await runtimeHere();
  const config = version === TEST_RUNTIME.version ? [] : released;
  const differing = isUnfused ? ['--config', 'electron/build/unfused.yml'] : config;
  return [...differing, '--dir', `-c.electronDist=${folder}`, `-c.electronVersion=${version}`];
}

await ensureBuiltOrExit();
const args = process.argv.slice(2);
const isUnfused = args.includes('--unfused');
const options = isUnfused || args.length === 0 ? await unpacked(isUnfused) : [...released, ...args];
const ending = await run(process.execPath, [node('electron-builder/cli.js'), ...options, '--publish', 'never'], {
  cwd: root,
});
process.exitCode = exitCode(ending);

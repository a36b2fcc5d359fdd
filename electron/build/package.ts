import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuiltOrExit } from './build-app.ts';
import { findElectron } from './find-electron.ts';
import { root } from './paths.ts';
import { exitCode, run } from './run.ts';

// `npm run package`            an unpacked program for this machine, in out/dist
// `npm run package -- --fused` the same with the fuses set, in out/dist/fused
// `npm run package -- ARGS`    electron-builder with its own arguments, for installers: --linux deb, --win, --mac

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

async function electronOptions(): Promise<readonly string[]> {
  const electron = await findElectron();
  if (electron.kind === 'found') {
    return [`-c.electronDist=${electron.folder}`, `-c.electronVersion=${electron.version}`];
  }
  const folder = testRuntime();
  if (folder === undefined) throw new Error(`No Electron to package: ${electron.reason}`);
  process.stderr.write(
    `Packaged with the test runtime, Electron ${TEST_RUNTIME.version}: to try here, not to hand out (${electron.reason}).\n`,
  );
  return [`-c.electronDist=${folder}`, `-c.electronVersion=${TEST_RUNTIME.version}`];
}

await ensureBuiltOrExit();
const args = process.argv.slice(2);
const rest = args.filter((arg) => arg !== '--fused');
const config = args.includes('--fused') ? ['--config', 'electron/build/fused.yml'] : [];
const target = rest.length > 0 ? rest : ['--dir', ...(await electronOptions())];
const ending = await run(
  process.execPath,
  [node('electron-builder/cli.js'), ...config, ...target, '--publish', 'never'],
  { cwd: root },
);
process.exitCode = exitCode(ending);

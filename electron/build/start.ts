import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBuiltOrExit } from './build-app.ts';
import { findElectron } from './find-electron.ts';
import { calledFrom, cliEntry, root } from './paths.ts';
import { type Ending, exitCode, run } from './run.ts';

// `npm start [-- FILE…] [--browser]`: the desktop program where Electron can run, else the same in the browser.

/** An Electron that ends this way so early never reached the program: a library or the sandbox is missing. */
const NEVER_STARTED = { withinMs: 10_000, codes: [126, 127, 133, 134], signals: ['SIGTRAP', 'SIGABRT', 'SIGILL'] };

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function neverStarted({ code, signal, afterMs }: Ending): boolean {
  if (afterMs > NEVER_STARTED.withinMs) return false;
  if (signal !== null) return NEVER_STARTED.signals.includes(signal);
  return code === null || NEVER_STARTED.codes.includes(code);
}

/** Files are meant as seen from where the command was typed. */
function resolveFiles(args: readonly string[]): string[] {
  return args.map((arg) => {
    const full = path.resolve(calledFrom, arg);
    return !arg.startsWith('-') && existsSync(full) ? full : arg;
  });
}

type Reason = { readonly nl: string; readonly en: string };

const ASKED: Reason = { nl: 'zoals gevraagd', en: 'as asked' };
const NO_DISPLAY: Reason = { nl: 'er is hier geen scherm voor Electron', en: 'there is no display for Electron here' };
const NO_START: Reason = { nl: 'Electron start hier niet', en: 'Electron does not start here' };

function notAvailable(detail: string): Reason {
  return { nl: `Electron is hier niet te krijgen (${detail})`, en: 'Electron cannot be had here' };
}

async function startBrowserMode(args: readonly string[], reason: Reason): Promise<Ending> {
  say(`Regie opent in uw browser: ${reason.nl}. / Regie opens in your browser: ${reason.en}.`);
  return run(process.execPath, ['--no-deprecation', cliEntry, 'serve', '--open', ...args], { cwd: calledFrom });
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function sandboxFlags(): string[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  say('U bent root: Electron draait zonder sandbox. / You are root: Electron runs without its sandbox.');
  return ['--no-sandbox'];
}

async function start(args: readonly string[]): Promise<Ending> {
  const files = resolveFiles(args.filter((arg) => arg !== '--browser'));
  if (args.includes('--browser')) return startBrowserMode(files, ASKED);
  if (!hasDisplay()) return startBrowserMode(files, NO_DISPLAY);
  const electron = await findElectron();
  if (electron.kind === 'absent') return startBrowserMode(files, notAvailable(electron.reason));
  // Set in the terminals of some editors, it would turn Electron into plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const ending = await run(electron.executable, [...sandboxFlags(), root, ...files], { cwd: calledFrom, env });
  return neverStarted(ending) ? startBrowserMode(files, NO_START) : ending;
}

await ensureBuiltOrExit({ onBuild: () => say('Regie wordt gebouwd… / Building Regie…') });
process.exitCode = exitCode(await start(process.argv.slice(2)));

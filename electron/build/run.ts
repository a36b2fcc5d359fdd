import { type SpawnOptions, spawn } from 'node:child_process';

/** How a program ended; `code` is null when a signal ended it or it could not be started. */
export type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly afterMs: number };

/** Runs a program in this terminal, hands on Ctrl-C and termination, and resolves when it has ended. */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<Ending> {
  const startedMs = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    const finish = (code: number | null, signal: NodeJS.Signals | null): void => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve({ code, signal, afterMs: performance.now() - startedMs });
    };
    child.once('error', () => finish(null, null));
    child.once('exit', finish);
  });
}

/** The exit code a shell would give for this ending. */
export function exitCode({ code, signal }: Ending): number {
  if (code !== null) return code;
  if (signal === 'SIGINT') return 130;
  return signal === 'SIGTERM' ? 143 : 1;
}

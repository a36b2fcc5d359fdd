import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/** Who we are, to the others that may want the same file. */
export type Program = {
  readonly pid: number;
  readonly host: string;
  /** Whether a process of this computer still runs. */
  readonly isRunning: (pid: number) => boolean;
};

export const thisProgram: Program = { pid: process.pid, host: hostname(), isRunning };

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { readonly code?: string }).code === 'EPERM';
  }
}

export const newToken = (): string => randomBytes(8).toString('hex');

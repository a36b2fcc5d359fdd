import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export type VirtualDisplay = { readonly name: string; stop(): void };

const SCREEN = '1920x1200x24';

/** Starts Xvfb on a free display number of its own choice; rejects when it is not installed or does not come up. */
export function startVirtualDisplay(): Promise<VirtualDisplay> {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    (server.stdio[3] as Readable).once('data', (number: Buffer) => {
      resolve({ name: `:${number.toString().trim()}`, stop: () => void server.kill() });
    });
  });
}

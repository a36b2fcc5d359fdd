import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { out, root } from '#electron/build/paths.ts';

/** Builds the writer to one file that Node runs by itself; answers its path. */
export async function builtWriter(): Promise<string> {
  const folder = path.join(out, 'test', `writer-${process.pid}`);
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: path.join(root, 'test/faults/processes/writer.ts'),
      outDir: folder,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: [/^node:/],
        output: { format: 'es', entryFileNames: 'writer.mjs', codeSplitting: false },
      },
    },
  });
  return path.join(folder, 'writer.mjs');
}

/** A running writer and what it said so far. */
export class Writer {
  readonly said: string[] = [];
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;

  constructor(
    script: string,
    how: 'store' | 'in-place',
    file: string,
    as?: { readonly uid: number; readonly gid: number },
  ) {
    this.#child = spawn(process.execPath, [script, how, file], { stdio: ['ignore', 'pipe', 'inherit'], ...as });
    const { stdout } = this.#child;
    if (stdout === null) throw new Error('A writer speaks on its standard output');
    const lines = createInterface({ input: stdout });
    lines.on('line', (line) => this.said.push(line));
    this.#ended = new Promise((resolve) => lines.on('close', resolve));
  }

  /** When it said something that begins so, or ended without. */
  async heard(start: string): Promise<string | undefined> {
    let hasEnded = false;
    void this.#ended.then(() => {
      hasEnded = true;
    });
    for (;;) {
      const word = this.said.find((line) => line.startsWith(start));
      if (word !== undefined || hasEnded) return word;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  /** Kills it as the system would, and waits until all it said was heard. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  async end(): Promise<void> {
    await this.#ended;
  }

  /** Number of the last edit it acknowledged; 0 = none. */
  acknowledged(): number {
    return Number(this.said.findLast((line) => line.startsWith('edit '))?.slice(5) ?? 0);
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { out, root } from '#electron/build/paths.ts';

/** Builds the writer to one file that Node runs by itself; answers its path. */
export function builtWriter(): Promise<string> {
  return builtProgram('test/faults/processes/writer.ts');
}

/** The same for any source; removed by whoever asked for it, with the folder it is in. */
export async function builtProgram(entry: string): Promise<string> {
  const name = path.basename(entry, '.ts');
  const folder = path.join(out, 'test', `${name}-${process.pid}`);
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: path.join(root, entry),
      outDir: folder,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: [/^node:/],
        output: { format: 'es', entryFileNames: `${name}.mjs`, codeSplitting: false },
      },
    },
  });
  return path.join(folder, `${name}.mjs`);
}

type User = { readonly uid: number; readonly gid: number };

/** A running program and what it said so far. */
export class Program {
  readonly said: string[] = [];
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;

  constructor(args: readonly string[], as?: User) {
    this.#child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'], ...as });
    const { stdout } = this.#child;
    if (stdout === null) throw new Error('A program speaks on its standard output');
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
}

/** A running writer. */
export class Writer extends Program {
  constructor(script: string, how: 'store' | 'in-place', file: string, as?: User) {
    super([script, how, file], as);
  }

  /** Number of the last edit it acknowledged; 0 = none. */
  acknowledged(): number {
    return Number(this.said.findLast((line) => line.startsWith('edit '))?.slice(5) ?? 0);
  }
}

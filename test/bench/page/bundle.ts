import path from 'node:path';
import { build, type Rollup } from 'vite';

/** One script that runs by itself in any page, from a file beside this one. */
export async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(import.meta.dirname, file), formats: ['iife'], name: 'peer' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as readonly Rollup.RollupOutput[];
  const chunk = outputs[0]?.output.find((each) => each.type === 'chunk');
  if (chunk === undefined) throw new Error(`nothing came of ${file}`);
  return chunk.code;
}

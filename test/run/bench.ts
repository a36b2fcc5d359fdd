import path from 'node:path';
import { ensureBuiltOrExit } from '#electron/build/build-app.ts';
import { root } from '#electron/build/paths.ts';
import { exitCode, run } from '#electron/build/run.ts';

// `npm run bench [-- --json]`: measures the built program; standard output is the bench's alone.
await ensureBuiltOrExit();
const script = [path.join(root, 'node_modules/tsx/dist/cli.mjs'), path.join(root, 'test/bench/main.ts')];
const ending = await run(process.execPath, [...script, ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, NODE_ENV: 'production' },
});
process.exitCode = exitCode(ending);

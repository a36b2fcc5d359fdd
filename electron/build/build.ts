import { ensureBuiltOrExit } from './build-app.ts';

const startedMs = performance.now();
await ensureBuiltOrExit({ force: true });
process.stdout.write(`built out/app in ${((performance.now() - startedMs) / 1000).toFixed(1)} s\n`);

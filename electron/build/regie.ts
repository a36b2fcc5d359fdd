import { ensureBuiltOrExit } from './build-app.ts';
import { calledFrom, cliEntry } from './paths.ts';
import { exitCode, run } from './run.ts';

// `npm run -s regie -- VERB …`: the command line of the built program, in the folder it was called from.
// Deprecations inside libraries are no message for the person at the terminal.
await ensureBuiltOrExit();
const ending = await run(process.execPath, ['--no-deprecation', cliEntry, ...process.argv.slice(2)], {
  cwd: calledFrom,
});
process.exitCode = exitCode(ending);

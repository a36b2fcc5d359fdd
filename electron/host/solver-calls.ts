import { readFile } from 'node:fs/promises';
import { packageBase } from '#src/analysis/package/package-base.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { withSession } from './dossier-calls.ts';
import type { Handlers } from './handlers.ts';
import type { JobRunner } from './job-runner.ts';
import type { HostPorts } from './ports.ts';
import type { Sessions } from './sessions.ts';

/** The solver is read here, because a worker of a packaged program can't look into its archive. */
export function solverCalls(
  ports: HostPorts,
  sessions: Sessions,
  jobs: JobRunner,
): Pick<Handlers, 'package.ask' | 'package.instance' | 'suppliers.concessions'> {
  return {
    'package.ask': ({ session: id, job, question, gap, seconds }, caller) =>
      withSession(sessions, caller, id, async ({ dossier }) => {
        const solver = await readFile(ports.solverFile);
        return jobs.run(
          'ask-package',
          { base: packageBase(dossier, question.settings.prices), question, gap, seconds, solver },
          job,
          caller,
        );
      }),
    'package.instance': async ({ job, bytes, ratio, gap, seconds }, caller) => {
      const solver = await readFile(ports.solverFile);
      return jobs.run('solve-instance', { bytes, ratio, gap, seconds, solver }, job, caller);
    },
    'suppliers.concessions': ({ session: id, job, evidence, seconds, isReleasedOnly = false }, caller) =>
      withSession(sessions, caller, id, async ({ dossier: whole }) => {
        const solver = await readFile(ports.solverFile);
        const dossier = isReleasedOnly ? releasedOnly(whole) : whole;
        return jobs.run('find-concessions', { dossier, evidence, seconds, solver }, job, caller);
      }),
  };
}

import { parentPort, workerData } from 'node:worker_threads';
import type { Progress } from '#electron/exchange/progress.ts';
import { readList } from '#electron/exchange/read-list.ts';
import { ok, type Result } from '#src/base/result.ts';
import { askPackage } from './ask-package.ts';
import { solveInstanceJob } from './solve-instance.ts';
import { exportBallots } from './export-ballots.ts';
import { exportAgreements } from './export-agreements.ts';
import { exportDecisions } from './export-decisions.ts';
import { exportHandout } from './export-handout.ts';
import { exportMap } from './export-map.ts';
import { exportMatrix } from './export-matrix.ts';
import { exportReport } from './export-report.ts';
import { exportScenario } from './export-scenario.ts';
import { exportSteering } from './export-steering.ts';
import { findConcessions } from './find-concessions.ts';
import type { JobMessage, JobName, JobRequest, Jobs } from './jobs.ts';

function post(message: JobMessage): void {
  parentPort?.postMessage(message);
}

/** Whether whoever runs this asked for an end; see `graceSeconds`. */
function isStopped(): boolean {
  const flag = (workerData as { readonly stop?: Int32Array }).stop;
  return flag !== undefined && Atomics.load(flag, 0) !== 0;
}

/** At most a hundred messages a job, whatever the size of its steps. */
function reporter(): Progress {
  let reported = 0;
  return (done, total) => {
    const step = total === null ? 0 : total / 100;
    if (done - reported < step && done !== total) return;
    reported = done;
    post({ kind: 'progress', done, total });
  };
}

async function run(request: JobRequest): Promise<Result<Jobs[JobName]['output']>> {
  switch (request.name) {
    case 'read-list':
      return readList(request.input.fileName, request.input.bytes, reporter());
    case 'export-matrix':
      return ok(await exportMatrix(request.input, reporter()));
    case 'export-map':
      return ok(await exportMap(request.input, reporter()));
    case 'export-decisions':
      return ok(await exportDecisions(request.input, reporter()));
    case 'export-handout':
      return ok(await exportHandout(request.input, reporter()));
    case 'export-agreements':
      return ok(await exportAgreements(request.input, reporter()));
    case 'export-report':
      return exportReport(request.input, reporter());
    case 'export-ballots':
      return exportBallots(request.input, reporter());
    case 'export-scenario':
      return ok(await exportScenario(request.input, reporter()));
    case 'export-steering':
      return ok(await exportSteering(request.input, reporter()));
    case 'find-concessions':
      return ok(await findConcessions(request.input, reporter()));
    case 'solve-instance':
      return solveInstanceJob(request.input, reporter(), isStopped);
    case 'ask-package':
      return ok(await askPackage(request.input, reporter(), isStopped));
  }
}

// A rejection is a bug: it ends the worker and reaches whoever ran the job.
void run(workerData as JobRequest).then((result) => post({ kind: 'done', result }));

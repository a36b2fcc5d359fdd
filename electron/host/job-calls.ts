import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { ok, type Result } from '#src/base/result.ts';
import type { BallotPrint } from '#src/contract/ballot-print.ts';
import type { Exported } from '#src/contract/calls.ts';
import { attempt } from '#electron/storage/problem-of.ts';
import { replaceFile } from '#electron/storage/replace-file.ts';
import { systemDisk } from '#electron/storage/system-disk.ts';
import type { Jobs } from '#electron/jobs/jobs.ts';
import { withSession } from './dossier-calls.ts';
import { fileNameFor, withExtension } from './free-name.ts';
import { jobRunner } from './job-runner.ts';
import { readPictureFiles } from './read-picture-files.ts';
import type { Handlers } from './handlers.ts';
import { solverCalls } from './solver-calls.ts';
import { writablePath } from './paths.ts';
import type { Caller, HostPorts } from './ports.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import type { SettingsStore } from './settings.ts';

type Part = Pick<
  Handlers,
  | 'lists.read'
  | 'matrix.export'
  | 'map.export'
  | 'decisions.export'
  | 'handout.export'
  | 'agreements.export'
  | 'workshop.export'
  | 'steering.export'
  | 'scenario.export'
  | 'ballots.export'
  | 'package.ask'
  | 'package.instance'
  | 'suppliers.concessions'
  | 'jobs.stop'
>;
type Deps = { readonly ports: HostPorts; readonly sessions: Sessions; readonly settings: SettingsStore };

function nameFor({ fileName }: Session, format: string): string {
  return `${fileNameFor(basename(fileName, extname(fileName)))}.${format}`;
}

type Target = { readonly path: string | null; readonly format: string; readonly name: string };

/** Where it may be written is decided before the work is done; without a path the bytes go to who asked. */
async function exportTo(
  { path: given, format, name }: Target,
  caller: Caller,
  make: () => Promise<Result<Uint8Array>>,
): Promise<Result<Exported>> {
  const target = given === null ? ok(null) : writablePath(withExtension(given, `.${format}`), caller);
  if (!target.ok) return target;
  const made = await make();
  if (!made.ok) return made;
  const bytes = made.value;
  const path = target.value;
  if (path === null) return ok({ path, bytes, fileName: name });
  // [H16]
  const written = await attempt(path, () => replaceFile(systemDisk, path, { bytes, mode: 0o600 }));
  return written.ok ? ok({ path, bytes: null, fileName: basename(path) }) : written;
}

/** Only a PDF carries its fonts. */
async function fontsFor(format: string, { pictureFolder }: HostPorts): Promise<Readonly<Record<string, Uint8Array>>> {
  return format === 'pdf' ? readPictureFiles(pictureFolder) : {};
}

async function ballotInput(
  { workshop, round, cards, room }: BallotPrint,
  { dossier, language, now, version }: Jobs['export-matrix']['input'],
  { pictureFolder }: HostPorts,
): Promise<Jobs['export-ballots']['input']> {
  const files = await readPictureFiles(pictureFolder);
  return { dossier, language, now, version, files, workshop, round, cards, room };
}

type Base = (session: Session) => Jobs['export-matrix']['input'];

function ballotCalls(
  { ports, sessions }: Deps,
  jobs: ReturnType<typeof jobRunner>,
  base: Base,
): Pick<Part, 'ballots.export'> {
  return {
    'ballots.export': (asked, caller) =>
      withSession(sessions, caller, asked.session, (session) =>
        exportTo({ path: asked.path, format: 'pdf', name: asked.name }, caller, async () => {
          const input = await ballotInput(asked, base(session), ports);
          return jobs.run('export-ballots', input, asked.job, caller);
        }),
      ),
  };
}

function handoutCalls(
  { ports, sessions }: Deps,
  jobs: ReturnType<typeof jobRunner>,
  base: Base,
): Pick<Part, 'handout.export' | 'steering.export'> {
  return {
    'handout.export': ({ session: id, job, format, path, wish }, caller) =>
      withSession(sessions, caller, id, (session) =>
        exportTo({ path, format, name: nameFor(session, format) }, caller, async () => {
          // An award is counted, not searched.
          const solver = wish.about === 'award' ? new Uint8Array() : await readFile(ports.solverFile);
          const files = await fontsFor(format, ports);
          return jobs.run('export-handout', { ...base(session), format, wish, files, solver }, job, caller);
        }),
      ),
    'steering.export': ({ session: id, job, today, format, path }, caller) =>
      withSession(sessions, caller, id, (session) =>
        exportTo({ path, format, name: nameFor(session, format) }, caller, async () => {
          const { dossier, language, now, version } = base(session);
          const files = await fontsFor(format, ports);
          return jobs.run('export-steering', { dossier, language, now, version, today, files }, job, caller);
        }),
      ),
  };
}

type TableInput = (session: Session, format: 'xlsx' | 'csv') => Jobs['export-matrix']['input'];

/** Tables, as a workbook or CSV. */
function tableCalls(
  { sessions }: Deps,
  jobs: ReturnType<typeof jobRunner>,
  exportInput: TableInput,
): Pick<Part, 'matrix.export' | 'agreements.export'> {
  return {
    'matrix.export': ({ session: id, job, format, path }, caller) =>
      withSession(sessions, caller, id, (session) =>
        exportTo({ path, format, name: nameFor(session, format) }, caller, () =>
          jobs.run('export-matrix', exportInput(session, format), job, caller),
        ),
      ),
    'agreements.export': ({ session: id, job, part, format, path }, caller) =>
      withSession(sessions, caller, id, (session) =>
        exportTo({ path, format, name: nameFor(session, format) }, caller, () =>
          jobs.run('export-agreements', { ...exportInput(session, format), part }, job, caller),
        ),
      ),
  };
}

export function jobCalls({ ports, sessions, settings }: Deps): Part {
  const jobs = jobRunner(ports);
  const exportInput: TableInput = ({ dossier }, format) => {
    const { language, userName } = settings.get();
    return {
      dossier,
      format,
      language,
      now: new Date(ports.now()).toISOString(),
      by: userName,
      version: ports.version,
    };
  };
  const base: Base = (session) => exportInput(session, 'xlsx');
  return {
    ...ballotCalls({ ports, sessions, settings }, jobs, base),
    ...handoutCalls({ ports, sessions, settings }, jobs, base),
    'lists.read': ({ job, fileName, bytes }, caller) => jobs.run('read-list', { fileName, bytes }, job, caller),
    ...tableCalls({ ports, sessions, settings }, jobs, exportInput),
    'map.export': ({ session: id, job, format, path, view, paper, width }, caller) =>
      withSession(sessions, caller, id, (session) =>
        exportTo({ path, format, name: nameFor(session, format) }, caller, async () => {
          const { dossier, language, now, version } = exportInput(session, 'xlsx');
          const files = await readPictureFiles(ports.pictureFolder);
          const input = { dossier, format, language, view, paper, width, now, version, files };
          return jobs.run('export-map', input, job, caller);
        }),
      ),
    'decisions.export': ({ session: id, job, format, path }, caller) =>
      withSession(sessions, caller, id, (session) =>
        exportTo({ path, format, name: nameFor(session, format) }, caller, async () => {
          const files = await fontsFor(format, ports);
          return jobs.run('export-decisions', { ...exportInput(session, 'xlsx'), format, files }, job, caller);
        }),
      ),
    'workshop.export': ({ session: id, job, workshop, format, path }, caller) =>
      withSession(sessions, caller, id, (session) =>
        exportTo({ path, format, name: nameFor(session, format) }, caller, async () => {
          const files = await fontsFor(format, ports);
          return jobs.run('export-report', { ...exportInput(session, 'xlsx'), format, workshop, files }, job, caller);
        }),
      ),
    'scenario.export': ({ session: id, job, format, path, name, steps, against }, caller) =>
      withSession(sessions, caller, id, (session) =>
        exportTo({ path, format, name: `${fileNameFor(name)}.${format}` }, caller, async () => {
          const { dossier, language, now, version } = exportInput(session, 'xlsx');
          const files = await readPictureFiles(ports.pictureFolder);
          const of = { dossier, format, language, name, steps, against, now, version, files };
          return jobs.run('export-scenario', of, job, caller);
        }),
      ),
    ...solverCalls(ports, sessions, jobs),
    'jobs.stop': async ({ job }, caller) => ok((jobs.stop(job, caller), null)),
  };
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { Connection } from '#electron/host/host.ts';
import type { HostPorts } from '#electron/host/ports.ts';
import { greedyPackage } from '#src/analysis/package/greedy.ts';
import { outcomeOf } from '#src/analysis/package/outcome.ts';
import { type PackageBase, packageBase } from '#src/analysis/package/package-base.ts';
import { problemFor } from '#src/analysis/package/asking.ts';
import { readNrpInstance } from '#src/analysis/package/read-nrp-instance.ts';
import type { PackageRule } from '#src/analysis/package/rules.ts';
import type { PackageResult } from '#src/analysis/package/solve-package.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { unpackDossier } from '#src/file-format/packed-dossier.ts';
import {
  namesFrom,
  packageLines,
  type PackageNames,
  type PackageReport,
  proofText,
  refusalLines,
} from '#src/views/package/report.ts';
import { type Console, ended, showJson } from './console.ts';
import { exitCodes } from './exit-code.ts';
import { type PackageWish, packageWish } from './package-wish.ts';
import { openToRead } from './reading.ts';

type Source = { readonly base: PackageBase; readonly names: PackageNames };

/** [PK23] The best package of a dossier, or of an instance of the literature, for people or for scripts. */
export async function runPackage(
  connection: Connection,
  console: Console,
  host: HostPorts,
  file: string,
  options: ReadonlyMap<string, string>,
): Promise<number> {
  const wish = packageWish(options);
  if (!wish.ok) {
    console.message(console.text.t(`cli:usage.${wish.option}`, { value: wish.value }));
    return exitCodes.usage;
  }
  const source = await sourceOf(connection, console, file, wish.value);
  if (!source.ok) return ended(console, source);
  const { base, names } = source.value;
  let unsolved = false;
  const reports: unknown[] = [];
  for (const rule of wish.value.rules) {
    const started = host.now();
    const result = await solved(console, host, base, rule, wish.value);
    if (!result.ok) return ended(console, result);
    const report = reportOf(base, rule, wish.value, result.value);
    const seconds = (host.now() - started) / 1000;
    if (options.has('json')) reports.push(asData(report, file, seconds, console));
    else
      for (const line of [...(reports.push(report) > 1 ? [''] : []), ...packageLines(report, console.text, names)])
        console.data(line);
    for (const line of refusalLines(result.value, console.text, names)) console.message(line);
    unsolved ||= result.value.kind !== 'found';
  }
  if (options.has('json')) showJson(console, reports.length === 1 ? reports[0] : reports);
  return unsolved ? exitCodes.refused : exitCodes.done;
}

async function sourceOf(
  connection: Connection,
  console: Console,
  file: string,
  { ratio }: PackageWish,
): Promise<Result<Source>> {
  if (path.extname(file).toLowerCase() === '.txt') return instanceIn(file, ratio);
  const opened = await openToRead(connection, console, file);
  if (!opened.ok) return opened;
  const dossier = unpackDossier(opened.value.dossier);
  return ok({ base: packageBase(dossier), names: namesFrom(dossier) });
}

async function instanceIn(file: string, ratio: number): Promise<Result<Source>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return refuse(isMissing ? 'file-missing' : 'disk-error', { path: file });
  }
  const base = readNrpInstance(text, ratio);
  return base.ok ? ok({ base: base.value, names: namesFrom({ requirements: [], clients: [] }) }) : base;
}

/** Ctrl+C stops the search and keeps what it has; a second one ends the program. */
async function solved(
  { text, message }: Console,
  host: HostPorts,
  base: PackageBase,
  rule: PackageRule,
  { settings, gap, seconds }: PackageWish,
): Promise<Result<PackageResult>> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop);
  let told = 0;
  const onProgress = (done: number): void => {
    const part = Math.floor(done * 10) * 10;
    if (part <= told || part >= 100) return;
    told = part;
    message(text.t('pack:progress', { part }));
  };
  try {
    const solver = await readFile(host.solverFile);
    const input = { base, question: { kind: 'best', rule, settings } as const, gap, seconds, solver };
    const answer = await host.runJob('ask-package', input, { signal: controller.signal, onProgress });
    if (!answer.ok) return answer;
    return answer.value.kind === 'best' ? ok(answer.value.answer) : refuse('internal');
  } finally {
    process.removeListener('SIGINT', stop);
  }
}

function reportOf(
  base: PackageBase,
  rule: PackageRule,
  { settings }: PackageWish,
  result: PackageResult,
): PackageReport {
  const problem = problemFor(base, rule, settings);
  const greedy = result.kind === 'found' ? greedyPackage(problem) : null;
  return { rule, budgets: problem.budgets, result, greedy: greedy === null ? null : outcomeOf(problem, greedy) };
}

/** Amounts in whole euros, shares from 0 to 1, ids of the dossier. */
function asData(
  { rule, budgets, result, greedy }: PackageReport,
  file: string,
  seconds: number,
  { text }: Console,
): unknown {
  const head = { file: path.basename(file), rule, budgets };
  if (result.kind !== 'found') return { ...head, status: result.kind, ...result, kind: undefined, seconds };
  const { outcome, objective, bound, gap, isProven, stoppedBy, levels, ties } = result;
  return {
    ...head,
    status: isProven ? 'optimal' : 'feasible',
    isProven,
    objective,
    bound,
    gap,
    stoppedBy,
    levels,
    proof: proofText(result, text),
    ...outcome,
    range: outcome.lowest === null || outcome.highest === null ? null : outcome.highest - outcome.lowest,
    ties,
    greedy,
    seconds,
  };
}

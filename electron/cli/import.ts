import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Connection } from '#electron/host/host.ts';
import { readInput } from '#electron/host/read-input.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { isNothing } from '#src/changes/build.ts';
import { applyGivenChange } from '#src/commands/exchange/apply-change.ts';
import type { Opened } from '#src/contract/calls.ts';
import { MAX_LIST_BYTES } from '#src/contract/payload.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { unpackDossier } from '#src/file-format/packed-dossier.ts';
import { type Imported, importList } from '#src/exchange/list/import-list.ts';
import { type MappingFile, parseMapping } from '#src/exchange/list/mapping.ts';
import type { Book } from '#src/exchange/sheet/book.ts';
import { type Console, ended, showJson } from './console.ts';
import { importReport, problemLines, reportLines } from './import-report.ts';

export type ImportRequest = {
  readonly list: string;
  readonly into: string;
  readonly mapping: string | null;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
};

const MAX_MAPPING_BYTES = 1024 * 1024;

async function readBook(connection: Connection, list: string): Promise<Result<Book>> {
  const bytes = await readInput(list, MAX_LIST_BYTES);
  if (!bytes.ok) return bytes;
  return connection.call('lists.read', { job: 'list', fileName: path.basename(list), bytes: bytes.value });
}

async function readMapping(file: string | null): Promise<Result<MappingFile | null>> {
  if (file === null) return ok(null);
  const bytes = await readInput(file, MAX_MAPPING_BYTES);
  if (!bytes.ok) return bytes;
  try {
    return parseMapping(JSON.parse(Buffer.from(bytes.value).toString('utf8')));
  } catch {
    return refuse('mapping-not-valid', { part: path.basename(file) });
  }
}

/** The dossier to import into; null where there is none yet. */
async function openTarget(connection: Connection, { into, isDryRun }: ImportRequest): Promise<Result<Opened | null>> {
  const opened = await connection.call('dossiers.open', { path: into, mode: isDryRun ? 'read-only' : 'normal' });
  if (!opened.ok) return opened.problem.code === 'file-missing' ? ok(null) : opened;
  if (isDryRun || !opened.value.isReadOnly) return opened;
  // It opened to be read only, and says why.
  return { ok: false, problem: opened.value.notices[0] ?? refuse('read-only').problem };
}

async function write(
  connection: Connection,
  { into, list }: ImportRequest,
  opened: Opened | null,
  { change }: Imported,
): Promise<Result<null>> {
  const title = path.basename(into, path.extname(into));
  const target = opened ? ok(opened) : await connection.call('dossiers.create', { title, path: into });
  if (!target.ok) return target;
  const { session } = target.value;
  const input = { change, source: path.basename(list) };
  const call = { kind: 'command', name: applyGivenChange.name, input } as const;
  const edited = isNothing(change) ? ok(null) : await connection.call('dossier.edit', { session, call });
  return edited.ok ? connection.call('dossier.close', { session }) : edited;
}

/** [L6] [L7] Everything that can be refused is refused before a dossier is made or changed. */
export async function importInto(connection: Connection, console: Console, request: ImportRequest): Promise<number> {
  const book = await readBook(connection, request.list);
  if (!book.ok) return ended(console, book);
  const mapping = await readMapping(request.mapping);
  if (!mapping.ok) return ended(console, mapping);
  const opened = await openTarget(connection, request);
  if (!opened.ok) return ended(console, opened);
  const stamp = { now: new Date().toISOString(), idPrefix: randomBytes(6).toString('hex') };
  const imported = importList(
    opened.value ? unpackDossier(opened.value.dossier) : emptyDossier,
    book.value,
    mapping.value,
    stamp,
  );
  if (!imported.ok) return ended(console, imported);
  const written = request.isDryRun ? ok(null) : await write(connection, request, opened.value, imported.value);
  return ended(console, written, () => {
    const { list, into, isDryRun } = request;
    const about = { list, into, isNew: opened.value === null, isDryRun };
    const report = importReport(console.text, imported.value.plan, about);
    for (const line of problemLines(console.text, report)) console.message(line);
    if (request.isJson) showJson(console, report);
    else for (const line of reportLines(console.text, report)) console.data(line);
  });
}

import { ok, type Problem, refuse, type Result } from '#src/base/result.ts';
import { expanded } from './expand.ts';
import { headerOf } from './header.ts';
import { migrated } from './migrations/migrate.ts';
import { currentVersion, type Digest, type RegieFile } from './regie-file.ts';
import { flawOf } from './safe-tree.ts';
import { validated } from './validate.ts';

export type Decoded = {
  readonly file: RegieFile;
  readonly version: number;
  readonly notices: readonly Problem[];
};

/**
 * The file in a text, or why it is none: `file-foreign`, `-newer`, `-damaged`, `-checksum`, `-invalid`. `known`: the
 * digest of all after the first line, where the caller has it already.
 */
export function decode(given: string, digest: Digest, known?: ReturnType<Digest>): Result<Decoded> {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  const sealed = checkedSeal(text, digest, known);
  if (!sealed.ok) return sealed;
  const parsed = parsedJson(text);
  if (!parsed.ok) return parsed;
  const identified = identify(parsed.value, sealed.value);
  if (!identified.ok) return identified;
  const { raw, version } = identified.value;
  const current = migrated(raw, version);
  if (!current.ok) return current;
  const valid = validated(current.value);
  if (!valid.ok) return valid;
  const trail = checkedTrail(valid.value.trail, valid.value.seq);
  if (!trail.ok) return trail;
  const dossier = expanded(valid.value);
  if (!dossier.ok) return dossier;
  const notices: Problem[] = [];
  if (version < currentVersion) notices.push({ code: 'file-older', params: { version } });
  else if (!sealed.value) notices.push({ code: 'file-unsealed' });
  const file = { dossier: dossier.value, seq: valid.value.seq, trail: trail.value };
  return ok({ file, version, notices });
}

/** [F3] [F4] Whether a text has a header line; its checksum is then right. */
function checkedSeal(text: string, digest: Digest, known?: ReturnType<Digest>): Result<boolean> {
  const header = headerOf(text);
  if (header === undefined) return ok(false);
  if (header.version > currentVersion) return refuse('file-newer', { version: header.version });
  const body = text.slice(header.length);
  const found = known ?? digest(body);
  if (found.sha256 === header.sha256 && found.bytes === header.bytes) return ok(true);
  // [F6] A mail program or an editor may have changed the line ends, and those only.
  const plain = digest(body.replaceAll('\r\n', '\n'));
  if (plain.sha256 === header.sha256 && plain.bytes === header.bytes) return ok(true);
  if (found.bytes < header.bytes)
    return refuse('file-damaged', { where: found.bytes + header.length, of: header.bytes });
  return refuse('file-checksum');
}

function parsedJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    const start = text.slice(0, 100).trimStart();
    // An empty file and one of zeroes are what a power cut leaves of a file without a durable write.
    const isOurs = start === '' || start.startsWith('\0') || start.startsWith('{"format":"regie"');
    return isOurs ? refuse('file-damaged', { where: placeIn(error), of: text.length }) : refuse('file-foreign');
  }
}

function placeIn(error: Error): number {
  return Number(/position (\d+)/.exec(error.message)?.[1] ?? 0);
}

type Identified = { readonly raw: Record<string, unknown>; readonly version: number };

/** [F5] Whether this JSON is a dossier, of a version we know, and not one whose seal was broken. */
function identify(parsed: unknown, isSealed: boolean): Result<Identified> {
  if (typeof parsed !== 'object' || parsed === null || !Object.hasOwn(parsed, 'format')) return refuse('file-foreign');
  const raw = parsed as Record<string, unknown>;
  const { format, version } = raw;
  if (format !== 'regie' || !Number.isSafeInteger(version) || (version as number) < 0) return refuse('file-foreign');
  if ((version as number) > currentVersion) return refuse('file-newer', { version: version as number });
  if (!isSealed && Object.hasOwn(raw, 'sha256')) return refuse('file-checksum');
  return ok({ raw, version: version as number });
}

/** [F9] Entries as lines again; their records are parsed when someone needs them. */
function checkedTrail(entries: readonly { readonly seq: number }[], seq: number): Result<readonly string[]> {
  const lines: string[] = [];
  let last = 0;
  for (const [index, entry] of entries.entries()) {
    const flaw = flawOf(entry);
    if (flaw !== undefined) return refuse('file-invalid', { where: `/trail/${index}`, reason: flaw });
    if (entry.seq <= last) return refuse('file-invalid', { where: `/trail/${index}/seq`, reason: 'order' });
    last = entry.seq;
    lines.push(JSON.stringify(entry));
  }
  return last > seq ? refuse('file-invalid', { where: '/seq', reason: 'order' }) : ok(lines);
}

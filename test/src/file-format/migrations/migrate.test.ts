import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';
import { decode } from '#src/file-format/decode.ts';
import { parseEntry } from '#src/changes/parse-change.ts';
import { migratedLine } from '#src/file-format/migrations/migrate.ts';
import { currentVersion } from '#src/file-format/regie-file.ts';
import { digest } from '#test/builders/digest.ts';
import { randomFrom } from '#test/builders/random.ts';

// A file of every released version: they open for ever.
const released = path.join(root, 'test/fixtures/files');
const fixture = (name: string): string => readFileSync(path.join(released, name), 'utf8');
const dossier: unknown = JSON.parse(fixture('dossier.json'));

const codeOf = (raw: unknown): string => {
  const decoded = decode(JSON.stringify(raw), digest);
  return decoded.ok ? 'ok' : decoded.problem.code;
};

describe('a file of an earlier version', () => {
  it('[F10] opens with all it held, whatever the version', () => {
    for (let version = 0; version <= currentVersion; version += 1) {
      const decoded = decode(fixture(`v${version}.regie`), digest);
      const notices = version < currentVersion ? [{ code: 'file-older', params: { version } }] : [];
      expect(decoded).toMatchObject({ ok: true, value: { version, notices, file: { dossier } } });
    }
  });

  it('[F10] keeps its trail and its number', () => {
    const decoded = decode(fixture('v1.regie'), digest);
    expect(decoded.ok && decoded.value.file.seq).toBe(2);
    expect(decoded.ok && decoded.value.file.trail.map((line) => (JSON.parse(line) as { by: string }).by)).toEqual([
      'Rik Regter',
      'Rik Regter',
    ]);
  });

  it('[F13] gives the requirements of its trail what they have now', () => {
    const raw = JSON.parse(fixture('v1.regie')) as { dossier: { requirements: object[] }; trail: object[] };
    const [was] = raw.dossier.requirements;
    const entry = { seq: 3, at: '2026-03-02T09:02:00Z', by: '', label: { command: 'editRequirement' } };
    const change = { requirements: { updated: [[was, { ...was, title: 'Nieuw' }]], removed: [{ ...was, id: 'R0' }] } };
    const { sha256: _, length: __, ...unsealed } = raw as Record<string, unknown>;
    const decoded = decode(
      JSON.stringify({ ...unsealed, seq: 3, trail: [...raw.trail, { ...entry, change }] }),
      digest,
    );
    const line = decoded.ok ? (decoded.value.file.trail[2] ?? '') : '';
    expect(parseEntry(JSON.parse(line))).toMatchObject({ ok: true, value: { change: { requirements: {} } } });
    expect(migratedLine(JSON.stringify({ ...entry, change }))).toBe(line);
    expect(migratedLine(line)).toBe(line);
  });

  it('[F10] with nothing in it is an empty dossier', () => {
    expect(codeOf({ format: 'regie', version: 0, dossier: {} })).toBe('ok');
    expect(codeOf({ format: 'regie', version: 0 })).toBe('ok');
  });

  it('[F10] is refused rather than understood by half', () => {
    const v0 = JSON.parse(fixture('v0.regie')) as { dossier: { positions: Record<string, unknown>[] } };
    const withPosition = (fields: object): unknown => {
      const copy = structuredClone(v0);
      Object.assign(copy.dossier.positions[0] ?? {}, fields);
      return copy;
    };
    expect(codeOf(withPosition({}))).toBe('ok');
    for (const fields of [
      { priority: 'X' },
      { remark: 'x' },
      { limits: { least: 1 } },
      { client: 7 },
      { isReleased: 'x' },
    ])
      expect(codeOf(withPosition(fields))).toBe('file-invalid');
    const twice = structuredClone(v0);
    twice.dossier.positions.push(structuredClone(twice.dossier.positions[0] ?? {}));
    expect(codeOf(twice)).toBe('file-invalid');
  });

  it('[F10] never makes the migration fall over', () => {
    const junk = [null, 1, 'x', true, [], {}, [[]], [null], [{}], { a: [] }];
    const random = randomFrom(5);
    for (let round = 0; round < 800; round += 1) {
      const raw = JSON.parse(fixture(`v${round % 2}.regie`)) as { dossier: Record<string, unknown> } & Record<
        string,
        unknown
      >;
      delete raw['sha256'];
      const table = random.pick(Object.keys(raw.dossier));
      const records = raw.dossier[table];
      if (random.chance(0.3) || !Array.isArray(records)) raw.dossier[table] = random.pick(junk);
      else {
        const record = random.pick(records) as Record<string, unknown>;
        record[random.pick(Object.keys(record))] = random.pick(junk);
      }
      expect(['ok', 'file-invalid']).toContain(codeOf(raw));
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Result } from '#src/base/result.ts';
import { recordSchemas } from '#src/dossier/record-schemas.ts';
import { violations } from '#src/dossier/invariants.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { decode, type Decoded } from '#src/file-format/decode.ts';
import { encode } from '#src/file-format/encode.ts';
import { digest } from '#test/builders/digest.ts';
import { randomFrom } from '#test/builders/random.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const file = { dossier: smallDossier, seq: 0, trail: [] };
const text = encode(file, digest);
const codeOf = (result: Result<Decoded>): string => (result.ok ? 'ok' : result.problem.code);
const codeOfText = (given: string): string => codeOf(decode(given, digest));

/** The file as other software would write it after an edit of its JSON: without header line. */
function unsealed(edit: (raw: Raw) => void): string {
  const raw = JSON.parse(text) as Raw;
  delete raw['sha256'];
  delete raw['length'];
  edit(raw);
  return JSON.stringify(raw, null, 1);
}
type Raw = Record<string, unknown> & { dossier: Record<string, never[]> };

describe('decode', () => {
  it('[F1] gives back every dossier that was encoded', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const dossier = randomDossier({ seed, requirements: seed % 17, clients: seed % 7, suppliers: seed % 5 });
      const decoded = decode(encode({ dossier, seq: seed, trail: [] }, digest), digest);
      expect(decoded).toMatchObject({ ok: true, value: { file: { dossier, seq: seed, trail: [] }, notices: [] } });
    }
  });

  it('[F3] refuses every file of which a character changed', () => {
    const random = randomFrom(3);
    for (let round = 0; round < 400; round += 1) {
      const place = random.int(0, text.length - 1);
      const other = text[place] === '7' ? '8' : '7';
      expect(codeOfText(text.slice(0, place) + other + text.slice(place + 1))).not.toBe('ok');
    }
  });

  it('[F3] says where a file ends too soon', () => {
    const cut = text.slice(0, 1000);
    expect(decode(cut, digest)).toMatchObject({
      ok: false,
      problem: { code: 'file-damaged', params: { where: Buffer.byteLength(cut) } },
    });
  });

  it('[F3] refuses a file with something after its end', () => {
    expect(codeOfText(`${text} `)).toBe('file-checksum');
  });

  it('[F4] refuses a newer version before it looks at the rest', () => {
    const newer = text.replace('"version":2', '"version":3');
    expect(decode(newer, digest)).toMatchObject({ ok: false, problem: { code: 'file-newer', params: { version: 3 } } });
    expect(codeOfText(unsealed((raw) => Object.assign(raw, { version: 9, dossier: 'new' })))).toBe('file-newer');
  });

  it('[F5] tells what is no dossier from what is a damaged one', () => {
    expect(codeOfText('{"format":"other","version":1}')).toBe('file-foreign');
    expect(codeOfText('{"a":1}')).toBe('file-foreign');
    expect(codeOfText('null')).toBe('file-foreign');
    expect(codeOfText('Geachte heer,')).toBe('file-foreign');
    expect(codeOfText('{"format":"regie","version":"1"}')).toBe('file-foreign');
    expect(codeOfText('')).toBe('file-damaged');
    expect(codeOfText('\0'.repeat(4096))).toBe('file-damaged');
    expect(codeOfText('{"format":"regie","version":1,"seq":')).toBe('file-damaged');
  });

  it('[F5] refuses a checksum that it cannot check', () => {
    const reprinted = JSON.stringify(JSON.parse(text), null, 2);
    expect(codeOfText(reprinted)).toBe('file-checksum');
  });

  it('[F6] reads a file with a byte order mark and other line ends', () => {
    expect(codeOfText(`\uFEFF${text}`)).toBe('ok');
    expect(codeOfText(text.replaceAll('\n', '\r\n'))).toBe('ok');
  });

  it('[F6] reads a file without a checksum and says so', () => {
    const decoded = decode(
      unsealed(() => {}),
      digest,
    );
    expect(decoded).toMatchObject({ ok: true, value: { file, notices: [{ code: 'file-unsealed' }] } });
  });

  it('[F7] names the place that the schema forbids', () => {
    const broken = unsealed((raw) => Object.assign(raw.dossier['clients']?.[2] ?? {}, { hue: 13 }));
    expect(decode(broken, digest)).toMatchObject({
      ok: false,
      problem: { code: 'file-invalid', params: { where: '/dossier/clients/2/hue' } },
    });
  });

  it('[F7] refuses keys that reach a prototype, wherever they stand', () => {
    const entry = { seq: 1, at: '2026-01-01T00:00:00Z', by: '', label: { command: 'x' }, change: {} };
    const asText = (raw: unknown): string => JSON.stringify(raw).replaceAll('PROTO', '__proto__');
    const withTrail = (fields: object): string =>
      asText(JSON.parse(unsealed((raw) => Object.assign(raw, { seq: 1, trail: [{ ...entry, ...fields }] }))));
    expect(codeOfText(withTrail({}))).toBe('ok');
    expect(codeOfText(withTrail({ label: { command: 'x', params: { PROTO: 'y' } } }))).toBe('file-invalid');
    expect(codeOfText(withTrail({ change: { themes: { added: [{ constructor: 1 }] } } }))).toBe('file-invalid');
    expect(codeOfText(withTrail({ change: { prototype: {} } }))).toBe('file-invalid');
    expect(codeOfText(asText(JSON.parse(unsealed((raw) => Object.assign(raw, { PROTO: {} })))))).toBe('file-invalid');
    const inRecord = unsealed((raw) => Object.assign(raw.dossier['themes']?.[0] ?? {}, { PROTO: {} }));
    expect(codeOfText(asText(JSON.parse(inRecord)))).toBe('file-invalid');
    expect(({} as Record<string, unknown>)['y']).toBeUndefined();
  });

  it('[F7] refuses nesting beyond reason without falling over', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const entry = `{"seq":1,"at":"","by":"","label":{"command":"x"},"change":{"themes":{"added":[{"a":${deep}}]}}}`;
    const nested = unsealed((raw) => Object.assign(raw, { seq: 1, trail: ['ENTRY'] })).replace('"ENTRY"', entry);
    expect(codeOfText(nested)).toBe('file-invalid');
    expect(codeOfText(deep)).toBe('file-foreign');
    expect(codeOfText(`{"format":"regie","version":0,"dossier":${deep}}`)).toBe('file-invalid');
  });

  it('[F8] names the record that breaks a rule, and the rule', () => {
    const broken = unsealed((raw) => Object.assign(raw.dossier['requirements']?.[1] ?? {}, { code: '1.01' }));
    expect(decode(broken, digest)).toMatchObject({
      ok: false,
      problem: { code: 'file-invalid', params: { where: 'requirements R1', reason: 'code-taken' } },
    });
  });

  it('[F8] sorts what other software left unsorted', () => {
    const shuffled = unsealed((raw) => {
      for (const table of ['clients', 'people', 'requirements', 'suppliers', 'layout', 'views', 'comments'])
        raw.dossier[table]?.reverse();
      const positions = raw.dossier['positions'] as unknown as { clients: string[]; rows: Record<string, unknown>[] };
      positions.rows.reverse();
      positions.clients = ['VEL', 'DIJ', 'MER', 'SSC'];
      for (const row of positions.rows) turn(row);
    });
    expect(decode(shuffled, digest)).toMatchObject({ ok: true, value: { file: { dossier: smallDossier } } });
  });

  it('[F8] refuses a row that says something of a place without a cell', () => {
    const rowWith = (fields: object): string =>
      unsealed((raw) =>
        Object.assign((raw.dossier['positions'] as unknown as { rows: object[] }).rows[3] ?? {}, fields),
      );
    for (const fields of [
      { wish: [5] },
      { at: ['2026-01-01T00:00:00Z'] },
      { released: 'x' },
      { priority: '.C...' },
      { reason: [null, null, null, 'te ver'] },
    ])
      expect(codeOfText(rowWith(fields))).toBe('file-invalid');
    const offers = unsealed((raw) =>
      Object.assign((raw.dossier['offers'] as unknown as { rows: object[] }).rows[2] ?? {}, { proof: 'D' }),
    );
    expect(codeOfText(offers)).toBe('file-invalid');
  });

  it('[F9] gives the trail back as it was written', () => {
    const line = (seq: number): string =>
      JSON.stringify({ seq, at: '2026-01-01T00:00:00Z', by: 'Rik', label: { command: 'addTheme' }, change: {} });
    const trail = [line(3), line(4), line(9)];
    const decoded = decode(encode({ ...file, seq: 9, trail }, digest), digest);
    expect(decoded).toMatchObject({ ok: true, value: { file: { trail, seq: 9 } } });
    expect(codeOfText(encode({ ...file, seq: 9, trail: [line(4), line(3)] }, digest))).toBe('file-invalid');
    expect(codeOfText(encode({ ...file, seq: 8, trail }, digest))).toBe('file-invalid');
  });

  it('[F12] accepts exactly what the record schemas and the rules accept', () => {
    const junk = [
      null,
      '',
      'x'.repeat(501),
      'x'.repeat(20_001),
      -1,
      0,
      1.5,
      1e12,
      true,
      [],
      {},
      ['a', 'a'],
      'ssc',
      'M',
    ];
    const tables = [
      'assignment',
      'clients',
      'people',
      'themes',
      'requirements',
      'suppliers',
      'layout',
      'views',
      'comments',
    ] as const;
    const random = randomFrom(11);
    for (let round = 0; round < 600; round += 1) {
      const dossier = structuredClone(smallDossier) as unknown as Record<string, Record<string, unknown>[]>;
      const table = random.pick(tables);
      const record = random.pick(dossier[table] ?? []);
      record[random.pick([...Object.keys(record), 'extra'])] = random.pick(junk);
      dossier[table]?.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
      const isSound =
        recordSchemas[table].safeParse(record).success && violations(dossier as unknown as Dossier).length === 0;
      expect({ record, isAccepted: comesBack(dossier as unknown as Dossier) }).toEqual({ record, isAccepted: isSound });
    }
  });

  it('[F12] accepts no cell that the record schemas or the rules refuse', () => {
    const junk = [
      null,
      '',
      'x'.repeat(501),
      -1,
      1.5,
      true,
      [],
      {},
      'M',
      'EER',
      '2026-01-01T00:00:00Z',
      'ilse',
      [['NL']],
    ];
    const random = randomFrom(12);
    const verdicts = { accepted: 0, refused: 0 };
    for (let round = 0; round < 800; round += 1) {
      const changed = unsealed((raw) => {
        const grid = raw.dossier[random.pick(['positions', 'offers'])] as unknown as {
          rows: Record<string, unknown>[];
        };
        const row = random.pick(grid.rows);
        const field = random.pick(Object.keys(row));
        const list = row[field];
        if (Array.isArray(list) && random.chance(0.8)) list[random.int(0, 2)] = random.pick(junk);
        else row[field] = random.pick([...junk, 'MSC', '-', 'x.x', 'DCD', 'SCU']);
      });
      const decoded = decode(changed, digest);
      verdicts[decoded.ok ? 'accepted' : 'refused'] += 1;
      if (!decoded.ok) continue;
      const { dossier } = decoded.value.file;
      expect(violations(dossier)).toEqual([]);
      for (const table of ['positions', 'offers'] as const)
        for (const cell of dossier[table].flatMap(({ cells }): readonly unknown[] => cells))
          expect({ cell, isSound: recordSchemas[table].safeParse(cell).success }).toEqual({ cell, isSound: true });
    }
    expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(30);
  });
});

/** Whether it can be written and read again; a cell of a party that is not there can't even be written. */
function comesBack(dossier: Dossier): boolean {
  try {
    return decode(encode({ ...file, dossier }, digest), digest).ok;
  } catch {
    return false;
  }
}

/** The places of a row for the columns VEL, DIJ, MER, SSC instead of DIJ, MER, SSC, VEL. */
function turn(row: Record<string, unknown>): void {
  for (const [field, value] of Object.entries(row)) {
    if (field === 'id' || (field === 'by' && typeof value === 'string')) continue;
    if (typeof value === 'string') row[field] = (value[3] ?? '.') + value.slice(0, 3);
    else row[field] = [(value as unknown[])[3] ?? null, ...(value as unknown[]).slice(0, 3)];
  }
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';
import { digest } from '#electron/storage/sealer.ts';
import { analyse } from '#src/analysis/analyse.ts';
import { coverageOf, mustsAnsweredNo } from '#src/analysis/coverage.ts';
import { jointMustShares, mustShare } from '#src/analysis/must-share.ts';
import { find } from '#src/base/table.ts';
import { violations } from '#src/dossier/invariants.ts';
import { decode } from '#src/file-format/decode.ts';
import { client, supplier } from '#test/builders/records.ts';
import { sampleDossier, undecidedSample } from '#test/builders/sample-dossier.ts';

const fixtures = path.join(root, 'test/fixtures/sample');
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const byHand = read(path.join(fixtures, 'conflicts.json'));
const facts = read(path.join(fixtures, 'facts.json'));
const dossier = sampleDossier();
const analysis = analyse(undecidedSample());
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

describe('the bundled sample', () => {
  // `npx tsx test/run/make-sample.ts` makes the file again.
  it('[A24] is what its source says', () => {
    const decoded = decode(readFileSync(path.join(root, 'assets/sample.regie'), 'utf8'), digest);
    if (!decoded.ok) throw new Error(decoded.problem.code);
    expect(decoded.value.file).toEqual({ dossier, seq: 0, trail: [] });
    expect(decoded.value.notices).toEqual([]);
  });

  it('[A24] keeps every rule and has everything the case needs', () => {
    expect(violations(dossier)).toEqual([]);
    const { clients, people, themes, requirements, suppliers, positions, offers } = dossier;
    expect(clients.map(({ kind }) => kind).sort()).toEqual([
      'municipality',
      'municipality',
      'municipality',
      'municipality',
      'ssc',
    ]);
    expect([people.length, themes.length, requirements.length, suppliers.length]).toEqual([12, 6, 40, 5]);
    expect(requirements.filter(({ parameter }) => parameter !== null)).toHaveLength(15);
    expect(positions.flatMap(({ cells }) => cells)).toHaveLength(160);
    expect(offers.flatMap(({ cells }) => cells)).toHaveLength(200);
    expect(
      requirements.every(
        ({ acceptance, source, description }) => acceptance !== '' && source !== '' && description !== '',
      ),
    ).toBe(true);
  });

  it('[A24] shows nobody’s limits', () => {
    const cells = dossier.positions.flatMap((row) => row.cells);
    expect(cells.filter(({ limits }) => limits !== null)).toHaveLength(60);
    expect(cells.some(({ isReleased }) => isReleased)).toBe(false);
  });
});

describe('its conflicts', () => {
  it('[A23] are those found by hand', () => {
    const found = analysis.conflicts.map(({ id, camps, gap, suppliers, isPrivate }) => ({
      id,
      camps,
      gap,
      suppliers,
      isPrivate,
    }));
    const expected = byHand.conflicts
      .map(({ why: _, ...conflict }: { why: string; id: string }) => conflict)
      .sort(byId);
    expect(found).toEqual(expected);
    expect(analysis.totals.conflicts.total).toBe(12);
  });

  it('[A23] [A62] are open but for the two that B-07 settled', () => {
    const decided = analyse(dossier);
    expect(decided.settled.map(({ id }) => id)).toEqual(['must-wont:R03', 'no-common-value:R03']);
    expect(decided.totals.conflicts.total).toBe(10);
    expect([...decided.conflicts, ...decided.settled].sort(byId)).toEqual(analysis.conflicts);
  });

  it('[A18] [A23] make those clients clash that clash by hand', () => {
    expect(Object.fromEntries(analysis.clashes.map(({ id, conflicts }) => [id, conflicts]))).toEqual(byHand.clashes);
    expect(Object.fromEntries(analysis.totals.clients.map(({ id, inConflict }) => [id, inConflict]))).toEqual(
      byHand.inConflict,
    );
  });

  it('[A23] leave the other requirements shared as they are by hand', () => {
    const idsOf = (sharing: string) =>
      analysis.requirements.filter((one) => one.sharing === sharing).map(({ id }) => id);
    for (const [sharing, ids] of Object.entries(byHand.sharing)) expect(idsOf(sharing), sharing).toEqual(ids);
    expect(analysis.totals.sharing).toEqual({
      shared: 22,
      complementary: 8,
      unique: 0,
      conflicting: 9,
      indifferent: 1,
    });
  });
});

describe('its figures', () => {
  it('[A17] [A23] coverage per supplier and client', () => {
    for (const [id, shares] of Object.entries<Record<string, number>>(facts.coverage)) {
      const { clients, lowest } = coverageOf(analysis, supplier(id));
      expect(Object.fromEntries(clients.map(({ client, share }) => [client, Number(share?.toFixed(3))]))).toEqual(
        shares,
      );
      expect(lowest).toBeCloseTo(Math.min(...Object.values(shares)), 3);
      expect(clients.every(({ unknown }) => unknown === 0)).toBe(true);
    }
  });

  it('[A17] [A23] musts that a supplier answers with no', () => {
    for (const [id, expected] of Object.entries<Record<string, string[]>>(facts.mustsAnsweredNo))
      for (const each of ['MER', 'DIJ', 'VEL', 'ZAN'])
        expect(mustsAnsweredNo(dossier, client(each), supplier(id)), `${id} ${each}`).toEqual(expected[each] ?? []);
  });

  it('[A16] [A23] must share per client, everyone’s must and someone’s must', () => {
    const shares = analysis.totals.clients.map((totals) => [totals.id, Number(mustShare(totals)?.toFixed(2))]);
    expect(Object.fromEntries(shares)).toEqual(facts.mustShare);
    const { all, everyonesMust, someonesMust } = facts.effortK;
    expect(analysis.totals.effort).toEqual({
      all: all * 1000,
      everyonesMust: everyonesMust * 1000,
      someonesMust: someonesMust * 1000,
    });
    expect(jointMustShares(analysis.totals)).toEqual({ everyones: 212 / 1369, someones: 1232 / 1369 });
  });

  it('[A8] [A23] zones and gaps', () => {
    const zoneAt = (id: string) => find(analysis.requirements, id)?.zone;
    for (const [id, [low, high]] of Object.entries<[number, number]>(facts.zones))
      expect(zoneAt(id), id).toMatchObject({ kind: 'range', low, high });
    for (const [id, [low, high, needHigh, needLow]] of Object.entries<[number, number, string[], string[]]>(facts.gaps))
      expect(zoneAt(id), id).toMatchObject({ kind: 'gap', low, high, needHigh, needLow });
    expect(zoneAt('R20')).toMatchObject({ kind: 'options', options: facts.commonOptions.R20 });
    expect(zoneAt('R40')).toMatchObject({ kind: 'no-options' });
  });

  const reference = path.join(root, '../shared/domain/reference-values.json');
  const isThere = existsSync(reference);
  if (!isThere)
    console.warn(
      '[A23] reference-values.json is not beside this checkout: its figures are compared from facts.json only.',
    );

  it.skipIf(!isThere)('[A23] agree with the reference file beside the checkout', () => {
    const { fit, zopa } = read(reference);
    for (const [id, { dekking, must_N }] of Object.entries<{ dekking: object; must_N: Record<string, string[]> }>(
      fit,
    )) {
      expect(facts.coverage[id]).toEqual(dekking);
      expect(facts.mustsAnsweredNo[id]).toEqual(
        Object.fromEntries(Object.entries(must_N).filter(([, ids]) => ids.length > 0)),
      );
    }
    for (const [id, , low, high, kind, needHigh, needLow] of zopa) {
      if (id === 'R20' || id === 'R40') expect(facts.commonOptions[id]).toEqual(low);
      else if (kind === 'ZOPA') expect(facts.zones[id]).toEqual([low, high]);
      else expect(facts.gaps[id]).toEqual([high, low, needHigh, needLow]);
    }
  });
});

describe('a conflict', () => {
  it('[A22] stays the same one while its values move', () => {
    const wider = dossier.positions.map((row) =>
      row.row !== 'R03'
        ? row
        : {
            ...row,
            cells: row.cells.map((cell) =>
              cell.client === 'MER' ? { ...cell, limits: { kind: 'range', min: 55, max: 80 } as const } : cell,
            ),
          },
    );
    const after = analyse({ ...undecidedSample(), positions: wider });
    expect(find(after.conflicts, 'no-common-value:R03')).toMatchObject({ gap: { low: 50, high: 55 } });
  });
});

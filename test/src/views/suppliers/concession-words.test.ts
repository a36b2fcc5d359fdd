import { describe, expect, it } from 'vitest';
import type { Concession, SupplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import { createText } from '#src/text/text.ts';
import { concessionProof, concessionText, givenPerClient } from '#src/views/suppliers/concession-words.ts';
import { client, requirement, supplier } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const one = (fields: Partial<Concession>): Concession => ({
  client: client('MER'),
  requirement: requirement('R1'),
  kind: 'custom',
  by: [],
  weight: 3.25,
  ...fields,
});
const setOf = (...concessions: readonly Concession[]) => ({
  concessions,
  count: concessions.length,
  weight: 0,
  most: 0,
});
const found = (set: ReturnType<typeof setOf>, fields: Partial<SupplierConcessions> = {}): SupplierConcessions => ({
  supplier: supplier('ALF'),
  lawless: [],
  lawCustom: [],
  fewest: set,
  lightest: set,
  fairest: set,
  unavoidable: set.count,
  isProven: true,
  ...fields,
});

describe('concessions in words', () => {
  const dutch = createText('nl');

  it('[PK39] says who gives what and why', () => {
    expect(concessionText(smallDossier, dutch, 'ALF', one({}))).toMatch(/^Merwenburg neemt 1\.01 als maatwerk van /);
    expect(concessionText(smallDossier, dutch, 'ALF', one({ kind: 'excluded', by: [requirement('R2')] }))).toBe(
      'Merwenburg geeft 1.01 op: het gaat niet samen met 2.01.',
    );
    const english = createText('en');
    expect(concessionText(smallDossier, english, 'ALF', one({ kind: 'depends', by: [requirement('R2')] }))).toBe(
      'Merwenburg does without 1.01: it needs 2.01.',
    );
  });

  it('[PK39] says why fewer is impossible, or that it can’t be at all', () => {
    const proof = (each: SupplierConcessions) => concessionProof(smallDossier, dutch, each);
    expect(proof(found(setOf()))).toMatch(/geen concessie nodig/);
    expect(proof(found(setOf(one({}), one({ client: client('DIJ') }))))).toMatch(/^Minder kan niet: elk van de 2 /);
    expect(proof(found(setOf(one({})), { unavoidable: 0 }))).toMatch(/Alle verdelingen/);
    expect(proof(found(setOf(one({})), { isProven: false }))).toMatch(/^Niet bewezen/);
    expect(proof(found(setOf(), { lawless: [requirement('R2')] }))).toMatch(/2\.01 is wettelijk verplicht/);
  });

  it('[PK39] counts who gives most first', () => {
    expect(givenPerClient(setOf(one({ client: client('DIJ') }), one({}), one({})))).toEqual([
      ['MER', 2],
      ['DIJ', 1],
    ]);
  });
});

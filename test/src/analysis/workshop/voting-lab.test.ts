import { describe, expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { classItems } from '#src/analysis/workshop/class-items.ts';
import { countsOf } from '#src/analysis/workshop/class-counts.ts';
import { labPitfalls } from '#src/analysis/workshop/pitfalls.ts';
import { type OwnClass, votingLab } from '#src/analysis/workshop/voting-lab.ts';
import { type Verdict, verdictOf, type VotingRule, weightsOf } from '#src/analysis/workshop/voting-rules.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const voter = (client: string, letters: string, inhabitants: number | null) => ({
  client: client as ClientId,
  counts: countsOf([...letters] as Priority[]),
  median: [...letters].sort()[Math.floor(letters.length / 2)] as Priority,
  inhabitants,
});
const voters = [voter('A', 'MMM', 90), voter('B', 'CCC', 40), voter('C', 'CCC', 20)];
const shown = (rule: VotingRule, who = voters): Verdict | null => verdictOf(rule, who);

describe('a voting rule', () => {
  it('[WL30] of the middle client, of the middle person', () => {
    expect(shown('clients')).toEqual({ kind: 'class', priority: 'C' });
    expect(shown('persons', [voter('A', 'MMMMMMM', 1), voter('B', 'CCC', 1), voter('C', 'CCC', 1)])).toEqual({
      kind: 'class',
      priority: 'M',
    });
    expect(shown('clients', [])).toBeNull();
  });

  it('[WL30] of inhabitants gives the class that the middle inhabitant has', () => {
    expect(shown('inhabitants')).toEqual({ kind: 'class', priority: 'M' });
  });

  it('[WL31] of sizes gives three, two or one vote', () => {
    expect(weightsOf('sizes', voters)).toEqual([3, 2, 1]);
    expect(weightsOf('inhabitants', voters)).toEqual([90, 40, 20]);
    expect(weightsOf('persons', voters)).toEqual([3, 3, 3]);
  });

  it('[WL31] does without a figure while somebody’s inhabitants are unknown', () => {
    const unknown = [voter('A', 'MMM', null), voter('B', 'SSS', 10)];
    expect(shown('inhabitants', unknown)).toEqual({ kind: 'unknown', of: ['A'] });
    expect(weightsOf('sizes', unknown)).toBeNull();
  });

  it('[WL30] of unanimity gives nothing where one differs', () => {
    expect(shown('unanimity')).toEqual({ kind: 'none' });
    expect(shown('unanimity', [voter('A', 'MMM', 1), voter('B', 'MMM', 1)])).toEqual({ kind: 'class', priority: 'M' });
  });

  it('[WL30] of consent names who stands two classes away, to be asked', () => {
    expect(shown('consent')).toEqual({ kind: 'blocked', priority: 'C', by: ['A'] });
    expect(shown('consent', [voter('A', 'MMM', 1), voter('B', 'SSS', 1)])).toEqual({ kind: 'class', priority: 'M' });
  });
});

describe('the lab on the sample', () => {
  const dossier = sampleDossier();
  const items = classItems(dossier, analyse(dossier), dossier.workshops[0] as Workshop);
  const lab = votingLab(dossier, items);

  it('[WL32] shows only items of which the outcome changes', () => {
    expect(lab.items).toBe(40);
    expect(lab.changed.length).toBeGreaterThan(0);
    expect(lab.changed.length).toBeLessThan(40);
    for (const { verdicts } of lab.changed) {
      const classes = (['clients', 'persons', 'sizes', 'inhabitants'] as const).map((rule) =>
        JSON.stringify(verdicts[rule]),
      );
      expect(new Set(classes).size > 1 || verdicts.consent.kind === 'blocked').toBe(true);
    }
    expect(lab.unanimous).toBe(
      items.filter(({ result }) => new Set(result.clients.map(({ median }) => median)).size === 1).length,
    );
  });

  it('[WL33] nobody is the majority alone with 44 % of the inhabitants', () => {
    expect(lab.dominance.filter(({ isMajority }) => isMajority)).toEqual([]);
  });

  it('[WL33] a client of more than half of the inhabitants is the majority alone', () => {
    const large = {
      ...dossier,
      clients: dossier.clients.map((client) => (client.id === 'MER' ? { ...client, inhabitants: 900_000 } : client)),
    };
    const found = votingLab(large, items).dominance.find(({ rule }) => rule === 'inhabitants');
    expect(found).toMatchObject({ client: 'MER', isMajority: true, same: 40, of: 40 });
  });

  it('[WL34] says how often each client’s own class comes out, and where an index hides it', () => {
    const own = lab.own.find(({ rule }) => rule === 'clients') as OwnClass;
    expect(own.clients).toHaveLength(4);
    expect(own.lowest).toBeLessThan(own.highest);
    expect(labPitfalls(lab).every(({ jain, low, high }) => jain > 0.95 && high - low >= 0.1)).toBe(true);
  });

  it('[WL43] an index close to one while clients differ is pointed out', () => {
    const blind = { rule: 'clients', clients: [], lowest: 0.7, highest: 0.85, jain: 0.99, isBlind: true } as const;
    expect(labPitfalls({ ...lab, own: [blind] })).toEqual([{ code: 'jain-blind', jain: 0.99, low: 0.7, high: 0.85 }]);
    expect(labPitfalls({ ...lab, own: [] })).toEqual([]);
  });
});

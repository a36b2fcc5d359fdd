import { describe, expect, it } from 'vitest';
import { sortParties } from '#src/exchange/list/party-groups.ts';
import { aClient } from '#test/builders/records.ts';

const mentions = (counts: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(counts));
const none = new Set<string>();
const clients = [
  aClient('c1', { name: 'Oosterwaard', badge: 'OW' }),
  aClient('c2', { name: 'Zuiderhaar', badge: 'ZU' }),
];

const spellings = (parties: ReturnType<typeof sortParties>) =>
  Object.fromEntries(parties.groups.map(({ name, variants }) => [name, variants.map(({ spelling }) => spelling)]));

describe('spellings of a dossier’s clients', () => {
  it('[I10] brings near ones together and keeps doubtful ones waiting', () => {
    const found = sortParties(
      mentions({ OW: 21, Oosterwaard: 12, 'Gem. Oosterwaard': 4, 'Zuiderh.': 4, Zuiderhr: 1, 'gem. Zuid': 1 }),
      none,
      clients,
      {},
    );
    expect(spellings(found)).toEqual({
      Oosterwaard: ['Oosterwaard', 'Gem. Oosterwaard', 'OW'],
      Zuiderhaar: ['Zuiderhr', 'Zuiderh.'],
    });
    expect(found.open).toEqual([{ spelling: 'gem. Zuid', count: 1, candidates: ['Zuiderhaar'] }]);
  });

  it('[I10] takes a strange name for a new client only when it comes back', () => {
    const found = sortParties(mentions({ Hoogveen: 5, Kwijtdorp: 1 }), none, clients, {});
    expect(Object.keys(spellings(found))).toEqual(['Oosterwaard', 'Zuiderhaar', 'Hoogveen']);
    expect(found.open.map(({ spelling }) => spelling)).toEqual(['Kwijtdorp']);
  });

  it('[I10] follows what the person decided', () => {
    const chosen = { 'gem. Zuid': 'Zuiderhaar', Kwijtdorp: 'Kwijtdorp', Zuiderhr: null };
    const found = sortParties(mentions({ 'gem. Zuid': 1, Kwijtdorp: 1, Zuiderhr: 1 }), none, clients, chosen);
    expect(found.find('gem. Zuid')?.name).toBe('Zuiderhaar');
    expect(found.find('Kwijtdorp')?.client).toBeNull();
    expect(found.find('Zuiderhr')).toBeNull();
    expect(found.open).toEqual([]);
  });
});

describe('spellings of a list for an empty dossier', () => {
  it('[I10] makes one party of each name and finds its short forms', () => {
    const counts = mentions({ BE: 16, Berkenrode: 9, 'Berkenr.': 2, Berkerode: 1, LI: 3, Linderveen: 9 });
    expect(spellings(sortParties(counts, none, [], {}))).toEqual({
      Berkenrode: ['Berkenrode', 'Berkerode', 'Berkenr.', 'BE'],
      Linderveen: ['Linderveen', 'LI'],
    });
  });

  it('[I10] keeps two names apart that are alike but both common', () => {
    const found = sortParties(mentions({ Heerlen: 20, Heerlem: 18 }), none, [], {});
    expect(Object.keys(spellings(found))).toEqual(['Heerlen', 'Heerlem']);
  });

  it('[I10] makes no party of a remark', () => {
    const found = sortParties(mentions({ 'nog navragen bij Ilse en dan pas invullen': 1, 'wie?': 1 }), none, [], {});
    expect(found.groups).toEqual([]);
    expect(found.open).toHaveLength(2);
  });
});

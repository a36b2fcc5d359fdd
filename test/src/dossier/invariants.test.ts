import { expect, it } from 'vitest';
import type { Dossier } from '#src/dossier/dossier.ts';
import { violations } from '#src/dossier/invariants.ts';
import {
  aClient,
  anOffer,
  aPerson,
  aPosition,
  aRequirement,
  aSupplier,
  client,
  dossierOf,
  hours,
  person,
  requirement,
  supplier,
  theme,
} from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

function plain(dossier: Dossier) {
  return {
    ...dossier,
    positions: dossier.positions.flatMap(({ cells }) => cells),
    offers: dossier.offers.flatMap(({ cells }) => cells),
    stakes: dossier.stakes.flatMap(({ cells }) => cells),
    stances: dossier.stances.flatMap(({ cells }) => cells),
    ratifications: dossier.ratifications.flatMap(({ cells }) => cells),
    seats: dossier.seats.flatMap(({ cells }) => cells),
    outcomes: dossier.outcomes.flatMap(({ cells }) => cells),
    readings: dossier.readings.flatMap(({ cells }) => cells),
  };
}

/** With a fourth client that has not said anything yet. */
const base = dossierOf({
  ...plain(smallDossier),
  clients: [...smallDossier.clients, aClient('ZAN', { badge: 'ZA' })],
});

/** The small dossier with some records replaced or added. */
function withRecords(
  table: 'clients' | 'people' | 'requirements' | 'suppliers',
  ...records: { id: string }[]
): Dossier {
  const kept = (base[table] as readonly { id: string }[]).filter(({ id }) => !records.some((one) => one.id === id));
  return dossierOf({ ...plain(base), [table]: [...kept, ...records] });
}

function withCells(table: 'positions' | 'offers', ...cells: object[]): Dossier {
  const { positions, offers } = plain(base);
  return dossierOf({ ...plain(base), [table]: [...(table === 'positions' ? positions : offers), ...cells] });
}

it('finds nothing wrong with a dossier that keeps the rules, or with an empty one', () => {
  expect(violations(base)).toEqual([]);
  expect(violations(dossierOf({}))).toEqual([]);
});

const link = (id: string) => [requirement(id)];

it.each<[string, string, Dossier]>([
  ['[D2] no assignment', 'assignment-count', { ...base, assignment: [] }],
  ['[D1] a table out of order', 'not-sorted', { ...base, themes: base.themes.toReversed() }],
  ['[D1] a row out of order', 'not-sorted', { ...base, offers: base.offers.toReversed() }],
  ['[D1] an id twice', 'id-twice', withTwice()],
  ['[D3] an empty row', 'empty-row', { ...base, positions: [...base.positions, { row: 'R9', cells: [] }] }],
  [
    '[D3] a cell in another row',
    'cell-in-wrong-row',
    { ...base, offers: [{ row: 'R1', cells: [anOffer('R2', 'ALF')] }] },
  ],
  [
    '[D5] a person of an unknown client',
    'unknown-client',
    withRecords('people', aPerson('x', { party: { kind: 'client', client: client('NUL') } })),
  ],
  [
    '[D5] a person of an unknown supplier',
    'unknown-supplier',
    withRecords('people', aPerson('x', { party: { kind: 'supplier', supplier: supplier('NUL') } })),
  ],
  [
    '[D5] a requirement in an unknown theme',
    'unknown-theme',
    withRecords('requirements', aRequirement('R5', { theme: theme('T9') })),
  ],
  [
    '[D5] a link to nothing',
    'unknown-requirement',
    withRecords('requirements', aRequirement('R5', { requires: link('R9') })),
  ],
  ['[D5] a position on nothing', 'unknown-requirement', withCells('positions', aPosition('R9', 'MER'))],
  ['[D5] a position of nobody', 'unknown-client', withCells('positions', aPosition('R1', 'NUL'))],
  [
    '[D5] a position by nobody',
    'unknown-person',
    withCells('positions', aPosition('R2', 'MER', { by: person('nul') })),
  ],
  ['[D5] an offer on nothing', 'unknown-requirement', withCells('offers', anOffer('R9', 'ALF'))],
  ['[D5] an offer of nobody', 'unknown-supplier', withCells('offers', anOffer('R1', 'NUL'))],
  ['[D6] a position of the shared service centre', 'ssc-position', withCells('positions', aPosition('R1', 'SSC'))],
  ['[D7] a code twice', 'code-taken', withRecords('requirements', aRequirement('R5', { code: '1.01' }))],
  ['[D8] a client badge twice', 'badge-taken', withRecords('clients', aClient('ZAN', { badge: 'ME' }))],
  ['[D8] a supplier badge twice', 'badge-taken', withRecords('suppliers', aSupplier('CIV', { badge: 'AS' }))],
  ['[D8] a thirteenth hue', 'hue-unknown', withRecords('clients', aClient('ZAN', { hue: 13 }))],
  [
    '[D9] a short circle',
    'requires-cycle',
    withRecords('requirements', aRequirement('R1', { code: '1.01', parameter: hours, requires: link('R3') })),
  ],
  ['[D10] a link to itself', 'links-itself', withRecords('requirements', aRequirement('R5', { requires: link('R5') }))],
  [
    '[D10] links out of order',
    'links-not-sorted',
    withRecords('requirements', aRequirement('R5', { requires: [requirement('R3'), requirement('R1')] })),
  ],
  [
    '[D10] an exclusion on the larger id',
    'excludes-on-wrong-side',
    withRecords('requirements', aRequirement('R5', { excludes: link('R2') })),
  ],
  [
    '[D10] required and excluded',
    'requires-and-excludes',
    withRecords('requirements', aRequirement('R4', { code: '2.02', theme: theme('T2'), requires: link('R3') })),
  ],
  [
    '[D11] a wish in words where a number is asked',
    'wish-not-fitting',
    withCells('positions', aPosition('R1', 'ZAN', { wish: 'veel' })),
  ],
  [
    '[D11] limits the wrong way round',
    'limits-not-fitting',
    withCells('positions', aPosition('R1', 'ZAN', { limits: { kind: 'range', min: 3, max: 2 } })),
  ],
  [
    '[D11] a wish where nothing is asked',
    'value-without-parameter',
    withCells('positions', aPosition('R3', 'ZAN', { wish: 1 })),
  ],
  [
    '[D11] an offer that is no category',
    'offer-not-fitting',
    withCells('offers', anOffer('R2', 'BRA', { value: 'maan' })),
  ],
  [
    '[D11] an offer where nothing is asked',
    'offer-without-parameter',
    withCells('offers', anOffer('R3', 'ALF', { value: 1 })),
  ],
  ['[D12] an empty position', 'empty-position', withCells('positions', aPosition('R2', 'MER', { priority: null }))],
  [
    '[D13] an impossible law',
    'parameter-not-sound',
    withRecords('requirements', aRequirement('R5', { parameter: { ...hours, lawful: { min: 2, max: 1 } } })),
  ],
  ['[D14] a mandate of the regie', 'regie-has-mandate', withRecords('people', aPerson('x', { mandate: 'alles' }))],
])('%s is %s', (_title, code, dossier) => {
  expect([...new Set(violations(dossier).map((one) => one.code))]).toEqual([code]);
});

function withTwice(): Dossier {
  const [first] = base.themes;
  return { ...base, themes: first === undefined ? [] : [first, ...base.themes] };
}

it('[D9] finds a long circle and names it, and does not mistake a diamond for one', () => {
  const chain = (last: readonly string[]) =>
    dossierOf({
      themes: base.themes,
      requirements: Array.from({ length: 3000 }, (_, index) =>
        aRequirement(`Q${String(index).padStart(4, '0')}`, {
          requires: (index < 2999 ? [`Q${String(index + 1).padStart(4, '0')}`] : last).map(requirement),
        }),
      ),
    });
  expect(violations(chain([]))).toEqual([]);
  const [cycle] = violations(chain(['Q2997']));
  expect(cycle).toMatchObject({ code: 'requires-cycle', params: { codes: 'Q2997 → Q2998 → Q2999 → Q2997' } });
  const diamond = dossierOf({
    themes: base.themes,
    requirements: [
      aRequirement('A', { requires: ['B', 'C'].map(requirement) }),
      aRequirement('B', { requires: link('D') }),
      aRequirement('C', { requires: link('D') }),
      aRequirement('D'),
    ],
  });
  expect(violations(diamond)).toEqual([]);
});

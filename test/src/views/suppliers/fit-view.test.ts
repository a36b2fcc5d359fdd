import { describe, expect, it } from 'vitest';
import type { Evidence } from '#src/analysis/suppliers/answers.ts';
import { themeFits } from '#src/analysis/suppliers/theme-fits.ts';
import { byOrder } from '#src/base/order.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { createText } from '#src/text/text.ts';
import { fitLine, highestPerClient, hundredths } from '#src/views/suppliers/fit-view.ts';
import { fitLacks, fitLead } from '#src/views/suppliers/fit-words.ts';
import { aClient, anOffer, aPosition, aRequirement, aSupplier, dossierOf } from '#test/builders/records.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';

function lineOf(dossier: Dossier, evidence: Evidence) {
  const fits = themeFits(dossier);
  const ids = <T extends { id: string; order: string }>(records: readonly T[]) =>
    records.toSorted(byOrder).map(({ id }) => id as T['id']);
  return fitLine(
    fits,
    fits.whole,
    ids(dossier.clients.filter(({ kind }) => kind !== 'ssc')),
    ids(dossier.suppliers),
    evidence,
  );
}
const said = (dossier: Dossier, evidence: Evidence) =>
  fitLead(createText('nl'), dossier, lineOf(dossier, evidence), evidence);

it('[SU56] says what has to be there before suppliers can be compared', () => {
  const parties = { clients: [aClient('A')], suppliers: [aSupplier('S')], requirements: [aRequirement('R')] };
  const valued = { ...parties, positions: [aPosition('R', 'A', { priority: 'M' })] };
  const lacks = (records: Parameters<typeof dossierOf>[0]) => fitLacks(lineOf(dossierOf(records), 'offered'));
  expect([lacks(parties), lacks(valued)]).toEqual(['values', 'offers']);
  expect(lacks({ ...valued, offers: [anOffer('R', 'S')] })).toBeNull();
});

describe('the matrix of suppliers', () => {
  it('[SU12] marks the lowest client of each supplier in the sample', () => {
    const line = lineOf(undecidedSample(), 'offered');
    expect(
      line.map(({ supplier, lowest, lowestClients }) => [supplier, hundredths(lowest.offered), lowestClients]),
    ).toEqual([
      ['L1', 88, ['ZAN']],
      ['L2', 90, ['MER']],
      ['L3', 87, ['MER']],
      ['L4', 82, ['ZAN']],
      ['L5', 50, ['MER']],
    ]);
  });

  it('[SU12] marks per client the highest, and for whom it changes once only what is proven counts', () => {
    const highest = highestPerClient(lineOf(undecidedSample(), 'offered'));
    expect(highest.map(({ client, offered }) => [client, offered])).toEqual([
      ['MER', ['L1']],
      ['DIJ', ['L1']],
      ['VEL', ['L3']],
      ['ZAN', ['L3']],
    ]);
    expect(highest.filter(({ isTurned }) => isTurned).map(({ client }) => client)).toEqual(['VEL']);
  });

  it('[SU12] marks nobody as lowest where all clients get the same, and nobody as highest where nothing is offered', () => {
    const dossier = dossierOf({
      clients: [aClient('A'), aClient('B', { order: 'a1' })],
      requirements: [aRequirement('R1')],
      positions: [aPosition('R1', 'A'), aPosition('R1', 'B')],
      suppliers: [aSupplier('S1'), aSupplier('S2', { order: 'a1' })],
      offers: [anOffer('R1', 'S1')],
    });
    const line = lineOf(dossier, 'offered');
    expect(line.flatMap(({ lowestClients }) => lowestClients)).toEqual([]);
    expect(highestPerClient(line).map(({ offered, proven }) => [offered, proven])).toEqual([
      [['S1'], []],
      [['S1'], []],
    ]);
  });

  it('[SU13] says for whom who comes out highest and where the lowest point lies, or what is only claimed', () => {
    const sample = undecidedSample();
    expect(said(sample, 'offered')).toEqual({
      first:
        'Wie het hoogst uitkomt, verschilt per opdrachtgever: Kernzaak BV bij Merwenburg en Dijkenrade en Noorderlicht Overheidsdiensten bij Veldhorst en Zandermeer.',
      rest: 'Bij Rondom Zaken Coöperatie zakt geen opdrachtgever onder 90; bij elke andere leverancier wel.',
    });
    expect(said(sample, 'proven')).toEqual({
      first: 'Van wat BudgetZaak aanbiedt, is nog niets aangetoond.',
      rest: 'De laagste opdrachtgever zakt daar van 50 naar 0; bij Cloudmere Nederland van 82 naar 41, bij Rondom Zaken Coöperatie van 90 naar 60.',
    });
  });

  it('[SU13] says so where nobody values or offers anything', () => {
    const empty = dossierOf({
      clients: [aClient('A')],
      suppliers: [aSupplier('S1')],
      requirements: [aRequirement('R1')],
    });
    expect(said(empty, 'offered').first).toBe('Nog geen opdrachtgever heeft een eis of wens een waarde gegeven.');
    const valued = { ...empty, positions: dossierOf({ clients: [], positions: [aPosition('R1', 'A')] }).positions };
    expect(said(valued, 'proven').first).toBe('Nog geen leverancier heeft iets aangeboden.');
  });
});

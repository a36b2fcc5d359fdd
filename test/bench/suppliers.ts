import { attentionShares } from '#src/analysis/suppliers/attention.ts';
import { themeFits } from '#src/analysis/suppliers/theme-fits.ts';
import { mayHold } from '#src/analysis/holders.ts';
import { orderView } from '#src/views/award/order-view.ts';
import { firstRules } from '#src/analysis/award/award-formulas.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { createText } from '#src/text/text.ts';
import { realDifferences } from '#src/views/suppliers/compare-view.ts';
import { fitLine } from '#src/views/suppliers/fit-view.ts';
import { fitLead } from '#src/views/suppliers/fit-words.ts';
import { pairView } from '#src/views/suppliers/pair-view.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import type { Measurement } from './measurement.ts';

let made: Dossier | undefined;
function large(): Dossier {
  return (made ??= randomDossier({ seed: 1, requirements: 2000, clients: 100, suppliers: 30 }));
}

/** Every cell looked at once by its name, as a count by client or supplier has to: what any of it costs at least. */
function everyCell({ positions, offers }: Dossier): number {
  const counts = new Map<string, number>();
  const count = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { cells } of positions) for (const { client } of cells) count(client);
  for (const { cells } of offers) for (const { supplier } of cells) count(supplier);
  return counts.size;
}

/** The quickest of some runs: what the machine does besides is no part of it. */
function quickest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let index = 0; index < 7; index += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function timesEveryCell(run: () => unknown): number {
  return quickest(run) / quickest(() => everyCell(large()));
}

/** What the suppliers screen counts in one go; fits by theme and knock-outs are counted in turns. */
function atOnce(): () => void {
  const dossier = large();
  const text = createText('nl');
  const fits = themeFits(dossier);
  const clients = dossier.clients.filter(mayHold);
  const suppliers = dossier.suppliers.map(({ id }) => id);
  const [client, supplier] = [clients[3], dossier.suppliers[4]];
  return () => {
    const line = fitLine(
      fits,
      fits.whole,
      clients.map(({ id }) => id),
      suppliers,
      'proven',
    );
    fitLead(text, dossier, line, 'proven');
    attentionShares(dossier);
    realDifferences(dossier, suppliers.slice(0, 5), 'proven');
    if (client !== undefined && supplier !== undefined) pairView(dossier, client, supplier, 'proven');
  };
}

const size = '2,000 × 100 × 30';

export const suppliersAtScale: readonly Measurement[] = [
  {
    name: `Suppliers ${size}: what the screen counts at once ÷ looking at every cell`,
    unit: 'ratio',
    aim: 8,
    measure: () => Promise.resolve(timesEveryCell(atOnce())),
  },
  {
    name: `Award ${size}: eight formulas over the bids ÷ looking at every cell`,
    unit: 'ratio',
    aim: 8,
    measure: () => Promise.resolve(timesEveryCell(() => orderView(large(), firstRules, { evidence: 'offered' }))),
  },
];

import { expect, it } from 'vitest';
import type { Dossier } from '#src/dossier/dossier.ts';
import { createText } from '#src/text/text.ts';
import { awardHandout } from '#src/views/handout/award-handout.ts';
import { supplierHandout } from '#src/views/handout/supplier-handout.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { aRecord } from '#test/builders/register-records.ts';

const now = '2026-06-16T12:00:00.000Z';

/** The same dossier with everything private other than it was. */
function otherwise(dossier: Dossier): Dossier {
  return {
    ...dossier,
    positions: dossier.positions.map(({ row, cells }) => ({
      row,
      cells: cells.map((each) => (each.isReleased ? each : { ...each, limits: null })),
    })),
    offers: dossier.offers.map(({ row, cells }) => ({ row, cells: cells.map((each) => ({ ...each, note: 'n' })) })),
    comments: [],
    scenarios: [],
    assessments: dossier.assessments.map((each) => ({ ...each, score: 1, motivation: 'anders' })),
  };
}

/** Two criteria agreed on for the first two suppliers, of scores that are locked. */
function withTender(dossier: Dossier): Dossier {
  const criteria = ['a', 'b'].map((id) => ({ id: id as never, name: id, weight: 50 }));
  const places = dossier.suppliers.slice(0, 2).flatMap(({ id }) => criteria.map((each) => [each.id, id] as const));
  return {
    ...dossier,
    tenders: [aRecord('tenders', 'T', { title: 'T', criteria })],
    assessments: places.map(([criterion, supplier], at) =>
      aRecord('assessments', `A${at}`, { tender: 'T', criterion, supplier, person: 'p', score: 7, isLocked: true }),
    ),
    consensuses: places.map(([criterion, supplier], at) =>
      aRecord('consensuses', `C${at}`, { tender: 'T', criterion, supplier, score: 6 }),
    ),
  };
}

it('[SU54] what stays inside changes nothing of what is said about suppliers and award', () => {
  for (const language of ['nl', 'en'] as const)
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const dossier = withTender(randomDossier({ seed, requirements: 30, clients: 5, suppliers: 4 }));
      const text = createText(language);
      const said = (of: Dossier) => [
        supplierHandout(of, text, { evidence: seed % 2 === 0 ? 'offered' : 'proven', concessions: null, now }),
        awardHandout(of, text, { tender: null, now }),
      ];
      expect(JSON.stringify(said(otherwise(dossier)))).toBe(JSON.stringify(said(dossier)));
    }
});

import { ordersBetween } from '#src/base/order.ts';
import { tableOf } from '#src/base/table.ts';
import { type Dossier, emptyDossier } from '#src/dossier/dossier.ts';
import type { Offer } from '#src/dossier/offer.ts';
import { fits, proofs } from '#src/dossier/offer.ts';
import type { Position } from '#src/dossier/position.ts';
import { priorities } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

export type DossierSize = { readonly requirements: number; readonly clients: number; readonly suppliers: number };

/** The size at which the store's aims are set. */
export const large: DossierSize = { requirements: 2000, clients: 50, suppliers: 30 };
export const small: DossierSize = { requirements: 200, clients: 5, suppliers: 5 };

const id = (letter: string, index: number): string => letter + String(index).padStart(4, '0');
const badge = (index: number): string =>
  String.fromCharCode(65 + Math.floor(index / 26)) + String.fromCharCode(65 + (index % 26));

/** Every third requirement asks for a number, every seventh for a category. */
function parameterOf(index: number): Requirement['parameter'] {
  if (index % 3 === 0)
    return { kind: 'number', name: 'bewaartermijn', unit: 'jaar', direction: 'higher', lawful: { min: 1, max: null } };
  if (index % 7 === 0)
    return { kind: 'category', name: 'plaats', categories: ['Nederland', 'EER', 'wereld'], lawful: null };
  return null;
}

function requirementOf(index: number, order: string): Requirement {
  return {
    id: id('r', index),
    code: `${1 + Math.floor(index / 100)}.${index % 100}`,
    title: `De oplossing ondersteunt het werkproces nummer ${index} volgens de geldende standaard`,
    why: 'Medewerkers werken nu in drie systemen; één werkwijze scheelt tijd en fouten.',
    description: `Beschrijving van eis ${index}, zoals vastgesteld door de werkgroep, met de uitzonderingen per gemeente.`,
    acceptance: 'Aangetoond in een proefopstelling met eigen gegevens.',
    source: 'PvE 2026',
    isLegal: index % 11 === 0,
    standard: index % 5 === 0 ? 'NEN 7510' : '',
    costOnceK: index % 90,
    costYearK: index % 12,
    flexibility: 'open',
    theme: id('t', index % 12),
    order,
    requires: [],
    excludes: [],
    parameter: parameterOf(index),
  } as unknown as Requirement;
}

/** Nine of ten cells are filled: a third with a value, a ninth with limits, some with a reason and a moment. */
function positionsOf(index: number, clients: number): readonly Position[] {
  const parameter = parameterOf(index);
  const cells: unknown[] = [];
  for (let c = 0; c < clients; c += 1) {
    const mix = index * 31 + c * 17;
    if (mix % 10 === 0) continue;
    const isNumber = parameter?.kind === 'number';
    cells.push({
      requirement: id('r', index),
      client: id('c', c),
      priority: priorities[mix % 4],
      wish: isNumber ? mix % 20 : parameter === null ? null : 'EER',
      limits: isNumber && mix % 3 === 0 ? { kind: 'range', min: 1, max: 25 } : null,
      isReleased: false,
      reason: mix % 23 === 0 ? 'Vastgesteld in het college' : '',
      by: null,
      at: mix % 5 === 0 ? '2026-05-12T09:30:00Z' : null,
    });
  }
  return cells as Position[];
}

function offersOf(index: number, suppliers: number): readonly Offer[] {
  const isNumber = parameterOf(index)?.kind === 'number';
  return Array.from({ length: suppliers }, (_, s) => {
    const mix = index * 13 + s * 7;
    return {
      requirement: id('r', index),
      supplier: id('s', s),
      fit: fits[mix % 5],
      value: isNumber ? mix % 20 : null,
      proof: proofs[mix % 9 === 0 ? 1 : 0],
      note: mix % 40 === 0 ? 'Zie bijlage 4' : '',
    } as Offer;
  });
}

/** The same dossier every time, valid by every rule, with Dutch text of usual length. */
export function dossierOf({ requirements, clients, suppliers }: DossierSize): Dossier {
  const orders = ordersBetween(null, null, Math.max(requirements, clients, suppliers, 12));
  const order = (index: number): string => orders[index] as string;
  const rows = Array.from({ length: requirements }, (_, index) => index);
  return {
    ...emptyDossier,
    clients: tableOf(
      Array.from({ length: clients }, (_, index) => ({
        id: id('c', index),
        name: `Gemeente ${index}`,
        kind: 'municipality',
        inhabitants: 20_000 + index * 1000,
        hue: 1 + (index % 12),
        badge: badge(index),
        mandate: 'college',
        profile: 'Middelgrote gemeente met een eigen informatiemanager',
        order: order(index),
      })) as unknown as Dossier['clients'],
    ),
    themes: Array.from({ length: 12 }, (_, index) => ({
      id: id('t', index),
      title: `Thema ${index}`,
      order: order(index),
    })) as unknown as Dossier['themes'],
    requirements: rows.map((index) => requirementOf(index, order(index))),
    positions: rows.map((index) => ({ row: id('r', index), cells: positionsOf(index, clients) })),
    suppliers: Array.from({ length: suppliers }, (_, index) => ({
      id: id('s', index),
      name: `Leverancier ${index}`,
      badge: badge(index),
      type: 'softwareleverancier',
      turnoverM: 10 + index,
      staff: 100 * index,
      municipalClients: index,
      references: 3,
      trackRecordYears: 8,
      changeOfControl: '',
      dataLocation: 'Nederland',
      bidK: 900 + index,
      order: order(index),
    })) as unknown as Dossier['suppliers'],
    offers: rows.map((index) => ({ row: id('r', index), cells: offersOf(index, suppliers) })),
  };
}

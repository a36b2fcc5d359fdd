import { formulaOf, type AwardRules } from '#src/analysis/award/award-formulas.ts';
import { orderStretches } from '#src/methods/award-orders.ts';
import { isHigherBetter } from '#src/methods/award.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { deficitText, nameIn } from '#src/views/award/award-words.ts';
import { bidStand } from '#src/views/award/knock-words.ts';
import type { OrderView } from '#src/views/award/order-view.ts';
import { turnsSaid } from '#src/views/award/turn-words.ts';
import type { HandoutRow, HandoutTable } from '#src/views/handout/handout.ts';

/** Who takes part with what, and who is put aside on which requirement. */
export function bidTable(text: Text, dossier: Dossier, { simulation }: OrderView): HandoutTable {
  const { t } = text;
  return {
    name: t('handout:sheets.bids'),
    lead: '',
    fixed: 1,
    columns: [
      { heading: t('handout:columns.bid'), kind: 'strong', width: 30 },
      { heading: t('handout:columns.price'), kind: 'euro', width: 18 },
      { heading: t('handout:columns.quality'), kind: 'figure', width: 12 },
      { heading: t('handout:columns.qualityFrom'), kind: 'text', width: 24 },
      { heading: t('handout:columns.stand'), kind: 'text', width: 70 },
    ],
    rows: simulation.bids.map((bid) => ({
      cells: [
        find(dossier.suppliers, bid.supplier)?.name ?? bid.supplier,
        bid.price,
        bid.quality === null ? null : 100 * bid.quality,
        bid.quality === null ? '' : t(bid.isScored ? 'handout:qualityScored' : 'handout:qualityAnswers'),
        bidStand(text, dossier, bid),
      ],
    })),
  };
}

/** Places by formula side by side: no row or column adds them up. */
export function placeTable(text: Text, view: OrderView): HandoutTable {
  const { t } = text;
  const columns = view.columns.filter(({ run }) => run !== null);
  return {
    name: t('handout:sheets.places'),
    lead: t('handout:leads.places'),
    fixed: 1,
    columns: [
      { heading: t('handout:columns.bid'), kind: 'strong', width: 30 },
      ...columns.map(({ key }) => ({ heading: t(`award:formula.${key}`), kind: 'count' as const, width: 16 })),
    ],
    rows: [...view.entrants.values()].map(({ id, name }) => ({
      cells: [name, ...columns.map(({ nodes }) => nodes.find((node) => node.id === id)?.place ?? null)],
    })),
  };
}

/** Every figure of every formula in its own unit, with the price deficit in euros; what could not be counted is said. */
export function figureTable(text: Text, view: OrderView): HandoutTable {
  const { t } = text;
  return {
    name: t('handout:sheets.figures'),
    lead: t('handout:leads.figures'),
    fixed: 2,
    columns: [
      { heading: t('handout:columns.formula'), kind: 'strong', width: 24 },
      { heading: t('handout:columns.place'), kind: 'count', width: 8 },
      { heading: t('handout:columns.bid'), kind: 'text', width: 30 },
      { heading: t('handout:columns.figure'), kind: 'figure', width: 16 },
      { heading: t('handout:columns.unit'), kind: 'text', width: 34 },
      { heading: t('handout:columns.deficit'), kind: 'euro', width: 20 },
    ],
    rows: view.columns.flatMap(({ key, run, nodes }): readonly HandoutRow[] => {
      const formula = t(`award:formula.${key}`);
      if (run === null) return [{ cells: [formula, null, t('award:order.notSet'), null, '', null] }];
      const unit = t(`award:unit.${key}`);
      const digits = isHigherBetter(run.formula) ? 10_000 : 100;
      return nodes.map(({ id, place, figure, deficit }) => ({
        cells: [
          formula,
          place,
          nameIn(view, id),
          Number.isFinite(figure) ? Math.round(figure * digits) / digits : null,
          unit,
          deficit === null || deficit === 0 ? deficitText(text, deficit) : Math.ceil(deficit),
        ],
      }));
    }),
  };
}

/** Of a hundred, with two decimals. */
function hundredth(share: number): number {
  return Math.round(share * 10_000) / 100;
}

const weighed = ['relative', 'linear', 'log15', 'log2', 'log3', 'logOwn', 'utility'] as const;

/** The order over all weights of price: where it changes is where a row ends. */
export function tipTable(text: Text, view: OrderView, rules: AwardRules): HandoutTable {
  const { t } = text;
  return {
    name: t('handout:sheets.tips'),
    lead: t('handout:leads.tips'),
    fixed: 1,
    columns: [
      { heading: t('handout:columns.formula'), kind: 'strong', width: 24 },
      { heading: t('handout:columns.from'), kind: 'figure', width: 16 },
      { heading: t('handout:columns.to'), kind: 'figure', width: 10 },
      { heading: t('handout:columns.first'), kind: 'text', width: 32 },
      { heading: t('handout:columns.order'), kind: 'text', width: 90 },
    ],
    rows: weighed.flatMap((key) => {
      const formula = formulaOf(key, { ...rules, priceWeight: 50 });
      const stretches = formula === null ? null : orderStretches(formula, view.simulation.bidders);
      return (stretches ?? []).map(({ from, to, standings }) => ({
        cells: [
          t(`award:formula.${key}`),
          hundredth(from),
          hundredth(to),
          standings.flatMap(({ id, place }) => (place === 1 ? [nameIn(view, id)] : [])).join(', '),
          standings.map(({ id, place }) => `${place} ${nameIn(view, id)}`).join(' · '),
        ],
      }));
    }),
  };
}

/** What turns the first place although it does not win itself, with the figures that show it. */
export function turnTable(text: Text, dossier: Dossier, view: OrderView): HandoutTable {
  const { t } = text;
  const turns = turnsSaid(text, dossier, view);
  return {
    name: t('handout:sheets.turns'),
    lead: turns.length === 0 ? t('award:turn.none') : t('award:turn.why'),
    fixed: 1,
    columns: [
      { heading: t('handout:columns.formula'), kind: 'strong', width: 24 },
      { heading: t('handout:columns.turn'), kind: 'text', width: 80 },
      { heading: t('handout:columns.worked'), kind: 'text', width: 70 },
    ],
    rows: turns.map(({ key, what, worked }) => ({ cells: [t(`award:formula.${key}`), what, worked] })),
  };
}

import type { FormulaKey } from '#src/analysis/award/award-formulas.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type Bid, type Formula, ranked } from '#src/methods/award.ts';
import type { Reversal } from '#src/methods/award-sensitivity.ts';
import { find } from '#src/base/table.ts';
import type { Text } from '#src/text/text.ts';
import { listText } from '#src/views/words/names-text.ts';
import { figureText, wholeEuros } from './award-words.ts';
import type { OrderView } from './order-view.ts';

/** One way to turn the first place, in a sentence and with the figures that show it. */
export type Turn = {
  readonly id: string;
  readonly key: FormulaKey;
  readonly cause: Reversal['cause'];
  readonly what: string;
  readonly worked: string;
};

/** [AW19] Every reversal found, those by bids that were really made first. */
export function turnsSaid(text: Text, dossier: Dossier, view: OrderView): readonly Turn[] {
  const turns = view.columns.flatMap(({ key, run }) =>
    (run?.reversals ?? []).map((reversal) => said(text, dossier, view, key, run?.formula as Formula, reversal)),
  );
  return [
    ...turns.filter(({ cause }) => cause.kind !== 'added'),
    ...turns.filter(({ cause }) => cause.kind === 'added'),
  ];
}

function said(
  text: Text,
  dossier: Dossier,
  view: OrderView,
  key: FormulaKey,
  formula: Formula,
  { cause, before, after }: Reversal,
): Turn {
  const { t } = text;
  const name = (id: string): string => view.entrants.get(id)?.name ?? find(dossier.suppliers, id)?.name ?? id;
  const names = { before: listText(text, before.map(name)), after: listText(text, after.map(name)) };
  const gaps = { formula: t(`award:formula.${key}`), ...names };
  const what =
    cause.kind === 'added'
      ? t('award:turn.added', {
          ...gaps,
          price: wholeEuros(text, cause.bid.price),
          quality: text.number(cause.bid.quality * 100),
        })
      : t(`award:turn.${cause.kind}`, { ...gaps, who: name(cause.id) });
  const then = biddersAfter(view, cause);
  const figure = (bids: readonly Bid[], id: string): string => {
    const standing = ranked(formula, bids).find((each) => each.id === id);
    return standing === undefined ? '–' : figureText(text, formula, standing.figure);
  };
  const { bidders } = view.simulation;
  const [first = '', second = ''] = [before[0], after[0]];
  const worked = t('award:turn.worked', {
    before: name(first),
    after: name(second),
    beforeOld: figure(bidders, first),
    beforeNew: figure(then, first),
    afterOld: figure(bidders, second),
    afterNew: figure(then, second),
  });
  return { id: `${key} ${cause.kind} ${cause.kind === 'added' ? names.after : cause.id}`, key, cause, what, worked };
}

function biddersAfter({ simulation: { bidders, bids } }: OrderView, cause: Reversal['cause']): readonly Bid[] {
  if (cause.kind === 'dropped') return bidders.filter(({ id }) => id !== cause.id);
  if (cause.kind === 'added') return [...bidders, { id: '(added)', ...cause.bid }];
  const bid = bids.find(({ supplier }) => supplier === cause.id);
  if (bid === undefined || bid.price === null || bid.quality === null) return bidders;
  return [...bidders, { id: cause.id, price: bid.price, quality: bid.quality }];
}

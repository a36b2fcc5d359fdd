import type { Formula } from '#src/methods/award.ts';
import type { Text } from '#src/text/text.ts';
import { euros } from '#src/views/decisions/decision-words.ts';
import { listText } from '#src/views/words/names-text.ts';
import { type Entrant, firstsOf, type OrderView, unsettledPlaces } from './order-view.ts';

/** Whole euros: € 4.400.000. */
export function wholeEuros(text: Text, amount: number): string {
  return euros(text, Math.round(amount) * 100);
}

/** What a formula gives a bid, in its own unit: points, an index, or euros. */
export function figureText(text: Text, formula: Formula, figure: number): string {
  switch (formula.kind) {
    case 'utility':
      return text.number(figure, 3);
    case 'ratio':
    case 'super':
    case 'value':
      return Number.isFinite(figure) ? wholeEuros(text, figure) : '–';
    default:
      return text.number(figure, 2);
  }
}

/** How much cheaper it would have to be to share the first place. */
export function deficitText(text: Text, deficit: number | null): string {
  if (deficit === null) return text.t('award:deficit.never');
  return deficit === 0 ? text.t('award:deficit.none') : wholeEuros(text, Math.ceil(deficit));
}

/** [AW18] What the formulas differ about; where they agree nobody is named, for nothing is awarded here. */
export function orderSentence(text: Text, view: OrderView): readonly [strong: string, rest: string] {
  const { t } = text;
  const counted = view.columns.filter(({ nodes }) => nodes.length > 0).length;
  if (view.entrants.size === 0) return [t('award:order.nobody'), ''];
  if (view.entrants.size === 1) return [t('award:order.single'), ''];
  const firsts = firstsOf(view);
  if (firsts.length > 1) {
    const said = firsts.map(({ ids, keys }) =>
      t('award:order.firstBy', {
        count: keys.length,
        names: listText(
          text,
          ids.map((id) => nameIn(view, id)),
        ),
      }),
    );
    return [t('award:order.firstDiffers'), `${listText(text, said)}.`];
  }
  const places = unsettledPlaces(view);
  if (places.length === 0) return [t('award:order.same', { count: counted }), ''];
  return [
    t('award:order.sameFirst', { count: counted }),
    t('award:order.rest', { places: listText(text, runs(places)) }),
  ];
}

export function nameIn({ entrants }: { readonly entrants: ReadonlyMap<string, Entrant> }, id: string): string {
  return entrants.get(id)?.name ?? id;
}

/** 2, 3 and 4 is `2–4`; two neighbours stay apart. */
function runs(places: readonly number[]): readonly string[] {
  const found: number[][] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else found.push([place]);
  }
  return found.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String)));
}

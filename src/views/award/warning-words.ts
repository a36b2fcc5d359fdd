import type { TenderWarning } from '#src/analysis/award/tender-warnings.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { listText } from '#src/views/words/names-text.ts';
import type { OrderView } from './order-view.ts';

/** What stands out, and what can be done about it. */
export type Said = { readonly id: string; readonly what: string; readonly todo: string };

/** [AW14] [AW22] Each warning once, whatever number of formulas has it. */
export function warningsSaid(
  text: Text,
  dossier: Dossier,
  { columns }: OrderView,
  ofTender: readonly TenderWarning[],
): readonly Said[] {
  const { t } = text;
  const all = columns.flatMap(({ key, run }) => run?.warnings.map((warning) => ({ key, warning })) ?? []);
  const said: Said[] = [];
  const heavy = all.flatMap(({ warning }) => (warning.kind === 'price-heavier' ? [warning] : []))[0];
  if (heavy) said.push(both(text, 'priceHeavier', { price: heavy.price, quality: heavy.quality }));
  const turning = all.filter(({ warning }) => warning.kind === 'relative').map(({ key }) => t(`award:formula.${key}`));
  if (turning.length > 0) said.push(both(text, 'relative', { formulas: listText(text, turning) }));
  const felt = all.flatMap(({ warning }) => (warning.kind === 'feeling' ? [warning.requirements] : []))[0];
  if (felt) {
    const names = felt.map((id) => find(dossier.requirements, id)?.title ?? id);
    said.push(both(text, 'feeling', { names: listText(text, names) }));
  }
  const many = all.flatMap(({ warning }) => (warning.kind === 'many-knock-outs' ? [warning] : []))[0];
  if (many) {
    const { knockOuts, requirements, left } = many;
    said.push(both(text, 'manyKnockOuts', { knockOuts, requirements, left }));
  }
  return [...said, ...ofTender.map((warning) => tenderSaid(text, warning))];
}

function tenderSaid(text: Text, warning: TenderWarning): Said {
  const number = (value: number): string => text.number(value);
  switch (warning.kind) {
    case 'weights':
      return both(text, 'weights', { total: number(warning.total) });
    case 'feeling-criterion':
      return { ...both(text, 'feeling', { names: listText(text, warning.names) }), id: 'feeling-criterion' };
    case 'one-assessor':
      return both(text, 'alone', { count: warning.count });
    case 'narrow':
      return both(text, 'narrow', {
        low: number(warning.low),
        high: number(warning.high),
        scale: number(warning.scale),
      });
    case 'no-settings':
      return both(text, 'noSettings', {});
    default:
      return warning;
  }
}

type Kind = 'priceHeavier' | 'relative' | 'feeling' | 'manyKnockOuts' | 'weights' | 'alone' | 'narrow' | 'noSettings';

function both({ t }: Text, id: Kind, gaps: Readonly<Record<string, string | number>>): Said {
  return { id, what: t(`award:warn.${id}.what`, gaps), todo: t(`award:warn.${id}.todo`) };
}

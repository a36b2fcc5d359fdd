import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import type { Question } from '#src/views/map/map-part.ts';
import { listText } from '#src/views/words/names-text.ts';

/** What is asked of the map, part by part; empty when nothing is hidden. */
export function questionWords(text: Text, dossier: Dossier, question: Question): readonly string[] {
  const { filter, focus, compare, compareOnly } = question;
  const { t } = text;
  const named = (list: readonly string[], of: (id: string) => string | undefined): readonly string[] =>
    list.length === 0
      ? []
      : [
          listText(
            text,
            list.flatMap((id) => of(id) ?? []),
            'disjunction',
          ),
        ];
  const nameOf = (id: string): string => find(dossier.clients, id)?.name ?? '';
  const pair = compare === null ? null : { a: nameOf(compare[0]), b: nameOf(compare[1]) };
  return [
    ...filter.sharing.map((one) => t(`analysis:sharing.${one}`)),
    ...filter.priorities.map((one) => t(`analysis:priorities.${one}`)),
    ...filter.kinds.map((one) => t(`analysis:kinds.${one}`)),
    ...named(filter.themes, (id) => find(dossier.themes, id)?.title),
    ...named(filter.clients, (id) => find(dossier.clients, id)?.name),
    ...(filter.text.trim() === '' ? [] : [t('map:filter.text', { text: filter.text.trim() })]),
    ...(focus === null ? [] : [t('map:focus.chip', { name: nodeNamed(dossier, focus.node), count: focus.depth })]),
    ...(pair === null ? [] : [t('map:compare.chip', pair)]),
    ...(pair === null || compareOnly === null ? [] : [comparisonWords(text, compareOnly, pair)]),
  ];
}

function comparisonWords(
  { t }: Text,
  one: NonNullable<Question['compareOnly']>,
  pair: { a: string; b: string },
): string {
  if (one === 'only-a') return t('map:compare.onlyA', { name: pair.a });
  if (one === 'only-b') return t('map:compare.onlyB', { name: pair.b });
  return t(`map:compare.${one}`);
}

function nodeNamed({ requirements, clients, suppliers, themes }: Dossier, node: string): string {
  const id = node.slice(node.indexOf('.') + 1);
  return (
    find(requirements, id)?.code ??
    find(clients, id)?.name ??
    find(suppliers, id)?.name ??
    find(themes, id)?.title ??
    ''
  );
}

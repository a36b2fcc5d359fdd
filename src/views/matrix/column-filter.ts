import type { Table } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Text } from '#src/text/text.ts';
import type { ThemeCard } from '#src/views/themes/theme-rollup.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { outcomeText } from '#src/views/words/outcome-text.ts';
import { positionText } from '#src/views/words/position-text.ts';
import { valueText } from '#src/views/words/value-text.ts';
import { textColumns } from './matrix-columns.ts';
import { fold } from './row-filter.ts';

/** What a cell says and what it keeps in its tooltip, in words; for the regisseur's own window. */
export function columnWords(text: Text, clients: Table<Client>, card: ThemeCard, key: string): string {
  const { requirement, analysis, positions, offers } = card;
  const dot = key.indexOf('.');
  const [kind, id] = dot < 0 ? [key, ''] : [key.slice(0, dot), key.slice(dot + 1)];
  switch (kind) {
    case 'title':
      return `${requirement.code} ${requirement.title}`;
    case 'text': {
      const field = textColumns.find((each) => each === id);
      return field === undefined ? '' : requirement[field];
    }
    case 'client': {
      const position = positions.find(({ client }) => client === id);
      if (position === undefined) return '';
      const { priority, wish, reason } = position;
      const label = priority === null ? '' : `${priority} ${text.t(`matrix:priority.${priority}`)}`;
      const wished = wish === null ? '' : valueText(text, requirement.parameter, wish);
      return `${label} ${positionText(text, requirement, position)} ${wished} ${reason}`;
    }
    case 'supplier': {
      const offer = offers.find(({ supplier }) => supplier === id);
      if (offer === undefined) return fitText(text, null);
      const value = offer.value === null ? '' : valueText(text, requirement.parameter, offer.value);
      return `${fitText(text, offer.fit)} ${value} ${offer.note}`;
    }
    case 'cost': {
      const cost = id === 'once' ? requirement.costOnceK : requirement.costYearK;
      return cost === null ? '' : text.number(cost);
    }
    case 'zone':
      return analysis === undefined ? '' : outcomeText(text, clients, requirement, analysis);
    default:
      return text.t(`analysis:sharing.${analysis?.sharing ?? 'indifferent'}`);
  }
}

/** [V25] Lets through what holds every one of these texts in its column, whatever the capitals and accents. */
export function columnFilter(
  text: Text,
  clients: Table<Client>,
  texts: Readonly<Record<string, string>>,
): ((card: ThemeCard) => boolean) | undefined {
  const parts = Object.entries(texts).map(([key, written]) => [key, fold(written.trim())] as const);
  if (parts.length === 0) return undefined;
  return (card) => parts.every(([key, needle]) => fold(columnWords(text, clients, card, key)).includes(needle));
}

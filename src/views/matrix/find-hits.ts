import type { Text } from '#src/text/text.ts';
import type { ThemeCard } from '#src/views/themes/theme-rollup.ts';
import { limitsText, valueText } from '#src/views/words/value-text.ts';
import type { MatrixColumn } from './matrix-columns.ts';

/** [V28] The columns of one requirement in which this is found, `title` for its own texts; what is worked out is not searched. */
export function hitsIn(
  text: Text,
  card: ThemeCard,
  columns: readonly MatrixColumn[],
  pattern: RegExp,
): readonly string[] {
  const has = (words: readonly string[]): boolean => words.some((word) => word !== '' && word.search(pattern) >= 0);
  const { requirement } = card;
  const { code, title, why, description, acceptance, source } = requirement;
  const shown = new Set(columns.map(({ key }) => key));
  const own = [
    code,
    title,
    shown.has('text.why') ? '' : why,
    shown.has('text.description') ? '' : description,
    shown.has('text.acceptance') ? '' : acceptance,
    shown.has('text.source') ? '' : source,
  ];
  const beside = columns.filter((column) => has(wordsIn(text, card, column))).map(({ key }) => key);
  return has(own) ? ['title', ...beside] : beside;
}

function wordsIn(text: Text, { requirement, positions, offers }: ThemeCard, column: MatrixColumn): readonly string[] {
  const { parameter } = requirement;
  switch (column.kind) {
    case 'client': {
      const position = positions.find(({ client }) => client === column.client.id);
      if (position === undefined) return [];
      const { wish, limits, reason } = position;
      return [
        reason,
        wish === null ? '' : valueText(text, parameter, wish),
        limits === null ? '' : limitsText(text, parameter, limits),
      ];
    }
    case 'supplier': {
      const offer = offers.find(({ supplier }) => supplier === column.supplier.id);
      return offer === undefined
        ? []
        : [offer.note, offer.value === null ? '' : valueText(text, parameter, offer.value)];
    }
    case 'text':
      return [requirement[column.field]];
    default:
      return [];
  }
}

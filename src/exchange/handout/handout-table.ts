import { exactFigure } from '#src/views/export/exact-value.ts';
import type { Text } from '#src/text/text.ts';
import type { Handout } from '#src/views/handout/handout.ts';
import { spreadColumns } from './spread-columns.ts';

/**
 * [SU51] All tables in one CSV, one after another: each begins with its own headings, and in the first column stands of which table a row
 * is, to filter by. Figures keep their decimals, with the mark of the language.
 */
export function handoutTable(handout: Handout, text: Text): readonly (readonly string[])[] {
  const { language, t } = text;
  const tables = handout.tables.flatMap((table) => {
    const columns = spreadColumns(table, text);
    const written = (value: string | number | null): string =>
      typeof value === 'number' ? exactFigure(language, Number(value.toPrecision(12))) : (value ?? '');
    return [
      [t('handout:part'), ...columns.map(({ heading }) => heading)],
      ...table.rows.map((row) => [table.name, ...columns.map(({ value }) => written(value(row)))]),
    ];
  });
  const name = t('handout:about.sheet');
  return [
    ...tables,
    [t('handout:part'), t('handout:about.what'), t('handout:about.meaning')],
    [name, t('handout:about.caution'), handout.caution],
    ...handout.about.map(([what, said]) => [name, what, said]),
  ];
}

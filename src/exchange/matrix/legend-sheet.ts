import { fits } from '#src/dossier/offer.ts';
import { priorities } from '#src/dossier/position.ts';
import type { OutCell, OutRole, OutRow, OutSheet } from '#src/exchange/sheet/out-book.ts';
import type { Text } from '#src/text/text.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { fitSign } from './matrix-columns.ts';

const sharings = ['shared', 'complementary', 'unique', 'conflicting', 'indifferent', 'decided', 'provisional'] as const;

const line = (mark: string, role: OutRole, word: string, meaning: string): OutRow => ({
  cells: [
    { value: mark, role },
    { value: word, role: 'strong', edge: true },
    { value: meaning, role: 'text' },
  ],
});

const gap: OutRow = { cells: [] };

function section(title: string): OutRow {
  const cells: OutCell[] = [
    { value: title, role: 'section' },
    { value: '', role: 'section' },
    { value: '', role: 'section' },
  ];
  return { cells, merges: [[0, 2]], height: 20 };
}

function priorityRows(text: Text): readonly OutRow[] {
  const t = text.t;
  return [
    section(t('exports:legend.priorities')),
    ...priorities.map((priority) =>
      line(priority, priority, t(`analysis:priorities.${priority}`), t(`exports:legend.${priority}`)),
    ),
    line('', 'empty', t('exports:legend.none'), t('exports:legend.noneMeaning')),
    line(t('exports:legend.value'), 'M', t('exports:legend.valueWord'), t('exports:legend.valueMeaning')),
  ];
}

function sharingRows(text: Text): readonly OutRow[] {
  return [
    section(text.t('exports:legend.sharing')),
    ...sharings.map((sharing) => {
      const isConflict = sharing === 'conflicting';
      const word = text.t(`analysis:sharing.${sharing}`);
      return line(
        isConflict ? '◆' : '',
        isConflict ? 'conflict' : 'centred',
        word,
        text.t(`exports:legend.${sharing}`),
      );
    }),
  ];
}

function fitRows(text: Text): readonly OutRow[] {
  return [
    section(text.t('exports:legend.fits')),
    ...fits.map((fit) => line(fitSign(fit), 'centred', fitText(text, fit), text.t(`exports:legend.${fit}`))),
    line('', 'centred', fitText(text, null), text.t('exports:legend.unknown')),
  ];
}

/** What every mark in the matrix means, drawn as it is drawn there. */
export function legendSheet(text: Text, title: string): OutSheet {
  return {
    name: text.t('exports:sheets.legend'),
    columns: [{ width: 13 }, { width: 24 }, { width: 96 }],
    head: [
      { cells: [{ value: text.t('exports:sheets.legend'), role: 'title' }], height: 26 },
      gap,
      ...priorityRows(text),
      gap,
      ...sharingRows(text),
      gap,
      ...fitRows(text),
      gap,
      { cells: [{ value: text.t('exports:legend.private'), role: 'subtitle' }] },
    ],
    body: [],
    bodyCount: 0,
    frozen: { rows: 0, columns: 0 },
    filterRow: null,
    print: {
      paper: 'a4',
      isLandscape: true,
      repeatRows: null,
      repeatColumns: null,
      pagesWide: 1,
      footerLeft: title,
      footerRight: text.t('exports:footer'),
    },
  };
}

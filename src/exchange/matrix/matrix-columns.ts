import { assertNever } from '#src/base/assert-never.ts';
import type { Fit } from '#src/dossier/offer.ts';
import { cleanLine, cleanText } from '#src/exchange/list/fold.ts';
import { OWN_ID_HEADING } from '#src/exchange/list/own-export.ts';
import type { OutCell, OutRole } from '#src/exchange/sheet/out-book.ts';
import type { Text } from '#src/text/text.ts';
import type {
  MatrixAnswer,
  MatrixRow,
  MatrixSheets,
  MatrixTheme,
  MatrixWant,
} from '#src/views/export/matrix-sheets.ts';

export type MatrixGroup = 'requirement' | 'clients' | 'together' | 'suppliers' | 'costs';

export type MatrixColumn = {
  readonly group: MatrixGroup;
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: MatrixRow, theme: MatrixTheme) => OutCell | null;
};

/** A Harvey ball for who prints in black and white, beside the word. */
export function fitSign(fit: Fit): string {
  switch (fit) {
    case 'standard':
      return '●';
    case 'configuration':
      return '◕';
    case 'custom':
      return '◑';
    case 'roadmap':
      return '◔';
    case 'no':
      return '○';
    default:
      return assertNever(fit);
  }
}

/** `M · 4 uur`: what the import of Regie's own export reads back. */
export function wantText({ priority, wish }: MatrixWant): string {
  if (wish === '') return priority ?? '';
  return priority === null ? `· ${wish}` : `${priority} · ${wish}`;
}

function answerText({ fit, word, value }: MatrixAnswer): string {
  return `${fitSign(fit)} ${word}${value === '' ? '' : `, ${value}`}`;
}

const none: OutCell = { value: '', role: 'empty' };

const shown = (value: string | number | null, role: OutRole): OutCell | null =>
  value === null || value === '' ? null : { value, role };

function requirementColumns(text: Text): readonly MatrixColumn[] {
  const column = (
    key: 'code' | 'theme' | 'title' | 'why' | 'parameter',
    width: number,
    cell: MatrixColumn['cell'],
  ): MatrixColumn => ({ group: 'requirement', heading: text.t(`exports:columns.${key}`), width, cell });
  return [
    { group: 'requirement', heading: OWN_ID_HEADING, width: 8, cell: ({ id }) => shown(id, 'hidden') },
    column('code', 7, ({ code }) => shown(cleanLine(code), 'code')),
    column('theme', 13.5, (_, { title }) => shown(cleanLine(title), 'muted')),
    column('title', 28, ({ title }) => shown(cleanLine(title), 'strong')),
    column('why', 24, ({ why }) => shown(cleanText(why), 'text')),
    column('parameter', 17, ({ parameter }) => shown(parameter, 'small')),
  ];
}

function clientColumns({ clients }: MatrixSheets): readonly MatrixColumn[] {
  return clients.map(({ name }, index) => ({
    group: 'clients',
    heading: cleanLine(name),
    width: 13,
    cell: ({ wants }) => {
      const want = wants[index];
      return want ? { value: wantText(want), role: want.priority ?? 'centred' } : none;
    },
  }));
}

function togetherColumns(text: Text): readonly MatrixColumn[] {
  const clashing = new Map<string, string>();
  const clash = (sharing: string): string => {
    const known = clashing.get(sharing) ?? text.t('exports:conflicting', { sharing });
    clashing.set(sharing, known);
    return known;
  };
  const column = (
    key: 'sharing' | 'jointClass' | 'zone' | 'conflicts' | 'decided',
    width: number,
    cell: MatrixColumn['cell'],
  ): MatrixColumn => ({
    group: 'together',
    heading: text.t(`exports:columns.${key}`),
    width,
    cell,
  });
  return [
    column('sharing', 12, ({ sharing, isConflicting }) =>
      isConflicting ? { value: clash(sharing), role: 'conflict' } : shown(sharing, 'text'),
    ),
    column('jointClass', 14, ({ jointClass }) => shown(jointClass, 'small')),
    column('zone', 12, ({ zone }) => shown(zone, 'text')),
    column('conflicts', 28, ({ conflicts }) => shown(conflicts.join('\n'), 'small')),
    column('decided', 11, ({ decided }) => shown(decided, 'small')),
  ];
}

function supplierColumns({ suppliers }: MatrixSheets): readonly MatrixColumn[] {
  return suppliers.map(({ name }, index) => ({
    group: 'suppliers',
    heading: cleanLine(name),
    width: 13,
    cell: ({ answers }) => {
      const answer = answers[index];
      return answer ? { value: answerText(answer), role: 'small' } : null;
    },
  }));
}

function costColumns(text: Text): readonly MatrixColumn[] {
  return [
    {
      group: 'costs',
      heading: text.t('exports:columns.costOnce'),
      width: 10,
      cell: ({ costOnceK }) => shown(costOnceK, 'number'),
    },
    {
      group: 'costs',
      heading: text.t('exports:columns.costYear'),
      width: 10,
      cell: ({ costYearK }) => shown(costYearK, 'number'),
    },
  ];
}

/** The columns of the matrix, the same in the workbook and in the CSV. The first holds the stable id. [E2] */
export function matrixColumns(matrix: MatrixSheets, text: Text): readonly MatrixColumn[] {
  return [
    ...requirementColumns(text),
    ...clientColumns(matrix),
    ...togetherColumns(text),
    ...supplierColumns(matrix),
    ...costColumns(text),
  ];
}

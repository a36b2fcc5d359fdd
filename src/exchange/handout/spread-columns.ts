import { fitSign } from '#src/exchange/matrix/matrix-columns.ts';
import type { OutCell, OutRole } from '#src/exchange/sheet/out-book.ts';
import type { Text } from '#src/text/text.ts';
import type {
  AnswerCell,
  ColumnKind,
  FitCell,
  HandoutCell,
  HandoutColumn,
  HandoutRow,
  HandoutTable,
} from '#src/views/handout/handout.ts';

/** One column of a spreadsheet: each holds one thing, a text or a figure. */
export type SpreadColumn = {
  readonly heading: string;
  readonly width: number;
  readonly role: OutRole;
  readonly value: (row: HandoutRow) => string | number | null;
};

const roles: Readonly<Record<Exclude<ColumnKind, 'fit' | 'answer'>, OutRole>> = {
  text: 'text',
  strong: 'strong',
  code: 'code',
  count: 'count',
  score: 'score',
  share: 'share',
  euro: 'euro',
  figure: 'figure',
};

/** The columns of a table with each fit as what is offered and what is proven, and each answer with its proof beside it. */
export function spreadColumns({ columns }: HandoutTable, { t }: Text): readonly SpreadColumn[] {
  return columns.flatMap((column, at): readonly SpreadColumn[] => {
    const { heading, width, kind } = column;
    const of = ({ cells }: HandoutRow): HandoutCell => cells[at] ?? null;
    const named = (part: string): string => t('handout:columnOf', { column: heading, part });
    switch (kind) {
      case 'fit': {
        const part = (key: 'offered' | 'proven'): SpreadColumn => ({
          heading: named(t(`handout:${key}`)),
          width: Math.max(12, width),
          role: 'score',
          value: (row) => scoreOf(of(row), key),
        });
        return [part('offered'), part('proven')];
      }
      case 'answer':
        return [
          { heading, width, role: 'text', value: (row) => answerText(of(row)) },
          { heading: named(t('handout:proof')), width: 14, role: 'muted', value: (row) => proofText(of(row)) },
        ];
      default:
        return [plain(column, kind, of)];
    }
  });
}

function plain(
  { heading, width }: HandoutColumn,
  kind: Exclude<ColumnKind, 'fit' | 'answer'>,
  of: (row: HandoutRow) => HandoutCell,
): SpreadColumn {
  return {
    heading,
    width,
    role: roles[kind],
    value: (row) => {
      const cell = of(row);
      return typeof cell === 'object' ? null : cell;
    },
  };
}

const isFit = (cell: HandoutCell): cell is FitCell => typeof cell === 'object' && cell?.kind === 'fit';
const isAnswer = (cell: HandoutCell): cell is AnswerCell => typeof cell === 'object' && cell?.kind === 'answer';

function scoreOf(cell: HandoutCell, key: 'offered' | 'proven'): number | null {
  const share = isFit(cell) ? cell[key] : null;
  return share === null ? null : hundredth(share);
}

/** Four decimals of a share are more than anybody measures; binary leftovers are none. */
function hundredth(share: number): number {
  return Math.round(share * 10_000) / 100;
}

function answerText(cell: HandoutCell): string | null {
  if (!isAnswer(cell)) return null;
  if (cell.fit === null) return null;
  return `${fitSign(cell.fit)} ${cell.word}${cell.value === '' ? '' : `, ${cell.value}`}`;
}

function proofText(cell: HandoutCell): string | null {
  return isAnswer(cell) && cell.fit !== null ? cell.proofWord : null;
}

const blank: OutCell = { value: '', role: 'text' };

/** Text where others have a figure stays text; totals are bold, in the number format of their column. */
export function outCell(column: SpreadColumn, row: HandoutRow): OutCell {
  const value = column.value(row);
  // Without a text it keeps the line of its row.
  if (value === null || value === '') return blank;
  if (typeof value === 'string') return { value, role: row.isTotal === true ? 'strong' : textRole(column.role) };
  return { value, role: row.isTotal === true && column.role === 'score' ? 'scoreTotal' : column.role };
}

function textRole(role: OutRole): OutRole {
  return role === 'count' || role === 'score' || role === 'share' || role === 'euro' || role === 'figure'
    ? 'muted'
    : role;
}

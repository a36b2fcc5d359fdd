import { useText } from '#renderer/store/settings.ts';
import type { LedgerLine } from '#src/analysis/ledger/ledger.ts';
import type { FairMove } from '#src/analysis/scenarios/fairness.ts';
import { euros } from '#src/views/decisions/decision-words.ts';
import { type Both, clientOfEither } from '#src/views/scenarios/names-of.ts';
import { FigureTable } from './figure-table.tsx';

export interface FairnessTableProps {
  moves: readonly FairMove[];
  both: Both;
  period: 'year' | 'once';
}

/** Every client with what it got, gave and pays; a figure that changes is written as both. */
export function FairnessTable({ moves, both, period }: FairnessTableProps) {
  const text = useText();
  const { t } = text;
  const cents = (line: LedgerLine) => (period === 'year' ? line.yearCents : line.onceCents);
  const of = (move: FairMove, figure: (line: LedgerLine, inhabitants: number | null | undefined) => string): string => {
    const [old, now] = (['before', 'after'] as const).map((side) => {
      const line = move[side];
      const inhabitants = both[side].clients.find(({ id }) => id === move.client)?.inhabitants;
      return line === null ? '–' : figure(line, inhabitants);
    }) as [string, string];
    return old === now ? old : t('fairness:fromTo', { before: old, after: now });
  };
  const rows = moves.map((move) => {
    const more = period === 'year' ? move.more.yearCents : move.more.onceCents;
    return [
      clientOfEither(both, move.client)?.name ?? t('decisions:gone'),
      ...(['got', 'gave', 'variant'] as const).map((key) => of(move, ({ counts }) => text.number(counts[key]))),
      of(move, (line) => euros(text, cents(line))),
      of(move, (line, inhabitants) => (inhabitants ? euros(text, Math.round(cents(line) / inhabitants)) : '–')),
      move.after === null || more === 0 ? '–' : euros(text, more),
    ];
  });
  const columns = [
    t('scenario:column.client'),
    ...(['got', 'gave', 'variant', 'paid', 'perInhabitant', 'more'] as const).map((key) => t(`fairness:column.${key}`)),
  ];
  const caption = t('fairness:alt', { period: t(`scenario:cost.${period}`).toLowerCase() });
  return <FigureTable caption={caption} columns={columns} rows={rows} />;
}

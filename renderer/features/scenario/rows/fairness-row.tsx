import { useScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import type { Computed } from '#renderer/features/scenario/compute.ts';
import type { LedgerLine } from '#src/analysis/ledger/ledger.ts';
import type { FairMove } from '#src/analysis/scenarios/fairness.ts';
import type { Text } from '#src/text/text.ts';
import { euros, moreEuros } from '#src/views/decisions/decision-words.ts';
import { fairnessLines } from '#src/views/scenarios/fairness-words.ts';
import { type Both, clientOfEither } from '#src/views/scenarios/names-of.ts';
import css from './fairness-row.module.css';
import { FairnessTable } from './fairness-table.tsx';
import { ResultGlyph } from './result-glyph.tsx';
import { Row, WideRow } from './row.tsx';

/** Clients with figures; more stand in the table. */
const most = 8;

type Period = 'year' | 'once';

/** [A92] Who got and who gave in what was decided, and whose part nobody carries any more. Nothing is shared out. */
export function FairnessRow({ computed }: { computed: Computed }) {
  const text = useText();
  const { t } = text;
  const period = useScenario((state) => state.period);
  const isTable = useScenario((state) => state.isTable);
  const both = { before: computed.before.dossier, after: computed.after.dossier };
  const { fairness } = computed.difference;
  if (fairness.before.decisions.length + fairness.after.decisions.length === 0) return null;
  const said = fairnessLines(text, both, fairness);
  const isOpen = fairness.open.some(({ left }) => left.length > 0);
  const title = t('fairness:row');
  const hint = `${t('fairness:hint')}, ${t(`scenario:cost.${period}`).toLowerCase()}`;
  const words = said.length > 0 && (
    <div className={css.said}>
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {isOpen && <p>{t('fairness:notDivided')}</p>}
    </div>
  );
  if (isTable)
    return (
      <WideRow title={title} hint={hint}>
        <FairnessTable moves={fairness.moves} both={both} period={period} />
        {words}
      </WideRow>
    );
  const byMove = fairness.moves.toSorted((a, b) => weightOf(b, period) - weightOf(a, period));
  const shown = fairness.moves.filter((move) => byMove.indexOf(move) < most);
  const scale = Math.max(1, ...shown.flatMap((move) => sizesOf(move, period)));
  return (
    <Row
      title={title}
      hint={hint}
      before={
        <>
          <Lines moves={shown} side="before" both={both} period={period} scale={scale} />
          {fairness.moves.length > most && <p>{t('scenario:count.more', { count: fairness.moves.length - most })}</p>}
        </>
      }
      middle={<Changes moves={shown} period={period} />}
      after={<Lines moves={shown} side="after" both={both} period={period} scale={scale} />}
      below={words}
    />
  );
}

function paid(line: LedgerLine | null, period: Period): number {
  if (line === null) return 0;
  return period === 'year' ? line.yearCents : line.onceCents;
}

function carried({ more }: FairMove, period: Period): number {
  return period === 'year' ? more.yearCents : more.onceCents;
}

/** Whoever comes or goes first, then by what would be carried, then by what is paid. */
function weightOf(move: FairMove, period: Period): number {
  if (move.before === null || move.after === null) return Number.MAX_SAFE_INTEGER;
  return Math.abs(carried(move, period)) * 1e6 + Math.abs(paid(move.before, period));
}

function sizesOf(move: FairMove, period: Period): readonly number[] {
  return [
    Math.abs(paid(move.before, period)),
    Math.abs(paid(move.after, period)) + (move.after === null ? 0 : Math.abs(carried(move, period))),
  ];
}

type ChangesProps = { moves: readonly FairMove[]; period: Period };

function Changes({ moves, period }: ChangesProps) {
  const text = useText();
  const { t } = text;
  const word = (move: FairMove): string => {
    if (move.before === null) return t('scenario:count.comes');
    if (move.after === null) return t('scenario:count.gone');
    const more = paid(move.after, period) - paid(move.before, period);
    return more === 0 ? t('scenario:equal') : moreEuros(text, more);
  };
  return (
    <div className={css.changes}>
      {moves.map((move) => (
        <b key={move.client} className="num">
          {word(move)}
        </b>
      ))}
    </div>
  );
}

interface LinesProps {
  moves: readonly FairMove[];
  side: 'before' | 'after';
  both: Both;
  period: Period;
  scale: number;
}

function Lines({ moves, side, both, period, scale }: LinesProps) {
  const text = useText();
  return (
    <div className={css.lines}>
      {moves.map((move) => {
        const { name = move.client, hue = 10, badge = '' } = clientOfEither(both, move.client) ?? {};
        const line = move[side];
        const said = standingText(text, name, line, paid(line, period));
        return (
          <div key={move.client} role="img" aria-label={said} title={said}>
            <ClientBadge hue={hue} letters={badge} off={line === null} size="xs" />
            {line === null ? (
              <small className={css.out}>{text.t('fairness:out')}</small>
            ) : (
              <>
                {(['got', 'gave', 'variant'] as const).map((result) => (
                  <span key={result} className={css.count} data-none={line.counts[result] === 0 || undefined}>
                    <ResultGlyph result={result} color={hueColor(hue)} />
                    <span className="num">{line.counts[result]}</span>
                  </span>
                ))}
                <Bar
                  cents={paid(line, period)}
                  more={side === 'after' ? carried(move, period) : 0}
                  scale={scale}
                  color={hueColor(hue)}
                />
                <b className="num">{euros(text, paid(line, period))}</b>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}

type BarProps = { cents: number; more: number; scale: number; color: string };

/** What is paid, open where it is received; what would come on top hatched behind it, what would go off hatched inside it. */
function Bar({ cents, more, scale, color }: BarProps) {
  const isLess = more !== 0 && cents !== 0 && more > 0 !== cents > 0;
  const hatched = isLess ? Math.min(Math.abs(more), Math.abs(cents)) : Math.abs(more);
  const width = (amount: number): string => `${(amount / scale) * 100}%`;
  return (
    <span className={css.track} style={{ color }}>
      <i
        className={cents < 0 ? css.received : css.paid}
        style={{ width: width(Math.abs(cents) - (isLess ? hatched : 0)) }}
      />
      {hatched > 0 && <i className={css.more} style={{ width: width(hatched) }} />}
    </span>
  );
}

function standingText(text: Text, name: string, line: LedgerLine | null, cents: number): string {
  if (line === null) return `${name}: ${text.t('fairness:out')}`;
  const { got, gave, variant } = line.counts;
  return text.t('fairness:standing', { name, got, gave, variant, amount: euros(text, cents) });
}

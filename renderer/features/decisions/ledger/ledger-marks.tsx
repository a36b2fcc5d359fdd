import { useText } from '#renderer/store/settings.ts';
import type { Ledger, LedgerLine, Mark } from '#src/analysis/ledger/ledger.ts';
import css from './ledger.module.css';

const STEP = 38;
const BASE = 18;
const HEIGHT = 40;

/** Up and filled = got, down and open = gave in, split on the line = own variant, dot = equal, dashed = does not count. */
export function LedgerMarks({ ledger, line, color }: { ledger: Ledger; line: LedgerLine; color: string }) {
  const { t } = useText();
  const words = ledger.decisions.map(({ code }, at) => {
    const result = t(`decisions:results.${line.marks[at] ?? 'none'}`);
    return t(ledger.counting[at] ? 'decisions:ledger.mark' : 'decisions:ledger.out', { code, result });
  });
  const width = ledger.decisions.length * STEP;
  const first = line.inARow[0];
  const last = line.inARow.at(-1);
  return (
    <svg
      className={css.svg}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      style={{ color }}
      role="img"
      aria-label={words.join('; ')}
    >
      <path className={css.base} d={`M0 ${BASE}.5H${width}`} />
      {line.marks.map((mark, at) => (
        <g key={ledger.decisions[at]?.id} transform={`translate(${at * STEP + STEP / 2} ${BASE})`}>
          <title>{words[at]}</title>
          <Shape mark={mark} isOut={!ledger.counting[at]} />
        </g>
      ))}
      {first !== undefined && last !== undefined && (
        <path className={css.bracket} d={`M${first * STEP + 6} 32v5H${last * STEP + STEP - 6}v-5`} />
      )}
    </svg>
  );
}

function Shape({ mark, isOut }: { mark: Mark; isOut: boolean }) {
  const line = isOut ? css.dashed : css.open;
  switch (mark) {
    case 'got':
      return <rect className={isOut ? css.dashed : css.filled} x="-7" y="-15" width="14" height="14" rx="2" />;
    case 'gave':
      return <rect className={line} x="-6.2" y="1.2" width="12.6" height="12.6" rx="2" />;
    case 'variant':
      return (
        <>
          <rect className={line} x="-7.4" y="-4" width="14.8" height="9" rx="2" />
          <path className={line} d="M0-4v9" />
        </>
      );
    case 'equal':
      return <circle className={css.dot} r="2.6" cy="0.5" />;
    default:
      return null;
  }
}

export function LedgerLegend() {
  const { t } = useText();
  const shown: readonly (readonly [Mark, boolean, 'got' | 'gave' | 'variant' | 'refused' | 'equal'])[] = [
    ['got', false, 'got'],
    ['gave', false, 'gave'],
    ['variant', false, 'variant'],
    ['gave', true, 'refused'],
    ['equal', false, 'equal'],
  ];
  return (
    <ul className={css.legend}>
      {shown.map(([mark, isOut, key]) => (
        <li key={key}>
          <svg className={css.svg} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <g transform={mark === 'got' ? 'translate(0 8)' : mark === 'gave' ? 'translate(0 -7.5)' : ''}>
              <Shape mark={mark} isOut={isOut} />
            </g>
          </svg>
          {t(`decisions:results.${key}`)}
        </li>
      ))}
    </ul>
  );
}

import { memo } from 'react';
import css from './ladder.module.css';

/** Where a score stands on a line of 0 to 5. */
export const share = (score: number): string => `${score * 20}%`;

interface StepBarProps {
  own: number | null;
  ssc: number | null;
  /** What the steps below carry, and what they carry with this one. */
  carried: number | null;
  below: number | null;
}

/** Solid up to what is carried, hatched for what runs ahead; a tick where the service centre sees it otherwise. */
export const StepBar = memo(function StepBar({ own, ssc, carried, below }: StepBarProps) {
  const solid = own === null ? 0 : Math.min(own, carried ?? own);
  return (
    <span className={css.bar} aria-hidden="true">
      {own !== null && <i className={css.own} style={{ width: share(solid) }} data-zero={solid === 0 && own === 0} />}
      {own !== null && own > solid && (
        <i className={css.ahead} style={{ left: share(solid), width: share(own - solid) }} />
      )}
      {carried !== null && <i className={css.carried} style={{ left: share(carried) }} />}
      {carried !== null && below !== null && below < carried && (
        <i className={css.turn} style={{ left: share(below), width: share(carried - below) }} />
      )}
      {ssc !== null && ssc !== own && <Otherwise own={own} ssc={ssc} />}
      {own === null && ssc === null && <i className={css.unknown} />}
    </span>
  );
});

function Otherwise({ own, ssc }: { readonly own: number | null; readonly ssc: number }) {
  return (
    <>
      {own !== null && (
        <i className={css.apart} style={{ left: share(Math.min(own, ssc)), width: share(Math.abs(own - ssc)) }} />
      )}
      <i className={css.ssc} style={{ left: share(ssc) }} />
    </>
  );
}

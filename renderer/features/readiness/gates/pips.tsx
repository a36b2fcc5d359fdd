import { clsx } from 'clsx';
import { memo } from 'react';
import { highestScore } from '#src/analysis/readiness/gates.ts';
import css from './gates.module.css';

const places = Array.from({ length: highestScore }, (_, at) => at + 1);

interface PipsProps {
  own: number | null;
  ssc?: number | null;
  isWeakest?: boolean;
}

/** A score as five boxes, and beside it that of the service centre where it differs. Spoken by its cell. */
export const Pips = memo(function Pips({ own, ssc = null, isWeakest = false }: PipsProps) {
  return (
    <span className={css.score} aria-hidden="true">
      <span className={clsx(css.pips, isWeakest && css.weakest, own === null && css.unknown)}>
        {places.map((place) => (
          <i key={place} className={clsx(own !== null && place <= own && css.full)} />
        ))}
      </span>
      <small className={css.ssc}>{ssc !== null && ssc !== own ? ssc : ''}</small>
    </span>
  );
});

import { clsx } from 'clsx';
import css from './fit-ball.module.css';
import { sectorPath } from '#src/base/sector.ts';

export interface FitBallProps {
  /** 0 to 1; `null` = unknown, drawn as a dashed ring. */
  fit: number | null;
  /** Part of the fit that is proven, 0 to `fit`; the rest is only claimed and drawn pale. Left out: all ink. */
  proven?: number | undefined;
  size?: number | undefined;
  label?: string | undefined;
  className?: string | undefined;
}

const RADIUS = 7.5;

/** Harvey ball: how far an offer fills a requirement. */
export function FitBall({ fit, proven, size = 16, label, className }: FitBallProps) {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  const ink = proven ?? fit ?? 0;
  return (
    <svg className={clsx(css.ball, className)} width={size} height={size} viewBox="0 0 20 20" {...spoken}>
      {label !== undefined && <title>{label}</title>}
      <circle cx="10" cy="10" r={RADIUS} className={css.paper} />
      {fit !== null && ink < fit && <path d={sectorPath(10, 10, RADIUS, fit)} className={css.claimed} />}
      {fit !== null && ink > 0 && <path d={sectorPath(10, 10, RADIUS, ink)} className={css.proven} />}
      <circle cx="10" cy="10" r={RADIUS} className={clsx(css.ring, fit === null && css.unknown)} />
    </svg>
  );
}

import type { EffectKind } from '#src/analysis/cases/effect.ts';
import css from './options.module.css';

const PATHS: Readonly<Record<EffectKind, string>> = {
  within: 'm3 8.5 3.4 3.4L13 4.8',
  edge: 'M2.2 9.2c1.7-3 3.6-3 5.8-1.2s4.1 1.8 5.8-1.2',
  outside: 'm4 4 8 8M12 4l-8 8',
  unknown: 'M4.5 8h7',
};

/** Check = within, wave = at the edge, cross = outside; only the cross is vermilion. */
export function EffectMark({ kind, label }: { kind: EffectKind; label?: string }) {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={css.mark} data-kind={kind} width="16" height="16" viewBox="0 0 16 16" {...spoken}>
      <path d={PATHS[kind]} />
    </svg>
  );
}

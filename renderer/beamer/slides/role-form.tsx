import { hexagonPath } from '#src/base/hexagon.ts';
import sim from './simulation.module.css';

/** Whose role it is, by an empty form of that party: dashed, for whoever plays it fills it. */
export function RoleForm({ side, label }: { side: 'client' | 'supplier' | 'ssc' | null; label: string }) {
  return (
    <svg className={sim.form} viewBox="0 0 28 24" role="img" aria-label={label}>
      {side === 'supplier' && <path d={hexagonPath} />}
      {side === 'client' && <rect x="2.5" y="2" width="23" height="20" rx="3.5" />}
      {side === 'ssc' && [2, 9, 16].map((y) => <rect key={y} x="3" y={y} width="22" height="5.5" rx="1.2" />)}
      {side === null && <circle cx="14" cy="12" r="10" />}
    </svg>
  );
}

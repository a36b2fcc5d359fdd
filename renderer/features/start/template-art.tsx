import type { ReactNode } from 'react';
import type { TemplateKey } from '#src/templates/template.ts';
import css from './templates.module.css';

/** Line art on 80 by 48; the words beside it say the same. */
const ART: Readonly<Record<TemplateKey | 'empty', ReactNode>> = {
  ssc: (
    <>
      {[5, 18, 30, 43].map((y) => (
        <g key={y}>
          <circle cx="4" cy={y} r="3" />
          <path d={`M7 ${y}C18 ${y} 18 24 29 24`} />
        </g>
      ))}
      <rect x="29" y="15" width="25" height="18" rx="3" />
      <path d="M54 24H66" />
      <rect x="66" y="18" width="12" height="12" rx="2" />
    </>
  ),
  'case-system': (
    <>
      <rect x="2" y="4" width="19" height="40" rx="3" />
      <path d="M6 12h11M6 18h11M6 24h7M21 24h8M21 24C26 24 24 13 35 13M21 24C26 24 24 36 35 36" />
      {[8, 19, 31].map((y) => (
        <rect key={y} x="35" y={y} width="18" height="10" rx="2" />
      ))}
      <path d="M29 24h6M53 24h22M69 16l8 8-8 8" />
    </>
  ),
  'co-sourcing': (
    <>
      <circle cx="31" cy="24" r="18" />
      <circle cx="51" cy="24" r="18" />
      <path d="M41 9v30M36 24h10" />
    </>
  ),
  empty: [2, 29, 56].map((x) => <rect key={x} x={x} y="3" width="21" height="42" rx="3" strokeDasharray="3 3" />),
};

export function TemplateArt({ kind }: { kind: TemplateKey | 'empty' }) {
  return (
    <svg className={css.art} viewBox="0 0 80 48" aria-hidden="true">
      {ART[kind]}
    </svg>
  );
}

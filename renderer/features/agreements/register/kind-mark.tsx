import type { Agreement } from '#src/dossier/agreement.ts';
import own from './register.module.css';

/** Filled square = in the contract, open circle = said between people. */
export function KindMark({ kind }: { kind: Agreement['kind'] }) {
  return (
    <svg className={own.kindMark} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      {kind === 'contract' ? <rect x="0.75" y="0.75" width="8.5" height="8.5" /> : <circle cx="5" cy="5" r="4" />}
    </svg>
  );
}

import css from './fairness-row.module.css';

/** As in the ledger: up and filled = got, down and open = gave in, split = own variant. */
export function ResultGlyph({ result, color }: { result: 'got' | 'gave' | 'variant'; color: string }) {
  return (
    <svg className={css.glyph} width="12" height="14" viewBox="0 0 12 14" aria-hidden="true" style={{ color }}>
      {result === 'got' && <rect x="1" y="1" width="10" height="8" rx="1.5" fill="currentColor" />}
      {result === 'gave' && <rect x="1.7" y="5.7" width="8.6" height="6.6" rx="1.5" />}
      {result === 'variant' && (
        <>
          <rect x="1.7" y="3.2" width="8.6" height="7.6" rx="1.5" />
          <path d="M6 3.2v7.6" />
        </>
      )}
    </svg>
  );
}

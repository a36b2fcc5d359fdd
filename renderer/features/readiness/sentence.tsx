import css from './readiness.module.css';

/** What matters first, and what follows from it. */
export function Sentence({ lead, rest }: { readonly lead: string; readonly rest?: string }) {
  return (
    <p className={css.sentence} aria-live="polite">
      <b>{lead}</b> {rest}
    </p>
  );
}

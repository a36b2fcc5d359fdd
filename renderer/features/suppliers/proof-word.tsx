import { useText } from '#renderer/store/settings.ts';
import type { Proof } from '#src/dossier/offer.ts';
import css from './suppliers.module.css';

/** How sure an answer is: dotted only claimed, single demonstrated, double in the contract. */
export function ProofWord({ proof }: { readonly proof: Proof }) {
  const { t } = useText();
  return (
    <span className={css.proof} data-proof={proof}>
      {t(`offers:proof.${proof}`)}
    </span>
  );
}

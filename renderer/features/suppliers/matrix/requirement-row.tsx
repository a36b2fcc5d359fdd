import { memo } from 'react';
import { showSide, useSuppliers } from '#renderer/features/suppliers/suppliers-state.ts';
import type { FitTable } from '#renderer/features/suppliers/use-fits.ts';
import { useOffers } from '#renderer/store/document.ts';
import { inspect } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { fitQuarters } from '#src/analysis/fit-factor.ts';
import { isProof } from '#src/analysis/suppliers/answers.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { valueText } from '#src/views/words/value-text.ts';
import { ProofWord } from '#renderer/features/suppliers/proof-word.tsx';
import { WhoMust } from '#renderer/features/suppliers/who-must.tsx';
import type { Column } from './columns.ts';
import css from './matrix.module.css';

type Props = {
  readonly requirement: Requirement;
  readonly table: FitTable;
  readonly columns: readonly Column[];
  readonly stop: string | null;
};

/** One requirement of an open theme: who must have it, and what each supplier answers. */
export const RequirementRow = memo(function RequirementRow({ requirement, columns, stop }: Props) {
  const offers = useOffers(requirement.id);
  const head = `${requirement.id}|head|head`;
  return (
    <tr className={css.requirement}>
      <th scope="row" className={css.theme}>
        <button
          type="button"
          className={css.title}
          data-cell={head}
          tabIndex={stop === head ? 0 : -1}
          title={`${requirement.code} ${requirement.title}`}
          onClick={() => inspect({ kind: 'requirement', id: requirement.id })}
        >
          <span>{requirement.title}</span>
          <WhoMust requirement={requirement} />
        </button>
      </th>
      {columns.map((column) => (
        <OfferCell
          key={column.supplier.id}
          requirement={requirement}
          column={column}
          offer={offers.find(({ supplier }) => supplier === column.supplier.id)}
          stop={stop}
        />
      ))}
    </tr>
  );
});

type CellProps = {
  readonly requirement: Requirement;
  readonly column: Column;
  readonly offer: Offer | undefined;
  readonly stop: string | null;
};

function OfferCell({ requirement, column: { supplier, isFolded, span }, offer, stop }: CellProps) {
  const text = useText();
  const isShown = useSuppliers(
    ({ side }) => side?.kind === 'offer' && side.requirement === requirement.id && side.supplier === supplier.id,
  );
  const cell = `${requirement.id}|${supplier.id}|offer`;
  const fit = offer === undefined ? null : fitQuarters(offer.fit);
  return (
    <td role="gridcell" colSpan={span} className={css.offer} data-first="true" data-folded={isFolded}>
      <button
        type="button"
        data-cell={cell}
        data-shown={isShown}
        tabIndex={stop === cell ? 0 : -1}
        aria-label={offerWords(text, requirement, supplier, offer)}
        onClick={() => showSide({ kind: 'offer', requirement: requirement.id, supplier: supplier.id })}
      >
        <FitBall fit={fit} proven={offer !== undefined && isProof(offer.proof) ? (fit ?? 0) : 0} />
        {!isFolded && offer !== undefined && (
          <>
            <span className={css.answer}>
              {offer.value === null ? fitText(text, offer.fit) : valueText(text, requirement.parameter, offer.value)}
            </span>
            {offer.fit !== 'no' && <ProofWord proof={offer.proof} />}
          </>
        )}
        {!isFolded && offer === undefined && <span className={css.answer}>{fitText(text, null)}</span>}
      </button>
    </td>
  );
}

function offerWords(
  { t, ...text }: ReturnType<typeof useText>,
  requirement: Requirement,
  supplier: Supplier,
  offer: Offer | undefined,
): string {
  const names = { supplier: supplier.name, requirement: requirement.title };
  if (offer === undefined) return t('suppliers:matrix.offerNone', names);
  return t('suppliers:matrix.offer', {
    ...names,
    fit: fitText({ t, ...text }, offer.fit),
    proof: t(`offers:proof.${offer.proof}`),
  });
}

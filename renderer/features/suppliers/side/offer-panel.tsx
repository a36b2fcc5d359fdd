import { Eraser, Table2 } from 'lucide-react';
import { useState } from 'react';
import { showSide } from '#renderer/features/suppliers/suppliers-state.ts';
import { WhoMust } from '#renderer/features/suppliers/who-must.tsx';
import { useOffers, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { reveal } from '#renderer/store/reveal.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { Inspector, InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { fitQuarters } from '#src/analysis/fit-factor.ts';
import { clearOffers } from '#src/commands/offers/clear-offers.ts';
import { setOffer } from '#src/commands/offers/set-offer.ts';
import { type Fit, fits, type Offer, type Proof, proofs } from '#src/dossier/offer.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import css from './side.module.css';

type Props = { readonly requirement: Requirement; readonly supplier: Supplier };
type Put = (patch: Partial<Omit<Offer, 'requirement' | 'supplier'>>) => void;

/** One answer of one supplier: how, with which value, how sure, what it does to the price, and a note. Each change is one step to undo. */
export function OfferPanel({ requirement, supplier }: Props) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const offer = useOffers(requirement.id).find((each) => each.supplier === supplier.id);
  const cell = { requirement: requirement.id, supplier: supplier.id };
  const put: Put = (patch) =>
    void runCommand(setOffer, { ...cell, patch: offer === undefined ? { fit: 'standard', ...patch } : patch });
  const toMatrix = (): void => {
    showScreen('matrix');
    reveal({ kind: 'requirement', id: requirement.id });
  };
  return (
    <Inspector
      className={css.panel}
      title={requirement.title}
      lead={
        <>
          <SupplierHexagon letters={supplier.badge} />
          <span className="ellipsis">{supplier.name}</span>
        </>
      }
      tools={
        offer !== undefined &&
        !isReadOnly && (
          <IconButton
            size="sm"
            icon={Eraser}
            label={t('suppliers:offer.clear')}
            onPress={() =>
              void runCommand(
                clearOffers,
                { cells: [cell] },
                { toast: t('suppliers:offer.cleared', { supplier: supplier.name }) },
              )
            }
          />
        )
      }
      subtitle={<WhoMust requirement={requirement} />}
      onClose={() => showSide(null)}
      closeLabel={t('suppliers:actions.close')}
      foot={
        <Button icon={Table2} onPress={toMatrix}>
          {t('suppliers:offer.inMatrix')}
        </Button>
      }
    >
      <InspectorSection title={t('suppliers:offer.title')}>
        <OfferFields requirement={requirement} offer={offer} put={put} isReadOnly={isReadOnly} />
      </InspectorSection>
    </Inspector>
  );
}

type FieldsProps = {
  readonly requirement: Requirement;
  readonly offer: Offer | undefined;
  readonly put: Put;
  readonly isReadOnly: boolean;
};

function OfferFields({ requirement, offer, put, isReadOnly }: FieldsProps) {
  const text = useText();
  const { t } = text;
  return (
    <div className={css.fields}>
      <Select<Fit>
        label={t('matrix:fit')}
        value={offer?.fit ?? null}
        placeholder={fitText(text, null)}
        isDisabled={isReadOnly}
        onChange={(fit) => put({ fit })}
        options={fits.map((each) => ({
          value: each,
          label: fitText(text, each),
          glyph: <FitBall fit={fitQuarters(each)} />,
        }))}
      />
      <ValueField requirement={requirement} offer={offer} put={put} isReadOnly={isReadOnly} />
      <div className={css.field}>
        <span>{t('matrix:proof')}</span>
        <SegmentedControl<Proof>
          label={t('matrix:proof')}
          value={offer?.proof ?? 'claimed'}
          isDisabled={isReadOnly}
          onChange={(proof) => put({ proof })}
          segments={proofs.map((each) => ({ value: each, label: t(`offers:proof.${each}`) }))}
        />
      </div>
      <div className={css.pair}>
        <NumberField
          label={t('suppliers:offer.once')}
          unit={t('suppliers:offer.thousands')}
          value={offer?.onceK ?? null}
          isReadOnly={isReadOnly}
          isWheelDisabled
          onChange={(onceK) => onceK !== (offer?.onceK ?? null) && put({ onceK })}
        />
        <NumberField
          label={t('suppliers:offer.year')}
          unit={t('suppliers:offer.thousands')}
          value={offer?.yearK ?? null}
          isReadOnly={isReadOnly}
          isWheelDisabled
          onChange={(yearK) => yearK !== (offer?.yearK ?? null) && put({ yearK })}
        />
      </div>
      <NoteField offer={offer} put={put} isReadOnly={isReadOnly} />
    </div>
  );
}

/** In the unit of the requirement; nothing where it has no measure. */
function ValueField({ requirement: { parameter }, offer, put, isReadOnly }: FieldsProps) {
  const { t } = useText();
  const value = offer?.value ?? null;
  if (parameter === null) return null;
  if (parameter.kind === 'category')
    return (
      <Select<string>
        label={t('matrix:offered')}
        value={typeof value === 'string' ? value : null}
        isDisabled={isReadOnly}
        onChange={(next) => put({ value: next })}
        options={parameter.categories.map((each) => ({ value: each, label: each }))}
      />
    );
  return (
    <NumberField
      label={t('matrix:offered')}
      unit={parameter.unit}
      value={typeof value === 'number' ? value : null}
      isReadOnly={isReadOnly}
      isWheelDisabled
      onChange={(next) => next !== value && put({ value: next })}
    />
  );
}

function NoteField({ offer, put, isReadOnly }: Omit<FieldsProps, 'requirement'>) {
  const { t } = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    if (draft !== null && draft.trim() !== (offer?.note ?? '')) put({ note: draft.trim() });
    setDraft(null);
  };
  return (
    <TextArea
      label={t('matrix:note')}
      value={draft ?? offer?.note ?? ''}
      maxLength={20_000}
      isReadOnly={isReadOnly}
      onChange={setDraft}
      onBlur={commit}
    />
  );
}

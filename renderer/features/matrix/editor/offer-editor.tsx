import { useState } from 'react';
import { useDossier, useOffers } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { fitQuarters } from '#src/analysis/fit-factor.ts';
import { find } from '#src/base/table.ts';
import { setOffer } from '#src/commands/offers/set-offer.ts';
import type { SupplierId } from '#src/dossier/ids.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import { type Fit, fits, type Proof, proofs } from '#src/dossier/offer.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { unitOf } from '#src/views/words/value-text.ts';
import type { EditorProps } from './editor-props.ts';
import { type DraftError, draftOf, readDraft } from './draft.ts';
import css from './editor.module.css';
import { EditorForm } from './editor-form.tsx';
import { FormRow } from './form-row.tsx';
import { useFieldError } from './use-field-error.ts';

/** What a supplier answers: how, with which value, how sure, and a note. */
export function OfferEditor({ requirement, supplier, typed, leave }: EditorProps & { readonly supplier: SupplierId }) {
  const text = useText();
  const name = useDossier((dossier) => find(dossier.suppliers, supplier)?.name ?? '');
  const offer = useOffers(requirement.id).find((each) => each.supplier === supplier);
  const [fit, setFit] = useState<Fit>(offer?.fit ?? 'standard');
  const [proof, setProof] = useState<Proof>(offer?.proof ?? 'claimed');
  const [note, setNote] = useState(offer?.note ?? '');
  const blank = draftOf(text, undefined, '');
  const [value, setValue] = useState(
    typed !== '' ? typed : typeof offer?.value === 'number' ? text.number(offer.value) : (offer?.value ?? ''),
  );
  const { parameter } = requirement;
  const read = readDraft({ ...blank, wish: value }, parameter, undefined, text.language);
  const save = (): boolean => {
    if (read.wishError !== null) return false;
    const patch = { fit, proof, note: note.trim(), value: read.patch.wish };
    void runCommand(setOffer, { requirement: requirement.id, supplier, patch });
    return true;
  };
  return (
    <EditorForm title={name} code={requirement.code} save={save} leave={leave}>
      <FormRow label={text.t('matrix:fit')} isFirst={typed === ''}>
        <Select
          label={text.t('matrix:fit')}
          isLabelHidden
          value={fit}
          onChange={setFit}
          options={fits.map((each) => ({
            value: each,
            label: fitText(text, each),
            glyph: <FitBall fit={fitQuarters(each)} />,
          }))}
        />
      </FormRow>
      <OfferedValue
        parameter={parameter}
        value={value}
        onChange={setValue}
        error={read.wishError}
        isFirst={typed !== ''}
      />
      <FormRow label={text.t('matrix:proof')}>
        <SegmentedControl<Proof>
          label={text.t('matrix:proof')}
          value={proof}
          onChange={setProof}
          segments={proofs.map((each) => ({ value: each, label: text.t(`offers:proof.${each}`) }))}
        />
      </FormRow>
      <FormRow label={text.t('matrix:note')}>
        <TextField label={text.t('matrix:note')} isLabelHidden value={note} onChange={setNote} />
      </FormRow>
    </EditorForm>
  );
}

type OfferedValueProps = {
  readonly parameter: Parameter | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: DraftError | null;
  readonly isFirst: boolean;
};

function OfferedValue({ parameter, value, onChange, error, isFirst }: OfferedValueProps) {
  const text = useText();
  const label = text.t('matrix:offered');
  const shown = useFieldError(error, value, false);
  if (parameter === null) return null;
  return (
    <FormRow label={label} isFirst={isFirst}>
      {parameter.kind === 'category' ? (
        <Select
          label={label}
          isLabelHidden
          className={css.wide}
          value={value === '' ? null : value}
          onChange={onChange}
          options={parameter.categories.map((each) => ({ value: each, label: each }))}
        />
      ) : (
        <>
          <TextField
            label={`${label} (${unitOf(parameter)})`}
            isLabelHidden
            className={css.figure}
            value={value}
            onChange={onChange}
            {...shown}
          />
          <span className={css.unit}>{unitOf(parameter)}</span>
        </>
      )}
    </FormRow>
  );
}

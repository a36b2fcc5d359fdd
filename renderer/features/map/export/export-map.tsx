import { type FormEvent, useId, useState } from 'react';
import { usePart } from '#renderer/features/map/map-part.ts';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { exportMap } from '#renderer/store/export-map.ts';
import type { Lens } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { RadioCards } from '#renderer/ui/controls/radio-cards.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { mapLenses } from '#src/dossier/map-lens.ts';
import type { PicturePaper } from '#src/contract/calls.ts';
import { type PictureFormat, pictureFormats, type PictureView } from '#src/contract/picture-view.ts';
import css from './export.module.css';
import { pictureViewNow } from './picture-view-now.ts';

type Draft = {
  readonly format: PictureFormat;
  readonly paper: PicturePaper;
  readonly lens: Lens;
  readonly themes: 'asShown' | 'all' | 'none';
  readonly width: number | null;
  readonly isSelectionLit: boolean;
};

/** Two and a half pixels to a point of A3. */
const usualWidth = 2976;

/** The map as a picture: in what file, of what, on what paper; it says that only released values are in it. */
export function ExportMap() {
  const { t } = useText();
  const form = useId();
  const [view] = useState(pictureViewNow);
  const [draft, setDraft] = useState<Draft>({
    format: 'pdf',
    paper: 'a3',
    lens: view.lens,
    themes: 'asShown',
    width: usualWidth,
    isSelectionLit: true,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    hideDialog();
    void exportMap({ ...draft, width: draft.format === 'png' ? draft.width : null, view: viewFor(view, draft) });
  };
  return (
    <Dialog
      title={t('mapexport:dialog.title')}
      isOpen
      onOpenChange={hideDialog}
      actions={
        <>
          <Button onPress={hideDialog}>{t('mapexport:dialog.cancel')}</Button>
          <Button type="submit" form={form} variant="primary">
            {t('mapexport:dialog.make', { format: t(`mapexport:dialog.${draft.format}`) })}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={submit}>
        <Choices
          draft={draft}
          hasSelection={view.selected !== null}
          onChange={(patch) => setDraft((before) => ({ ...before, ...patch }))}
        />
        <Contents />
      </form>
    </Dialog>
  );
}

function viewFor(view: PictureView, { lens, themes, isSelectionLit }: Draft): PictureView {
  return {
    ...view,
    lens,
    ...(themes !== 'asShown' && { level: 'cards', openThemes: themes }),
    selected: isSelectionLit ? view.selected : null,
  };
}

type ChoicesProps = {
  readonly draft: Draft;
  readonly hasSelection: boolean;
  readonly onChange: (patch: Partial<Draft>) => void;
};

function Choices({ draft, hasSelection, onChange }: ChoicesProps) {
  const { t } = useText();
  return (
    <>
      <RadioCards<PictureFormat>
        label={t('mapexport:dialog.format')}
        value={draft.format}
        onChange={(format) => onChange({ format })}
        cards={pictureFormats.toReversed().map((value) => ({
          value,
          title: t(`mapexport:dialog.${value}`),
          description: t(`mapexport:dialog.${value}Hint`),
        }))}
      />
      <div className={css.pair}>
        <Select<Lens>
          label={t('mapexport:dialog.lens')}
          value={draft.lens}
          onChange={(lens) => onChange({ lens })}
          options={mapLenses.map((value) => ({ value, label: t(`map:lens.${value}`) }))}
        />
        <Select<Draft['themes']>
          label={t('mapexport:dialog.themes')}
          value={draft.themes}
          onChange={(themes) => onChange({ themes })}
          options={(['asShown', 'all', 'none'] as const).map((value) => ({
            value,
            label: t(`mapexport:dialog.${value}`),
          }))}
        />
      </div>
      <Size draft={draft} onChange={onChange} />
      {hasSelection && (
        <Checkbox isSelected={draft.isSelectionLit} onChange={(isSelectionLit) => onChange({ isSelectionLit })}>
          {t('mapexport:dialog.selection')}
        </Checkbox>
      )}
    </>
  );
}

function Size({ draft, onChange }: Pick<ChoicesProps, 'draft' | 'onChange'>) {
  const { t } = useText();
  return (
    <div className={css.pair}>
      <div className={css.field}>
        <span aria-hidden="true">{t('mapexport:dialog.paper')}</span>
        <SegmentedControl<PicturePaper>
          label={t('mapexport:dialog.paper')}
          value={draft.paper}
          onChange={(paper) => onChange({ paper })}
          segments={[
            { value: 'a3', label: t('mapexport:dialog.a3') },
            { value: 'a4', label: t('mapexport:dialog.a4') },
          ]}
        />
      </div>
      {draft.format === 'png' && (
        <NumberField
          label={t('mapexport:dialog.width')}
          minValue={200}
          maxValue={12_000}
          formatOptions={{ maximumFractionDigits: 0 }}
          value={draft.width}
          onChange={(width) => onChange({ width })}
        />
      )}
    </div>
  );
}

/** What will be in it, and what will not. */
function Contents() {
  const { t, number } = useText();
  const isWhole = usePart((part) => part.isWhole);
  const shown = usePart((part) => part.shown);
  const total = usePart((part) => part.total);
  return (
    <Note>
      {isWhole
        ? t('mapexport:dialog.whole', { number: number(total) })
        : t('mapexport:dialog.part', { shown: number(shown), total: number(total) })}{' '}
      {t('mapexport:dialog.released')}
    </Note>
  );
}

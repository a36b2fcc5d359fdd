import { type FormEvent, useId, useState } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { setImportSource, useImportSource } from '#renderer/store/import-source.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { useAppInfo } from '#renderer/store/app-info.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import type { Problem } from '#src/base/result.ts';
import { type TemplateKey, templateKeys } from '#src/templates/template.ts';
import { ClientRows } from './client-rows.tsx';
import { createFromDraft } from './create-from-draft.ts';
import { type Draft, draftFor, isComplete } from './draft.ts';
import css from './new-dossier.module.css';

/** A list that waited for this dossier waits no longer. */
function cancel(): void {
  setImportSource(null);
  hideDialog();
}

/** A name and who takes part are enough to begin; it leads straight to the map, or to the list that waits. */
export function NewDossier({ template }: { template: TemplateKey | null }) {
  const text = useText();
  const { t } = text;
  const form = useId();
  const source = useImportSource((state) => state.source);
  const [draft, setDraft] = useState<Draft>(() => draftFor(source?.fileName ?? '', template));
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isComplete(draft)) return;
    const created = await createFromDraft(draft, t('start:create.firstTheme'), source === null ? 'map' : 'import');
    if (!created.ok) setProblem(created.problem);
  };
  return (
    <Dialog
      title={t('start:create.title')}
      isOpen
      onOpenChange={cancel}
      size="md"
      actions={
        <>
          <Button onPress={cancel}>{t('start:create.cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={!isComplete(draft)}>
            {t('start:create.apply')}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={(event) => void submit(event)}>
        <NewDossierFields
          draft={draft}
          onChange={setDraft}
          canChoose={source === null}
          error={problem && problemText(text, problem)}
        />
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  draft: Draft;
  /** A list that waits brings its own requirements. */
  canChoose: boolean;
  onChange: (draft: Draft) => void;
  error: string | null;
}

function NewDossierFields({ draft, onChange, canChoose, error }: FieldsProps) {
  const { t } = useText();
  const folder = useAppInfo((info) => info.documentsFolder);
  return (
    <>
      <TextField
        label={t('start:create.name')}
        description={t('start:create.nameHint')}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
        maxLength={500}
        autoFocus
        {...(error !== null && { error })}
      />
      <TextField
        label={t('start:create.subtitle')}
        value={draft.subtitle}
        onChange={(subtitle) => onChange({ ...draft, subtitle })}
        maxLength={500}
      />
      {canChoose && (
        <Select
          label={t('templates:choose')}
          options={(['empty', ...templateKeys] as const).map((value) => ({
            value,
            label: t(`templates:${value}.name`),
            hint: t(`templates:${value}.what`),
          }))}
          value={draft.template ?? 'empty'}
          onChange={(value) => onChange({ ...draft, template: value === 'empty' ? null : value })}
        />
      )}
      <ClientRows clients={draft.clients} onChange={(clients) => onChange({ ...draft, clients })} />
      {draft.template === null && (
        <TextArea
          label={t('start:create.themes')}
          description={t('start:create.themesHint')}
          value={draft.themes}
          onChange={(themes) => onChange({ ...draft, themes })}
          rows={3}
        />
      )}
      <p className={css.place}>{t('start:create.place', { folder })}</p>
    </>
  );
}

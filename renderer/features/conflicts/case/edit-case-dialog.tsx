import { X } from 'lucide-react';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { hideCaseDialog } from '#renderer/features/conflicts/case-view.ts';
import { find } from '#src/base/table.ts';
import { editCase } from '#src/commands/cases/edit-case.ts';
import { type Case, caseKinds } from '#src/dossier/case.ts';
import css from './case.module.css';
import { InvolvedList } from './involved-list.tsx';
import { RequirementSelect } from './requirement-select.tsx';

/** What a case is of and about, and who must be heard. Every change counts at once. */
export function EditCaseDialog({ id }: { id: string }) {
  const { t } = useText();
  const record = useDossier((dossier) => find(dossier.cases, id));
  if (record === undefined) return null;
  return (
    <Dialog
      title={t('caseScreen:editTitle', { code: record.code })}
      size="md"
      isOpen
      onOpenChange={hideCaseDialog}
      actions={
        <Button variant="primary" onPress={hideCaseDialog}>
          {t('caseScreen:close')}
        </Button>
      }
    >
      <div className={css.form}>
        <Kinds record={record} />
        <Requirements record={record} />
        <InvolvedList record={record} />
      </div>
    </Dialog>
  );
}

function Kinds({ record }: { record: Case }) {
  const { t } = useText();
  return (
    <section className={css.field}>
      <h3>{t('caseScreen:kind')}</h3>
      <div className={css.kinds}>
        {caseKinds.map((kind) => (
          <Checkbox
            key={kind}
            isSelected={record.kinds.includes(kind)}
            isDisabled={record.kinds.length === 1 && record.kinds[0] === kind}
            onChange={(isOn) => {
              const kinds = isOn ? [...record.kinds, kind] : record.kinds.filter((each) => each !== kind);
              void runCommand(editCase, { id: record.id, patch: { kinds } });
            }}
          >
            {t(`caseScreen:kinds.${kind}`)}
          </Checkbox>
        ))}
      </div>
    </section>
  );
}

function Requirements({ record }: { record: Case }) {
  const { t } = useText();
  const all = useDossier((dossier) => dossier.requirements);
  const put = (requirements: readonly string[]): void =>
    void runCommand(editCase, { id: record.id, patch: { requirements } });
  return (
    <section className={css.field}>
      <h3>{t('caseScreen:requirements')}</h3>
      <ul className={css.chosen}>
        {record.requirements
          .flatMap((each) => find(all, each) ?? [])
          .map(({ id, code, title }) => (
            <li key={id} className={css.pick} title={title}>
              <span>
                {code} {title}
              </span>
              <IconButton
                icon={X}
                size="sm"
                label={t('caseScreen:removeRequirement', { code })}
                onPress={() => put(record.requirements.filter((each) => each !== id))}
              />
            </li>
          ))}
      </ul>
      <RequirementSelect
        key={record.requirements.length}
        label={t('caseScreen:addRequirement')}
        value={null}
        onChange={(id) => id !== null && put([...record.requirements, id])}
        without={record.requirements}
      />
    </section>
  );
}

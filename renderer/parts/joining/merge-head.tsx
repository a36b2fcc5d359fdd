import { Plus } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import type { MergePlan } from '#src/analysis/merging/merge-plan.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import css from './joining.module.css';
import type { MergeState } from './use-merge-draft.ts';

interface MergeHeadProps {
  plan: MergePlan;
  state: MergeState;
  onAdd: () => void;
}

/** Which requirements, which of them stays, and what it will be called. */
export function MergeHead({ plan: { records }, state: { draft, change }, onAdd }: MergeHeadProps) {
  const { t } = useText();
  const first = records[0];
  if (first === undefined) return null;
  const keep = (id: RequirementId): void =>
    change({ ids: [id, ...draft.ids.filter((each) => each !== id)], title: draft.title });
  return (
    <>
      <ul className={css.sources}>
        {records.map(({ id, code, title }) => (
          <li key={id}>
            <small>{code}</small> {title}
          </li>
        ))}
        <li>
          <Button size="sm" variant="quiet" icon={Plus} onPress={onAdd}>
            {t('joining:another')}
          </Button>
        </li>
      </ul>
      <div className={css.pair}>
        <Select
          label={t('joining:stays')}
          description={t('joining:staysHint')}
          options={records.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
          value={first.id}
          onChange={keep}
        />
        <TextField
          label={t('joining:title')}
          value={draft.title ?? first.title}
          onChange={(title) => change({ title })}
          maxLength={500}
        />
      </div>
    </>
  );
}

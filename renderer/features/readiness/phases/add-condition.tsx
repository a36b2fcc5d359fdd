import { ListPlus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { type Condition, conditionLists } from '#src/dossier/condition.ts';
import type { PhaseView } from '#src/views/readiness/phases-view.ts';
import { putCondition, takeOver } from './condition-edits.ts';
import css from './phases.module.css';

/** One of one's own, kept by Enter and ready for the next; or what the library has more, as one step. */
export function AddCondition({ view: { phase, offered, lists } }: { readonly view: PhaseView }) {
  const { t } = useText();
  const [title, setTitle] = useState('');
  const [list, setList] = useState<Condition['list']>('other');
  return (
    <div className={css.adding}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() === '') return;
          putCondition(phase, list, title.trim());
          setTitle('');
        }}
      >
        <TextField
          label={t('phases:newCondition')}
          isLabelHidden
          placeholder={t('phases:newCondition')}
          value={title}
          maxLength={500}
          onChange={setTitle}
        />
        <Select
          label={t('phases:part')}
          isLabelHidden
          value={list}
          onChange={setList}
          options={conditionLists.map((value) => ({ value, label: t(`phases:list.${value}`) }))}
        />
        <Button type="submit" icon={Plus} isDisabled={title.trim() === ''}>
          {t('phases:add')}
        </Button>
      </form>
      {lists.length > 0 && offered.length > 0 && (
        <Button variant="quiet" icon={ListPlus} onPress={() => takeOver(phase, offered)}>
          {t('phases:addRest', { count: offered.length })}
        </Button>
      )}
    </div>
  );
}

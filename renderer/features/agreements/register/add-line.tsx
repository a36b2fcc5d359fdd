import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useAgreementsShown } from '#renderer/store/agreements.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { putAgreement } from '#renderer/features/agreements/edits.ts';
import { betweenOf } from './between-of.ts';
import { pasteAgreements } from './paste.ts';
import own from './register.module.css';

/** One more by its title and Enter; rows of a spreadsheet become one each. */
export function AddLine() {
  const { t } = useText();
  const party = useAgreementsShown((shown) => shown.party);
  const [title, setTitle] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (title.trim() === '') return;
    putAgreement(title.trim(), betweenOf(party));
    setTitle('');
  };
  return (
    <form
      className={own.add}
      onSubmit={submit}
      onPaste={(event) => {
        const words = event.clipboardData.getData('text/plain');
        if (/[\t\n]/.test(words.trim()) && pasteAgreements(words)) event.preventDefault();
      }}
    >
      <TextField
        label={t('agreements:addLine.label')}
        isLabelHidden
        placeholder={t('agreements:addLine.placeholder')}
        lead={<Icon icon={Plus} size={14} />}
        maxLength={500}
        value={title}
        onChange={setTitle}
      />
      <small className="muted">{t('agreements:addLine.paste')}</small>
    </form>
  );
}

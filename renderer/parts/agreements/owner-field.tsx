import { useId } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { ownerOptions } from '#src/views/relations/owners.ts';

/** Who sees to it: typed, with the people and parties of the dossier as suggestions. */
export function OwnerField({ value, onChange }: { value: string; onChange: (owner: string) => void }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const list = useId();
  const known = ownerOptions(text, dossier).filter((option) => option.value !== 'words');
  return (
    <div>
      <TextField
        label={text.t('agreements:form.owner')}
        value={value}
        maxLength={500}
        inputRef={(field) => field?.setAttribute('list', list)}
        onChange={onChange}
      />
      <datalist id={list}>
        {known.map(({ value: key, label, hint }) => (
          <option key={key} value={label}>
            {hint}
          </option>
        ))}
      </datalist>
    </div>
  );
}

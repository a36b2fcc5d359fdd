import { useId } from 'react';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { FilterChip } from '#renderer/ui/controls/filter-chip.tsx';
import type { Agreement } from '#src/dossier/agreement.ts';
import { isWith, partyChoices } from '#src/views/agreements/between.ts';
import css from './forms.module.css';

type Between = Pick<Agreement, 'clients' | 'suppliers' | 'withSsc'>;

interface PartyPickerProps {
  label: string;
  value: Between;
  onChange: (value: Between) => void;
}

/** Between whom: any clients, suppliers and the shared service centre, all clients at once. */
export function PartyPicker({ label, value, onChange }: PartyPickerProps) {
  const text = useText();
  const id = useId();
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const choices = partyChoices(text, { clients, suppliers });
  const members = choices.filter(({ key }) => key.startsWith('client ')).map(({ key }) => key.slice('client '.length));
  const isAll = members.length > 1 && members.every((each) => value.clients.includes(each));
  return (
    <div className={css.parties} role="group" aria-labelledby={id}>
      <span id={id} className={css.label}>
        {label}
      </span>
      <div className={css.chips}>
        {members.length > 1 && (
          <FilterChip isSelected={isAll} onChange={(is) => onChange({ ...value, clients: is ? members : [] })}>
            {text.t('agreements:form.allClients')}
          </FilterChip>
        )}
        {choices.map(({ key, look }) => (
          <FilterChip
            key={key}
            isSelected={isWith(value, key)}
            onChange={() => onChange(toggled(value, key))}
            glyph={<PartyMark party={look} size="xs" />}
          >
            {look.name}
          </FilterChip>
        ))}
      </div>
    </div>
  );
}

function toggled(value: Between, key: string): Between {
  const [kind, id = ''] = key.split(' ');
  const turned = (ids: readonly string[]) => (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
  if (kind === 'ssc') return { ...value, withSsc: !value.withSsc };
  return kind === 'client'
    ? { ...value, clients: turned(value.clients) }
    : { ...value, suppliers: turned(value.suppliers) };
}

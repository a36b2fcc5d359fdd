import { Plus, X } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { type ClientDraft, isRepeated, withRow } from './draft.ts';
import css from './new-dossier.module.css';

export interface ClientRowsProps {
  clients: readonly ClientDraft[];
  onChange: (clients: readonly ClientDraft[]) => void;
}

export function ClientRows({ clients, onChange }: ClientRowsProps) {
  const { t } = useText();
  const change = (changed: ClientDraft): void =>
    onChange(clients.map((client) => (client.key === changed.key ? changed : client)));
  return (
    <fieldset className={css.clients}>
      <legend>{t('start:create.clients')}</legend>
      <div className={css.heads} aria-hidden="true">
        <span>{t('start:create.client')}</span>
        <span>{t('start:create.inhabitants')}</span>
      </div>
      {clients.map((client, index) => (
        <ClientRow
          key={client.key}
          client={client}
          row={index + 1}
          isRepeated={isRepeated(clients, client)}
          onChange={change}
          onRemove={() => onChange(clients.filter((each) => each !== client))}
        />
      ))}
      <div className={css.more}>
        <Button size="sm" icon={Plus} onPress={() => onChange(withRow(clients))}>
          {t('start:create.addClient')}
        </Button>
        <small>{t('start:create.clientsHint')}</small>
      </div>
    </fieldset>
  );
}

interface ClientRowProps {
  client: ClientDraft;
  row: number;
  isRepeated: boolean;
  onChange: (client: ClientDraft) => void;
  onRemove: () => void;
}

function ClientRow({ client, row, isRepeated: isTwice, onChange, onRemove }: ClientRowProps) {
  const { t } = useText();
  const { name } = client;
  return (
    <div className={css.row}>
      <TextField
        label={`${t('start:create.client')} ${row}`}
        isLabelHidden
        value={name}
        maxLength={500}
        onChange={(next) => onChange({ ...client, name: next })}
        {...(isTwice && { error: t('start:create.twice') })}
      />
      <NumberField
        label={`${t('start:create.inhabitants')} ${row}`}
        isLabelHidden
        minValue={0}
        maxValue={1e9}
        formatOptions={{ maximumFractionDigits: 0 }}
        value={client.inhabitants}
        onChange={(inhabitants) => onChange({ ...client, inhabitants })}
        isRight
      />
      <IconButton
        icon={X}
        label={name === '' ? t('start:create.removeRow', { row }) : t('start:create.removeClient', { name })}
        onPress={onRemove}
      />
    </div>
  );
}

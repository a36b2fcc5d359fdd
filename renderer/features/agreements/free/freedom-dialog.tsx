import { useState } from 'react';
import { DayField } from '#renderer/parts/agreements/day-field.tsx';
import { FormDialog } from '#renderer/parts/forms/form-dialog.tsx';
import css from '#renderer/parts/agreements/forms.module.css';
import { today } from '#renderer/parts/cases/today.ts';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { addMonths } from '#src/base/day.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { addFreedom, editFreedom, removeFreedom } from '#src/commands/records/agreement-commands.ts';
import { blankFreedom, type Freedom } from '#src/dossier/freedom.ts';
import type { ClientId, FreedomId, SupplierId } from '#src/dossier/ids.ts';
import { membersOf } from '#src/views/relations/parties.ts';
import { OptionFields } from './option-fields.tsx';

type Fields = Omit<Freedom, 'id' | 'client' | 'supplier'>;
type Pair = { readonly client: ClientId | null; readonly supplier: SupplierId | null };

/** Until when a client is bound to a supplier, and what it takes to go. */
export function FreedomDialog({ id }: { id: FreedomId | null }) {
  const { t } = useText();
  const known = useDossier((dossier) => (id === null ? undefined : find(dossier.freedoms, id)));
  const [fields, setFields] = useState<Fields>(() => fieldsOf(known));
  const [pair, setPair] = useState<Pair>({ client: known?.client ?? null, supplier: known?.supplier ?? null });
  if (id !== null && known === undefined) return null;
  const { client, supplier } = pair;
  const options = fields.options.filter(({ until }) => until !== '');
  const said = { ...fields, clause: fields.clause.trim(), options };
  const keep = (): void => {
    if (id !== null) return void runCommand(editFreedom, { id, patch: said });
    if (client === null || supplier === null) return;
    const record = { id: freshId<FreedomId>(), fields: { client, supplier, ...said } };
    void runCommand(addFreedom, record, { toast: t('agreements:free.added') });
  };
  const isWhole = client !== null && supplier !== null;
  return (
    <FormDialog
      title={t(id === null ? 'agreements:free.addTitle' : 'agreements:free.editTitle')}
      confirm={t(id === null ? 'agreements:form.confirm' : 'agreements:form.keep')}
      missing={isWhole ? null : t('agreements:free.missing')}
      onConfirm={keep}
      onRemove={
        id === null ? undefined : () => void runCommand(removeFreedom, { id }, { toast: t('agreements:free.removed') })
      }
    >
      <PairFields pair={pair} onChange={setPair} isFixed={id !== null} />
      <FreedomFields fields={fields} onChange={setFields} />
    </FormDialog>
  );
}

function fieldsOf(known: Freedom | undefined): Fields {
  if (known === undefined) return { until: addMonths(today(), 12), ...blankFreedom };
  const { id: _, client: __, supplier: ___, ...fields } = known;
  return fields;
}

/** Whose contract it is stays: another pair is another contract. */
function PairFields({ pair, onChange, isFixed }: { pair: Pair; onChange: (pair: Pair) => void; isFixed: boolean }) {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  return (
    <div className={css.pair}>
      <Select
        label={t('agreements:free.client')}
        isDisabled={isFixed}
        options={membersOf(clients).map(({ id, name }) => ({ value: id as string, label: name }))}
        value={pair.client}
        onChange={(client) => onChange({ ...pair, client: client as ClientId })}
      />
      <Select
        label={t('agreements:free.supplier')}
        isDisabled={isFixed}
        options={suppliers.toSorted(byOrder).map(({ id, name }) => ({ value: id as string, label: name }))}
        value={pair.supplier}
        onChange={(supplier) => onChange({ ...pair, supplier: supplier as SupplierId })}
      />
    </div>
  );
}

function FreedomFields({ fields, onChange }: { fields: Fields; onChange: (fields: Fields) => void }) {
  const { t } = useText();
  const set = (patch: Partial<Fields>): void => onChange({ ...fields, ...patch });
  const day = today();
  return (
    <>
      <div className={css.pair}>
        <DayField
          label={t('agreements:free.columns.until')}
          value={fields.until}
          today={day}
          onChange={(until) => until !== null && set({ until })}
        />
        <NumberField
          label={t('agreements:free.months')}
          minValue={0}
          maxValue={600}
          value={fields.noticeMonths}
          onChange={(noticeMonths) => set({ noticeMonths })}
        />
        <DayField
          label={t('agreements:free.noticeBy')}
          value={fields.noticeBy}
          none={t('agreements:free.noticeFollows')}
          today={day}
          onChange={(noticeBy) => set({ noticeBy })}
        />
      </div>
      <OptionFields options={fields.options} onChange={(options) => set({ options })} />
      <NumberField
        label={t('agreements:free.columns.cost')}
        unit="€"
        value={fields.costK === null ? null : fields.costK * 1000}
        onChange={(euros) => set({ costK: euros === null ? null : euros / 1000 })}
      />
      <TextArea
        label={t('agreements:free.columns.clause')}
        rows={2}
        value={fields.clause}
        onChange={(clause) => set({ clause })}
      />
    </>
  );
}

import { type FormEvent, useId, useState } from 'react';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { askOfRelation, chooseRelation } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { InlineError } from '#renderer/ui/controls/inline-error.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { byOrder } from '#src/base/order.ts';
import { addRelation } from '#src/commands/records/relation-commands.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RelationId, SupplierId } from '#src/dossier/ids.ts';
import type { Relation } from '#src/dossier/relation.ts';
import type { Text } from '#src/text/text.ts';
import { clientLook, sscLook, supplierLook } from '#src/views/relations/parties.ts';
import { kindOf } from '#src/views/relations/relation-list.ts';
import css from './measure/measure.module.css';

type Pair = Pick<Relation, 'client' | 'supplier' | 'peer'>;

/** `supplier x`, `client y` or `ssc`. */
function pairOf(client: string, other: string): Pair {
  const [kind, id = ''] = other.split(' ');
  return {
    client: client as ClientId,
    supplier: kind === 'supplier' ? (id as SupplierId) : null,
    peer: kind === 'client' ? (id as ClientId) : null,
  };
}

function isThere(relations: Dossier['relations'], pair: Pair): boolean {
  return relations.some(
    ({ client, supplier, peer }) =>
      supplier === pair.supplier &&
      ((client === pair.client && peer === pair.peer) ||
        (peer !== null && client === pair.peer && peer === pair.client)),
  );
}

/** Suppliers, the shared service centre, other clients; the centre itself is only a client of suppliers. */
function othersOf(text: Text, dossier: Dossier, client: string | null) {
  const clients = dossier.clients.toSorted(byOrder);
  const suppliers = dossier.suppliers.toSorted(byOrder);
  const own = suppliers.map(({ id }) => ({ value: `supplier ${id}`, look: supplierLook(dossier, id) }));
  if (clients.some(({ id, kind }) => id === client && kind === 'ssc')) return own;
  return [
    ...own,
    { value: 'ssc', look: sscLook(text, dossier) },
    ...clients
      .filter(({ id, kind }) => id !== client && kind !== 'ssc')
      .map(({ id }) => ({ value: `client ${id}`, look: clientLook(text, dossier, id) })),
  ];
}

/** A client, and with whom: a supplier, the shared service centre or another client. */
export function AddDialog() {
  const text = useText();
  const { t } = text;
  const form = useId();
  const dossier = useDossier((whole) => whole);
  const clients = dossier.clients.toSorted(byOrder);
  const [client, setClient] = useState<string | null>(clients[0]?.id ?? null);
  const [other, setOther] = useState<string | null>(null);
  const pair = client === null || other === null ? null : pairOf(client, other);
  const isKnown = pair !== null && isThere(dossier.relations, pair);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (pair === null || isKnown) return;
    const id = freshId<RelationId>();
    void runCommand(addRelation, { id, fields: pair }, { toast: t('relations:add.done', { count: 1 }) });
    chooseRelation(id, kindOf(pair));
    askOfRelation(null);
  };
  const others = othersOf(text, dossier, client);
  return (
    <Dialog
      title={t('relations:add.title')}
      isOpen
      onOpenChange={() => askOfRelation(null)}
      actions={
        <>
          {isKnown && <InlineError>{t('relations:add.exists')}</InlineError>}
          <Button onPress={() => askOfRelation(null)}>{t('relations:add.cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={pair === null || isKnown}>
            {t('relations:add.confirm')}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={submit}>
        <Select
          label={t('relations:add.client')}
          options={clients.map(({ id, name }) => ({
            value: id as string,
            label: name,
            glyph: <PartyMark party={clientLook(text, dossier, id)} size="xs" />,
          }))}
          value={client}
          onChange={setClient}
        />
        <Select
          label={t('relations:add.other')}
          options={others.map(({ value, look }) => ({
            value,
            label: look.name,
            glyph: <PartyMark party={look} size="xs" />,
          }))}
          value={other}
          onChange={setOther}
        />
      </form>
    </Dialog>
  );
}

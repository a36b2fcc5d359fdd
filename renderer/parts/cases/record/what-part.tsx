import { useDossier } from '#renderer/store/document.ts';
import type { DecisionWish } from '#renderer/store/dialogs.ts';
import { useText } from '#renderer/store/settings.ts';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { decisionRules } from '#src/dossier/decision.ts';
import { withOption } from './draft.ts';
import type { PartProps } from './part.tsx';
import { Part } from './part.tsx';
import css from './record.module.css';

/** Which option, in which words, by whom and how. */
export function WhatPart({ wish, draft, onChange }: PartProps & { wish: DecisionWish }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const options = dossier.options.filter((option) => option.case === wish.case).toSorted(byOrder);
  return (
    <Part title={t('decisions:record.what')}>
      <Select
        label={t('decisions:record.option')}
        placeholder={t('decisions:record.chooseOption')}
        value={draft.option}
        options={[
          ...options.map(({ id, code, title }) => ({ value: id as string, label: title, hint: code })),
          { value: 'none', label: t('decisions:record.noOption') },
        ]}
        onChange={(id) => onChange(withOption(dossier, draft, id as NonNullable<typeof draft.option>))}
      />
      <TextArea
        label={t('decisions:record.sentence')}
        rows={2}
        value={draft.text}
        onChange={(text) => onChange({ ...draft, text: text.replaceAll('\n', ' ') })}
      />
      <div className={css.pair}>
        <Select
          label={t('decisions:record.rule')}
          placeholder={t('decisions:record.chooseRule')}
          value={draft.rule}
          options={decisionRules.map((value) => ({
            value,
            label: t(`decisions:rules.${value}`),
            hint: t(`decisions:ruleHints.${value}`),
          }))}
          onChange={(rule) => onChange({ ...draft, rule })}
        />
        <TextField
          label={t('decisions:record.date')}
          type="date"
          value={draft.decidedOn}
          onChange={(decidedOn) => onChange({ ...draft, decidedOn })}
        />
        <Decider draft={draft} onChange={onChange} />
        <TextField
          label={t('decisions:record.body')}
          description={t('decisions:record.bodyHint')}
          value={draft.body}
          onChange={(body) => onChange({ ...draft, body })}
        />
      </div>
    </Part>
  );
}

/** Only who has a mandate of a client; nobody is preselected. */
function Decider({ draft, onChange }: PartProps) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const people = dossier.people.toSorted(byOrder).flatMap((person) => {
    const client = person.party.kind === 'client' ? find(dossier.clients, person.party.client) : undefined;
    const hasMandate = person.mandate !== null && person.mandate.trim() !== '';
    return client && client.kind !== 'ssc' && hasMandate ? [{ person, client }] : [];
  });
  const chosen = find(dossier.people, draft.decider ?? '');
  if (people.length === 0) return <Note>{t('decisions:record.noDeciders')}</Note>;
  return (
    <Select
      label={t('decisions:record.decider')}
      placeholder={t('decisions:record.chooseDecider')}
      description={chosen?.mandate ?? t('decisions:record.deciderHint')}
      value={draft.decider}
      options={people.map(({ person, client }) => ({
        value: person.id,
        label: person.name,
        hint: person.role,
        glyph: <ClientBadge hue={client.hue} letters={client.badge} name={client.name} size="xs" />,
      }))}
      onChange={(decider) => onChange({ ...draft, decider })}
    />
  );
}

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { cellAt } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { addTerm, editTerm, removeTerm, setReadings } from '#src/commands/workshops/terms.ts';
import type { Client } from '#src/dossier/client.ts';
import { columnOf } from '#src/dossier/grids.ts';
import type { TermId } from '#src/dossier/ids.ts';
import type { Term } from '#src/dossier/term.ts';
import { votingClients } from '#src/views/preparing/gaps.ts';
import css from './prepare.module.css';

/** Same word, other meaning: terms with how each client reads them, before anybody votes. */
export function TermsPart() {
  const { t } = useText();
  const terms = useDossier((dossier) => dossier.terms);
  return (
    <section className={css.card} aria-label={t('prepare:part.terms')}>
      {terms.length === 0 ? (
        <EmptyState art="list" title={t('prepare:terms.empty.title')}>
          {t('prepare:terms.empty.text')}
        </EmptyState>
      ) : (
        <ul className={css.terms} aria-label={t('prepare:terms.caption')}>
          {terms.toSorted(byOrder).map((term) => (
            <TermItem key={term.id} term={term} />
          ))}
        </ul>
      )}
      <AddTerm />
    </section>
  );
}

function AddTerm() {
  const { t } = useText();
  const [term, setTerm] = useState('');
  const add = async (): Promise<void> => {
    if (term.trim() === '') return;
    const done = await runCommand(addTerm, { id: freshId<TermId>(), term: term.trim(), meaning: '' });
    if (done.ok) setTerm('');
  };
  return (
    <form
      className={css.foot}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={t('prepare:terms.add')}
        isLabelHidden
        placeholder={t('prepare:terms.placeholder')}
        value={term}
        onChange={setTerm}
        maxLength={500}
        className={css.grow}
      />
      <Button type="submit" isDisabled={term.trim() === ''}>
        {t('prepare:terms.add')}
      </Button>
    </form>
  );
}

function TermItem({ term }: { term: Term }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const { id, term: word, meaning } = term;
  return (
    <li className={css.term}>
      <div className={css.termHead}>
        <b>
          <InPlaceText
            label={t('prepare:terms.term')}
            value={word}
            placeholder={t('prepare:terms.term')}
            isRequired
            onCommit={(value) => void runCommand(editTerm, { id, patch: { term: value } })}
          />
        </b>
        <span className="spacer" />
        <IconButton
          size="sm"
          icon={Trash2}
          label={t('prepare:terms.remove', { term: word })}
          onPress={() => void runCommand(removeTerm, { id })}
        />
      </div>
      <InPlaceText
        label={t('prepare:terms.meaning')}
        value={meaning}
        placeholder={t('prepare:terms.noMeaning')}
        isParagraph
        onCommit={(value) => void runCommand(editTerm, { id, patch: { meaning: value } })}
      />
      <ul className={css.readings}>
        {votingClients(dossier).map((client) => (
          <ReadingItem key={client.id} term={term} client={client} />
        ))}
      </ul>
    </li>
  );
}

function ReadingItem({ term, client }: { term: Term; client: Client }) {
  const { t } = useText();
  const reading = useDossier(({ readings }) => cellAt(readings, term.id, client.id, columnOf));
  const set = (patch: { text?: string; agrees?: boolean | null }): void =>
    void runCommand(setReadings, { readings: [{ term: term.id, client: client.id, patch }] });
  const value = wordOf(reading?.agrees ?? null);
  const agreed = { yes: true, no: false, none: null };
  const names = { client: client.name, term: term.term };
  return (
    <li>
      <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />
      <Select
        label={t('prepare:terms.agreesOf', names)}
        isLabelHidden
        value={value}
        isDashed={value === 'none'}
        onChange={(key) => set({ agrees: agreed[key] })}
        options={(['yes', 'no', 'none'] as const).map((key) => ({
          value: key,
          label: t(`prepare:terms.agrees.${key}`),
        }))}
      />
      <InPlaceText
        label={t('prepare:terms.reading', names)}
        value={reading?.text ?? ''}
        placeholder={t('prepare:terms.noReading')}
        onCommit={(text) => set({ text })}
      />
    </li>
  );
}

function wordOf(agrees: boolean | null): 'yes' | 'no' | 'none' {
  if (agrees === null) return 'none';
  return agrees ? 'yes' : 'no';
}

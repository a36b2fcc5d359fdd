import { Plus, X } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { type Fact, factsOf, keptFacts } from '#src/analysis/simulation/facts.ts';
import type { SessionCard } from '#src/dossier/session.ts';
import css from './prepare.module.css';

/** As many as a card holds. */
const MOST_FACTS = 40;

interface FactsProps {
  card: SessionCard;
  onChange: (patch: Partial<SessionCard>) => void;
}

/** What comes to light while it is played, with the time on the clock of the story. */
export function FactsEditor({ card, onChange }: FactsProps) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { told, waiting } = factsOf(card);
  const all = [...told, ...waiting];
  const keep = (facts: readonly Fact[], toldNow = told.length): void =>
    onChange(keptFacts({ told: facts.slice(0, toldNow), waiting: facts.slice(toldNow) }));
  const put = (at: number, patch: Partial<Fact>): void =>
    keep(all.map((fact, index) => (index === at ? { ...fact, ...patch } : fact)));
  const drop = (at: number): void =>
    keep(
      all.filter((_, index) => index !== at),
      at < told.length ? told.length - 1 : told.length,
    );
  return (
    <>
      <h3 className={css.part}>{t('simulation:facts')}</h3>
      <ol className={css.facts}>
        {all.map((fact, at) => (
          <li key={at}>
            <InPlaceText
              className={css.clock}
              label={t('simulation:factAt')}
              value={fact.at}
              placeholder={t('simulation:factAtEmpty')}
              maxLength={100}
              isReadOnly={isReadOnly}
              onCommit={(time) => put(at, { at: time })}
            />
            <InPlaceText
              label={t('simulation:fact')}
              value={fact.text}
              placeholder={t('simulation:fact')}
              isRequired
              isReadOnly={isReadOnly}
              onCommit={(text) => put(at, { text })}
            />
            {!isReadOnly && (
              <IconButton
                size="sm"
                icon={X}
                label={t('simulation:remove', { title: fact.text })}
                onPress={() => drop(at)}
              />
            )}
          </li>
        ))}
      </ol>
      {!isReadOnly && all.length < MOST_FACTS && <NewFact onAdd={(fact) => keep([...all, fact])} />}
    </>
  );
}

function NewFact({ onAdd }: { onAdd: (fact: Fact) => void }) {
  const { t } = useText();
  const [at, setAt] = useState('');
  const [text, setText] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd({ at: at.trim(), text: text.trim() });
    setAt('');
    setText('');
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className={css.newFact} onSubmit={submit}>
      <TextField
        label={t('simulation:factAt')}
        isLabelHidden
        placeholder={t('simulation:factAtEmpty')}
        value={at}
        maxLength={100}
        onChange={setAt}
      />
      <TextField
        label={t('simulation:newFact')}
        isLabelHidden
        placeholder={t('simulation:newFact')}
        value={text}
        onChange={setText}
      />
      <Button type="submit" size="sm" icon={Plus} isDisabled={text.trim() === ''}>
        {t('simulation:addFact')}
      </Button>
    </form>
  );
}

import { Plus, X } from 'lucide-react';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { FIELD } from '#renderer/store/focus-field.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Disclosure } from '#renderer/ui/controls/disclosure.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { isSame } from '#src/base/same.ts';
import { byOrder } from '#src/base/order.ts';
import { addPerson } from '#src/commands/people/add-person.ts';
import { editPerson } from '#src/commands/people/edit-person.ts';
import { removePerson } from '#src/commands/people/remove-person.ts';
import type { PersonId } from '#src/dossier/ids.ts';
import type { Party, Person } from '#src/dossier/person.ts';
import { ParagraphField, WordsField } from './fields.tsx';
import css from './inspector.module.css';

/** Who speaks for a client or a supplier, in which function, and what he may decide. */
export function PeopleSection({ party }: { party: Party }) {
  const { t } = useText();
  const people = useDossier((dossier) => dossier.people);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const members = people.filter((person) => isSame(person.party, party)).toSorted(byOrder);
  const add = (): void =>
    void runCommand(addPerson, { id: freshId<PersonId>(), name: t('frame:details.newPerson'), role: '', party });
  return (
    <InspectorSection
      title={t('frame:details.people')}
      aside={!isReadOnly && <IconButton size="sm" icon={Plus} label={t('frame:details.addPerson')} onPress={add} />}
    >
      {members.length === 0 && <p className={css.hint}>{t('frame:details.noPeople')}</p>}
      {members.map((person) => (
        <PersonFields key={person.id} person={person} />
      ))}
    </InspectorSection>
  );
}

function PersonFields({ person }: { person: Person }) {
  const { t } = useText();
  const { id, name, role, mandate } = person;
  const patch = (fields: Partial<Omit<Person, 'id' | 'order'>>): void =>
    void runCommand(editPerson, { id, patch: fields });
  const remove = (): void =>
    void runCommand(removePerson, { id }, { toast: t('frame:details.removed', { what: name }) });
  return (
    <div {...{ [FIELD]: `person.${id}` }} tabIndex={-1}>
      <Disclosure
        title={
          <span className={css.person}>
            <b>{name}</b>
            <small>{role}</small>
          </span>
        }
        aside={<IconButton size="sm" icon={X} label={`${t('frame:details.remove')}: ${name}`} onPress={remove} />}
      >
        <div className={css.fields}>
          <WordsField
            label={t('frame:details.personName')}
            value={name}
            onCommit={(next) => patch({ name: next })}
            isRequired
          />
          <WordsField label={t('frame:details.role')} value={role} onCommit={(next) => patch({ role: next })} />
          <ParagraphField
            label={t('frame:details.mandate')}
            value={mandate ?? ''}
            description={mandate === null ? t('frame:details.noMandate') : ''}
            onCommit={(next) => patch({ mandate: next === '' ? null : next })}
          />
        </div>
      </Disclosure>
    </div>
  );
}

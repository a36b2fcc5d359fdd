import { useMemo, useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { SearchField } from '#renderer/ui/controls/search-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import type { Method } from '#src/dossier/answer.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { type Sorted, sortRequirements } from '#src/views/preparing/sort-requirements.ts';
import type { Text } from '#src/text/text.ts';
import { topicsOf } from '#src/views/preparing/agenda-lines.ts';
import { type DraftTopic, requirementTopic } from '#src/views/preparing/draft-topic.ts';
import { PickGroup } from './pick-group.tsx';
import css from './prepare.module.css';
import { putTopics } from './put-topics.ts';

const kinds = ['conflicts', 'talk', 'formalities'] as const;
const askedOf = ['moscow', 'scores', 'kano'] as const satisfies readonly Method[];

export interface PickRequirementsProps {
  workshop: Workshop;
  after: string | null;
  onClose: () => void;
}

type Asking = { readonly method: Method; readonly minutes: number; readonly isBlock: boolean };

/** Chooses what the room votes on: what clashes, what differs and what is agreed, each group to be taken as a whole. */
export function PickRequirements({ workshop, after, onClose }: PickRequirementsProps) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const sorted = useMemo(() => sortRequirements(dossier, dossier.requirements), [dossier]);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<Asking>({ method: 'moscow', minutes: 10, isBlock: false });
  const picked = kinds.flatMap((kind) => sorted[kind]).filter(({ id }) => chosen.has(id));
  const count = picked.length;
  const add = async (): Promise<void> => {
    const done = await putTopics(workshop.id, draftsOf(text, picked, asking), after);
    if (done.ok) onClose();
  };
  return (
    <Dialog
      title={t('prepare:pick.title')}
      size="lg"
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <span className="muted num" role="status">
            {t('prepare:pick.chosen', { count, minutes: asking.isBlock ? asking.minutes : count * asking.minutes })}
          </span>
          <span className="spacer" />
          <Button onPress={onClose}>{t('prepare:pick.cancel')}</Button>
          <Button variant="primary" isDisabled={count === 0} onPress={() => void add()}>
            {t('prepare:pick.add', { count })}
          </Button>
        </>
      }
    >
      <Tools search={search} onSearch={setSearch} asking={asking} onAsking={setAsking} />
      <Groups sorted={sorted} workshop={workshop} search={search} chosen={chosen} onChange={setChosen} />
    </Dialog>
  );
}

function draftsOf(text: Text, picked: readonly Requirement[], { method, minutes, isBlock }: Asking) {
  if (!isBlock) return picked.map((requirement) => requirementTopic(text, requirement, minutes, method));
  const block: DraftTopic = {
    title: text.t('prepare:parts.formalities.title'),
    fields: {
      kind: 'formalities',
      background: text.t('prepare:parts.formalities.text'),
      minutes,
      subjects: picked.slice(0, 200).map(({ id }) => ({ kind: 'requirement', id, label: '' })),
    },
  };
  return [block];
}

interface ToolsProps {
  search: string;
  onSearch: (search: string) => void;
  asking: Asking;
  onAsking: (asking: Asking) => void;
}

function Tools({ search, onSearch, asking, onAsking }: ToolsProps) {
  const { t } = useText();
  const { method, minutes, isBlock } = asking;
  return (
    <>
      <div className={css.pickTools}>
        <SearchField
          label={t('prepare:pick.search')}
          clearLabel={t('prepare:pick.all')}
          placeholder={t('prepare:pick.search')}
          value={search}
          onChange={onSearch}
          autoFocus
        />
        <Select
          label={t('prepare:pick.method')}
          isLabelHidden
          value={method}
          isDisabled={isBlock}
          onChange={(value) => onAsking({ ...asking, method: value })}
          options={askedOf.map((value) => ({ value, label: t(`prepare:method.${value}`) }))}
        />
        <NumberField
          label={t('prepare:pick.minutes')}
          unit="min"
          isLabelHidden
          value={minutes}
          onChange={(value) => onAsking({ ...asking, minutes: Math.max(0, Math.min(600, Math.round(value ?? 0))) })}
        />
      </div>
      <Checkbox isSelected={isBlock} onChange={(value) => onAsking({ ...asking, isBlock: value })}>
        {t('prepare:pick.asBlock')}
      </Checkbox>
    </>
  );
}

interface GroupsProps {
  sorted: Sorted;
  workshop: Workshop;
  search: string;
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

function Groups({ sorted, workshop, search, chosen, onChange }: GroupsProps) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const words = search.trim().toLocaleLowerCase('nl');
  const fits = ({ code, title }: Requirement) => `${code} ${title}`.toLocaleLowerCase('nl').includes(words);
  const shown = kinds.map((kind) => ({ kind, of: sorted[kind].filter(fits) }));
  const onAgenda = useMemo(
    () => new Set(topicsOf(dossier, workshop.id).flatMap(({ subjects }) => subjects.map(({ id }) => id))),
    [dossier, workshop.id],
  );
  if (shown.every(({ of }) => of.length === 0)) return <p className="muted">{t('prepare:pick.nothing')}</p>;
  return shown.map(({ kind, of }) => (
    <PickGroup
      key={kind}
      title={t(`prepare:pick.groups.${kind}`)}
      of={of}
      chosen={chosen}
      onAgenda={onAgenda}
      onChange={onChange}
    />
  ));
}

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { MenuButton } from '#renderer/ui/overlays/menu.tsx';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type Subject, topicKinds } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import type { Text } from '#src/text/text.ts';
import { type DraftTopic, togetherTopic } from '#src/views/preparing/draft-topic.ts';
import { CriteriaDialog } from './criteria-dialog.tsx';
import { PickRequirements } from './pick-requirements.tsx';
import { putTopics } from './put-topics.ts';

const fixedKinds = topicKinds.filter((kind) => kind !== 'vote');

/** Everything that can be put on an agenda. */
export function AddTopicMenu({ workshop, after }: { workshop: Workshop; after: string | null }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const [dialog, setDialog] = useState<'requirements' | 'criteria' | null>(null);
  const put = (...drafts: readonly DraftTopic[]) => void putTopics(workshop.id, drafts, after);
  const act = (key: string): void => {
    if (key === 'requirements' || key === 'criteria') setDialog(key);
    else put(...draftsOf(text, dossier, key));
  };
  return (
    <>
      <MenuButton label={t('prepare:agenda.add')} icon={Plus} groups={groupsOf(text, dossier)} onAction={act} />
      {dialog === 'requirements' && (
        <PickRequirements workshop={workshop} after={after} onClose={() => setDialog(null)} />
      )}
      {dialog === 'criteria' && (
        <CriteriaDialog
          onClose={() => setDialog(null)}
          onAdd={(subjects) => put(togetherTopic(text, 'pairs', subjects, 15))}
        />
      )}
    </>
  );
}

/** Keys of items: what is asked, `case ID` for the options of a case, or the kind of a fixed part. */
function groupsOf({ t }: Text, dossier: Dossier) {
  const cases = dossier.cases.filter(({ id }) => dossier.options.some((option) => option.case === id));
  const overThemes = [
    { id: 'points', label: t('prepare:agenda.addThemes') },
    { id: 'ranking', label: t('prepare:agenda.addRanking') },
  ];
  return [
    {
      id: 'votes',
      items: [
        { id: 'requirements', label: t('prepare:agenda.addRequirements') },
        ...(dossier.themes.length > 1 ? overThemes : []),
        { id: 'criteria', label: t('prepare:agenda.addCriteria') },
      ],
    },
    {
      id: 'cases',
      title: t('prepare:agenda.addOptions'),
      items: cases.slice(0, 20).map(({ id, code, title }) => ({ id: `case ${id}`, label: `${code} ${title}` })),
    },
    {
      id: 'fixed',
      title: t('prepare:agenda.addPart'),
      items: fixedKinds.map((kind) => ({ id: kind, label: t(`prepare:kind.${kind}`) })),
    },
  ].filter(({ items }) => items.length > 0);
}

function draftsOf(text: Text, dossier: Dossier, key: string): readonly DraftTopic[] {
  const [kind = '', id = ''] = key.split(' ', 2);
  if (kind === 'points' || kind === 'ranking') {
    const themes = dossier.themes
      .toSorted(byOrder)
      .map((theme): Subject => ({ kind: 'theme', id: theme.id, label: '' }));
    return [togetherTopic(text, kind, themes, 15)];
  }
  if (kind === 'case') {
    const of = find(dossier.cases, id);
    const options = dossier.options.filter((option) => option.case === id).toSorted(byOrder);
    const subjects = options.map((option): Subject => ({ kind: 'option', id: option.id, label: option.title }));
    return of === undefined
      ? []
      : [{ ...togetherTopic(text, 'stance', subjects, 10), title: `${of.code} ${of.title}` }];
  }
  const part = kind as (typeof fixedKinds)[number];
  const background = text.t(`prepare:parts.${part}.text`);
  return [{ title: text.t(`prepare:parts.${part}.title`), fields: { kind: part, background, minutes: 10 } }];
}

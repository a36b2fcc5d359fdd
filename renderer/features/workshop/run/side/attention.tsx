import { CircleAlert } from 'lucide-react';
import { useDossier } from '#renderer/store/document.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { releasePerson } from '#renderer/store/room.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { find } from '#src/base/table.ts';
import type { RoomAttention } from '#src/contract/room.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import type { Text } from '#src/text/text.ts';
import { useRoomOf } from '#renderer/features/workshop/run/use-run.ts';
import css from './side.module.css';

/** What the regisseur should look at in the room, with what can be done about it. */
export function Attention({ workshop }: { workshop: Workshop }) {
  const text = useText();
  const people = useDossier((dossier) => dossier.people);
  const attention = useRoomOf(workshop.id)?.attention ?? [];
  if (attention.length === 0) return null;
  return (
    <ul className={css.attention} role="alert">
      {attention.map((each) => (
        <li key={each.kind === 'second-device' ? each.person : each.kind}>
          <Icon icon={CircleAlert} />
          <span>{attentionText(text, each, (id) => find(people, id)?.name ?? id)}</span>
          {each.kind === 'second-device' && (
            <Button size="sm" onPress={() => void releasePerson(workshop.id, each.person, false)}>
              {text.t('workshop:run.release')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function attentionText(text: Text, each: RoomAttention, nameOf: (id: string) => string): string {
  const { t } = text;
  switch (each.kind) {
    case 'wrong-codes':
      return t('workshop:run.attention.wrongCodes', { count: each.count });
    case 'second-device':
      return t('workshop:run.attention.secondDevice', { name: nameOf(each.person) });
    case 'crowded':
      return t('workshop:run.attention.crowded');
    case 'box-damaged':
      return t('workshop:run.attention.boxDamaged', { count: each.lines });
    case 'box-failing':
      return `${t('workshop:run.attention.boxFailing')} ${problemText(text, each.problem)}`;
  }
}

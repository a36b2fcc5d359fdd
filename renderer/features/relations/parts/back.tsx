import { Plus, Trash2 } from 'lucide-react';
import { changeRetrospective, dropRetrospective, putRetrospective } from '#renderer/features/relations/edits.ts';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { sides } from '#src/dossier/pulse.ts';
import type { Retrospective } from '#src/dossier/retrospective.ts';
import type { RelationRow } from '#src/views/relations/relation-list.ts';
import css from './parts.module.css';

interface BackProps {
  row: RelationRow;
  looks: readonly Retrospective[];
  today: string;
}

/** [RL19] What each side says went well and less well, side by side, latest first. */
export function Back({ row, looks, today }: BackProps) {
  const text = useText();
  const { t } = text;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { ends, state } = row;
  return (
    <div className={css.part}>
      {!isReadOnly && (
        <div className={css.partHead}>
          {sides.map((side) => (
            <Button
              key={side}
              size="sm"
              icon={Plus}
              onPress={() => putRetrospective({ relation: state.relation.id, on: today, side })}
            >
              {t('relations:back.add', { side: ends[side].name })}
            </Button>
          ))}
        </div>
      )}
      {looks.length === 0 && <p className="muted">{t('relations:back.none')}</p>}
      <ul className={css.items}>
        {looks
          .toSorted((a, b) => (a.on < b.on ? 1 : -1))
          .map((look) => (
            <li key={look.id} className={css.look}>
              <div className={css.lookHead}>
                <PartyMark party={ends[look.side]} size="xs" isNamed />
                <small>{text.date(look.on, today)}</small>
                <span className="spacer" />
                {!isReadOnly && (
                  <IconButton
                    size="sm"
                    icon={Trash2}
                    label={t('relations:back.remove')}
                    onPress={() => dropRetrospective(look.id)}
                  />
                )}
              </div>
              {(['good', 'less'] as const).map((field) => (
                <div key={field} className={css.lookSide}>
                  <h3>{t(`relations:back.${field}`)}</h3>
                  <InPlaceText
                    label={t(`relations:back.${field}`)}
                    value={look[field]}
                    placeholder={t(field === 'good' ? 'relations:back.goodEmpty' : 'relations:back.lessEmpty')}
                    isParagraph
                    isReadOnly={isReadOnly}
                    onCommit={(words) => changeRetrospective(look.id, { [field]: words })}
                  />
                </div>
              ))}
            </li>
          ))}
      </ul>
    </div>
  );
}

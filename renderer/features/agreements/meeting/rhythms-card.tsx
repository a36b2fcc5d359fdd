import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { CardHead } from '#renderer/features/agreements/card-head.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { rhythmLevels } from '#src/dossier/rhythm.ts';
import { rhythmRows } from '#src/views/agreements/rhythm-rows.ts';
import own from './meeting.module.css';
import { RhythmItem } from './rhythm-item.tsx';

/** [AG21] Meetings by level, the next one first, with what it is about. */
export function RhythmsCard({ today }: { today: string }) {
  const text = useText();
  const { t } = text;
  const rhythms = useDossier((dossier) => dossier.rhythms);
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const rows = useMemo(
    () => rhythmRows(text, { rhythms, clients, suppliers }, today),
    [text, rhythms, clients, suppliers, today],
  );
  return (
    <>
      <CardHead
        id="agreements-rhythms"
        title={t('agreements:meeting.title')}
        shown={rows.length}
        total={rows.length}
        onAll={null}
      />
      {rows.length === 0 && <p className="muted">{t('agreements:meeting.none')}</p>}
      {rows.length > 0 && (
        <div className={own.levels}>
          {rhythmLevels.map((level) => {
            const ofLevel = rows.filter(({ rhythm }) => rhythm.level === level);
            return (
              <section key={level}>
                <h3>
                  {t(`agreements:levels.${level}`)} <small>{t(`agreements:levels.${level}Note`)}</small>
                </h3>
                {ofLevel.length === 0 ? (
                  <p className="muted">{t('agreements:meeting.noneOfLevel')}</p>
                ) : (
                  <ul className={own.items}>
                    {ofLevel.map((row) => (
                      <RhythmItem key={row.rhythm.id} row={row} today={today} isReadOnly={isReadOnly} />
                    ))}
                  </ul>
                )}
              </section>
            );
          })}
        </div>
      )}
      {!isReadOnly && (
        <div className={css.foot}>
          <Button size="sm" icon={Plus} onPress={() => showDialog({ kind: 'rhythm', id: null })}>
            {t('agreements:meeting.add')}
          </Button>
        </div>
      )}
    </>
  );
}

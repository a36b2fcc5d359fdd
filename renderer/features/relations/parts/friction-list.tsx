import { Plus } from 'lucide-react';
import { runAction } from '#renderer/store/actions.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useRelationsShown } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { Friction } from '#src/dossier/friction.ts';
import type { RelationRow } from '#src/views/relations/relation-list.ts';
import { FrictionForm } from './friction-form.tsx';
import { FrictionItem } from './friction-item.tsx';
import css from './parts.module.css';

/** What is open before what is solved, what is everyone's before what is the regisseur's, latest first. */
export function frictionsInOrder(frictions: readonly Friction[]): readonly Friction[] {
  const rank = ({ kind, solvedOn }: Friction): number => (kind !== 'friction' ? 2 : solvedOn === null ? 0 : 1);
  return frictions.toSorted((a, b) => rank(a) - rank(b) || (a.on < b.on ? 1 : -1));
}

/** [RL14] What chafes, with who of both sides says so. */
export function FrictionList({ row, today }: { row: RelationRow; today: string }) {
  const { t } = useText();
  const form = useRelationsShown((shown) => shown.form);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { relation, frictions } = row.state;
  return (
    <div className={css.part}>
      <div className={css.partHead}>
        <span className="muted">{t('relations:frictions.acknowledged')}</span>
        <span className="spacer" />
        {!isReadOnly && (
          <Button size="sm" icon={Plus} shortcut={['F']} onPress={() => runAction('relations.friction')}>
            {t('relations:frictions.add')}
          </Button>
        )}
      </div>
      {form === 'friction' && !isReadOnly && <FrictionForm key={relation.id} relation={relation.id} today={today} />}
      {frictions.length === 0 && form !== 'friction' && <p className="muted">{t('relations:frictions.none')}</p>}
      <ul className={css.items}>
        {frictionsInOrder(frictions).map((friction) => (
          <FrictionItem key={friction.id} friction={friction} ends={row.ends} today={today} />
        ))}
      </ul>
    </div>
  );
}

import { Plus } from 'lucide-react';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { byOrder } from '#src/base/order.ts';
import { editParked } from '#src/commands/workshops/parking.ts';
import type { Parked } from '#src/dossier/parked.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { ask } from '#renderer/features/workshop/run/asking.ts';
import { ownersOf } from '#renderer/features/workshop/run/owners.ts';
import { useRun } from '#renderer/features/workshop/run/use-run.ts';
import { Card } from './card.tsx';
import css from './middle.module.css';

/** With an owner and a day it does not get lost. */
export function ParkingCard({ workshop }: { workshop: Workshop }) {
  const { t } = useText();
  const parked = useDossier((dossier) => dossier.parked);
  const { topic } = useRun(workshop);
  const items = parked.filter((item) => item.workshop === workshop.id).toSorted(byOrder);
  return (
    <Card title={t('workshop:run.middle.parking')}>
      {items.length === 0 && <p className={css.quiet}>{t('workshop:run.middle.noParking')}</p>}
      <ul className={css.parked}>
        {items.map((item) => (
          <Line key={item.id} item={item} />
        ))}
      </ul>
      {topic && (
        <Button size="sm" variant="quiet" icon={Plus} onPress={() => ask({ kind: 'park', topic: topic.id })}>
          {t('workshop:run.middle.parkAdd')}
        </Button>
      )}
    </Card>
  );
}

function Line({ item }: { item: Parked }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const edit = (patch: Partial<Pick<Parked, 'owner' | 'dueOn' | 'isDone'>>): void =>
    void runCommand(editParked, { id: item.id, patch });
  return (
    <li>
      <Checkbox isSelected={item.isDone} onChange={(isDone) => edit({ isDone })}>
        {item.text}
      </Checkbox>
      <Select
        label={t('workshop:run.middle.parkOwner', { text: item.text })}
        isLabelHidden
        value={item.owner ?? ''}
        options={ownersOf(dossier, item.workshop, t('workshop:run.parkNobody'))}
        onChange={(owner) => edit({ owner: owner === '' ? null : owner })}
      />
      <TextField
        type="date"
        label={t('workshop:run.middle.parkDue', { text: item.text })}
        isLabelHidden
        value={item.dueOn ?? ''}
        onChange={(day) => edit({ dueOn: day === '' ? null : day })}
      />
    </li>
  );
}

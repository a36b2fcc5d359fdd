import { useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { FilterChip } from '#renderer/ui/controls/filter-chip.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { byOrder } from '#src/base/order.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import { priorities, type Priority } from '#src/dossier/position.ts';
import { prioritiseChosen } from './pick-actions.ts';
import css from './picking.module.css';

/** For whom, and which class: one edit for all that is picked. Nobody is chosen beforehand. */
export function PriorityPanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const [chosen, setChosen] = useState<ReadonlySet<ClientId>>(new Set());
  const voters = clients.filter(({ kind }) => kind !== 'ssc').sort(byOrder);
  const toggle = (id: ClientId) => (isOn: boolean) =>
    setChosen(new Set(isOn ? [...chosen, id] : [...chosen].filter((each) => each !== id)));
  const apply = (priority: Priority | null): void => {
    prioritiseChosen([...chosen], priority);
    onDone();
  };
  return (
    <div className={css.panel}>
      <span>{t('map:picked.forWhom')}</span>
      <fieldset aria-label={t('map:picked.forWhom')}>
        {voters.map(({ id, name, hue, badge }) => (
          <FilterChip
            key={id}
            glyph={<ClientBadge hue={hue} letters={badge} size="xs" />}
            isSelected={chosen.has(id)}
            onChange={toggle(id)}
          >
            {name}
          </FilterChip>
        ))}
      </fieldset>
      <span>{t('map:picked.becomes')}</span>
      <div>
        {priorities.map((priority) => (
          <Button key={priority} size="sm" isDisabled={chosen.size === 0} onPress={() => apply(priority)}>
            {t(`analysis:priorities.${priority}`)}
          </Button>
        ))}
        <Button size="sm" variant="quiet" isDisabled={chosen.size === 0} onPress={() => apply(null)}>
          {t('map:picked.noPriority')}
        </Button>
      </div>
    </div>
  );
}

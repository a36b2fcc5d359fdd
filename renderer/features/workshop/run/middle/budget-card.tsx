import { useMemo } from 'react';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { classItems } from '#src/analysis/workshop/class-items.ts';
import { workshopOverview } from '#src/analysis/workshop/workshop-overview.ts';
import { find } from '#src/base/table.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { shareText } from '#src/views/workshop/figures.ts';
import { Card } from './card.tsx';
import css from './middle.module.css';

/** How much of what each client wants is must; the results have the rest. */
export function BudgetCard({ workshop }: { workshop: Workshop }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const analysis = useAnalysis((whole) => whole);
  const overview = useMemo(
    () => workshopOverview(dossier, classItems(dossier, analysis, workshop)),
    [dossier, analysis, workshop],
  );
  if (overview.items === 0)
    return <Card title={t('workshop:run.middle.budget')}>{t('workshop:run.middle.budgetEmpty')}</Card>;
  const { everyones, someones } = overview.effort.counts;
  return (
    <Card title={t('workshop:run.middle.budget')}>
      <p>{t('workshop:run.middle.everyones', { count: everyones, some: someones })}</p>
      <ul className={css.lines}>
        {overview.effort.clients.map(({ client, shares, isHeavy }) => (
          <li key={client}>
            {t('workshop:run.middle.budgetMust', {
              name: find(dossier.clients, client)?.name ?? '',
              share: shareText(text, shares?.M ?? null),
            })}
            {isHeavy && <b> {t('workshop:run.middle.budgetHeavy')}</b>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

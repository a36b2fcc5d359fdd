import { FlaskConical } from 'lucide-react';
import { currentDossier, useDossier } from '#renderer/store/document.ts';
import { askScenario } from '#renderer/store/scenario.ts';
import { currentText, useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { setAsking, useCaseView } from '#renderer/features/conflicts/case-view.ts';
import { optionLetter } from '#renderer/features/conflicts/options/option-letter.ts';
import { optionsOf } from '#src/analysis/cases/case-options.ts';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { optionSteps } from '#src/commands/scenarios/option-steps.ts';
import type { Case } from '#src/dossier/case.ts';
import type { Option } from '#src/dossier/option.ts';

/** [K91] A scenario in which this option is chosen, as the decision would write it. */
export function askOption(option: Option): void {
  const { t } = currentText();
  askScenario(optionSteps(currentDossier(), option), t('caseSide:whatIfOption', { code: option.code }));
}

/** From the case to a question: one of its clients leaves, or one of its options is chosen. */
export function WhatIf({ record }: { record: Case }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const isOpen = useCaseView((view) => view.isAsking);
  const clients = cellsOf(dossier.stakes, record.id)
    .flatMap(({ client }) => find(dossier.clients, client) ?? [])
    .toSorted(byOrder);
  const options = optionsOf(dossier, record.id);
  const ask = (id: string): void => {
    const option = options.find((one) => one.id === id);
    if (option === undefined) askScenario([{ kind: 'client-leaves', client: id }]);
    else askOption(option);
  };
  return (
    <Menu
      label={t('caseSide:whatIf')}
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={setAsking}
      onAction={ask}
      groups={[
        {
          id: 'clients',
          title: t('caseSide:whatIfLeaves'),
          items: clients.map(({ id, name, hue, badge }) => ({
            id,
            label: name,
            glyph: <ClientBadge hue={hue} letters={badge} size="xs" off />,
          })),
        },
        {
          id: 'options',
          title: t('caseSide:whatIfChosen'),
          items: options.map((option) => {
            const isIdle = optionSteps(dossier, option).length === 0;
            return {
              id: option.id,
              label: `${optionLetter(option, record.code)}  ${option.title}`,
              isDisabled: isIdle,
              ...(isIdle && { hint: t('caseSide:whatIfIdle') }),
            };
          }),
        },
      ].filter(({ items }) => items.length > 0)}
      trigger={
        <Button size="sm" icon={FlaskConical} shortcut={['W']}>
          {t('caseSide:whatIf')}
        </Button>
      }
    />
  );
}

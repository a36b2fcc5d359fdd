import type { ReactNode } from 'react';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import type { Client } from '#src/dossier/client.ts';
import { priorities } from '#src/dossier/position.ts';
import type { RowChoice } from '#src/exchange/list/problem.ts';
import type { Text } from '#src/text/text.ts';
import type { ShownProblem } from './attention-row.tsx';

/** What a choice does: say which party a spelling means, or what becomes of a row. */
export type Choice =
  | { readonly kind: 'party'; readonly name: string | null }
  | { readonly kind: 'row'; readonly choice: RowChoice };
type MenuChoice = { readonly id: string; readonly label: string; readonly glyph?: ReactNode; readonly choice: Choice };

const row = (id: string, label: string, choice: RowChoice, glyph?: ReactNode): MenuChoice => ({
  id,
  label,
  glyph,
  choice: { kind: 'row', choice },
});

function partyChoices({ t }: Text, problem: ShownProblem, clients: readonly Client[]): readonly MenuChoice[] {
  const text = String(problem.params.text);
  const party = (id: string, label: string, name: string | null, glyph?: ReactNode): MenuChoice => ({
    id,
    label,
    glyph,
    choice: { kind: 'party', name },
  });
  return [
    ...clients
      .filter(({ kind }) => kind !== 'ssc')
      .map(({ id, name, hue, badge }) => party(id, name, name, <ClientBadge hue={hue} letters={badge} size="xs" />)),
    party('new', t('imports:parties.asNew'), text),
    party('nobody', t('imports:parties.nobody'), null),
  ];
}

function priorityChoices({ t }: Text): readonly MenuChoice[] {
  return [
    ...priorities.map((priority) =>
      row(priority, t(`analysis:priorities.${priority}`), { priority }, <PriorityTile priority={priority} size="xs" />),
    ),
    row('none', t('imports:attention.noPriority'), { priority: 'none' }),
  ];
}

/** What else can be done about a problem than what was proposed. */
export function choicesFor(text: Text, problem: ShownProblem, clients: readonly Client[]): readonly MenuChoice[] {
  const { t } = text;
  const skipRow = row('skip', t('imports:attention.skipRow'), { isSkipped: true });
  switch (problem.code) {
    case 'skipped':
      return [row('use', t('imports:attention.useRow'), { isSkipped: false })];
    case 'partyOpen':
    case 'partyUnknown':
      return partyChoices(text, problem, clients);
    case 'priorityDoubt':
    case 'priorityUnknown':
      return [...priorityChoices(text), skipRow];
    case 'duplicateCode':
      return [
        row('own', t('imports:attention.ownNumber'), { duplicate: 'new' }),
        row('same', t('imports:attention.sameOne'), { duplicate: 'same' }),
        skipRow,
      ];
    default:
      return [skipRow];
  }
}

import { Plus } from 'lucide-react';
import { today } from '#renderer/parts/cases/today.ts';
import { Panel } from '#renderer/features/readiness/panel.tsx';
import { readinessIdOf } from '#renderer/features/readiness/readiness-edits.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { improveBelow } from '#src/analysis/readiness/capabilities.ts';
import type { GateKey } from '#src/analysis/readiness/gates.ts';
import type { Text } from '#src/text/text.ts';
import { type ClientReadiness, firstImprovement } from '#src/views/readiness/gates-view.ts';
import { midSentence } from '#src/views/readiness/ladder-view.ts';
import { whenText } from '#src/views/relations/about-text.ts';
import css from './gates.module.css';

/** [RY12] What each client does first: about its weakest gate, with who and when. */
export function Improvements({ rows }: { readonly rows: readonly ClientReadiness[] }) {
  const { t } = useText();
  return (
    <Panel title={t('readiness:improve.title')}>
      <ul className={css.improvements}>
        {rows.map((row) => (
          <Improvement key={row.client.id} row={row} />
        ))}
      </ul>
      <p className={css.quiet}>{t('readiness:improve.threshold', { threshold: improveBelow })}</p>
    </Panel>
  );
}

function Improvement({ row }: { readonly row: ClientReadiness }) {
  const text = useText();
  const { t } = text;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { client, gating, action } = row;
  const [gate] = gating.weakest;
  return (
    <li>
      <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />
      <span className={css.words}>
        <b title={action?.title} data-none={action === null}>
          {action?.title ?? t('readiness:improve.none')}
        </b>
        <small>{reasonText(text, row)}</small>
        {action !== null && (
          <small>
            {action.owner === '' ? t('actions:noOwner') : action.owner}, {whenText(text, action, today())}
          </small>
        )}
      </span>
      {gate !== undefined && !isReadOnly && (
        <Button
          size="sm"
          {...(action === null ? { icon: Plus } : {})}
          onPress={() =>
            action === null ? draft(text, row, gate) : showDialog({ kind: 'edit-action', id: action.id })
          }
          aria-label={`${t(action === null ? 'readiness:improve.add' : 'readiness:improve.change')}, ${client.name}`}
        >
          {t(action === null ? 'readiness:improve.add' : 'readiness:improve.change')}
        </Button>
      )}
    </li>
  );
}

function draft(text: Text, row: ClientReadiness, gate: GateKey): void {
  showDialog({
    kind: 'action',
    draft: {
      title: firstImprovement(text, row, gate),
      about: { kind: 'readiness', id: readinessIdOf(row.client.id) },
      isNoRegret: true,
    },
  });
}

function reasonText({ t }: Text, { gating }: ClientReadiness): string {
  const [gate] = gating.weakest;
  if (gate === undefined || gating.readiness === null) return t('readiness:improve.unscored');
  return gating.readiness < improveBelow
    ? t('readiness:improve.weakest', { gate: midSentence(t(`readiness:gates.${gate}`)) })
    : t('readiness:improve.allGood', { threshold: improveBelow });
}

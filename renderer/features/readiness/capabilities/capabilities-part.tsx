import { Plus } from 'lucide-react';
import { ClientHeads } from '#renderer/features/readiness/client-heads.tsx';
import { Pips } from '#renderer/features/readiness/gates/pips.tsx';
import { Panel } from '#renderer/features/readiness/panel.tsx';
import { readinessIdOf, setCapability } from '#renderer/features/readiness/readiness-edits.ts';
import grid from '#renderer/features/readiness/readiness.module.css';
import { ScoreGrid } from '#renderer/features/readiness/score-grid.tsx';
import { Sentence } from '#renderer/features/readiness/sentence.tsx';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { capabilityGaps, improveBelow } from '#src/analysis/readiness/capabilities.ts';
import { capabilities } from '#src/dossier/readiness.ts';
import { capabilitiesSentence, capabilityNames } from '#src/views/readiness/capabilities-view.ts';
import type { ClientReadiness } from '#src/views/readiness/gates-view.ts';
import css from './capabilities.module.css';
import { RetainedPanel } from './retained.tsx';

type Rows = { readonly rows: readonly ClientReadiness[] };

/** What has to stay inside: nine capabilities scored by both sides, and the tasks that stay with who does them. */
export function CapabilitiesPart({ rows }: Rows) {
  const text = useText();
  const { t } = text;
  const { lead, rest } = capabilitiesSentence(text, rows);
  return (
    <>
      <Sentence lead={lead} rest={rest} />
      <div className={css.page}>
        <Panel title={t('readiness:capabilities.title')}>
          <p className="muted">{t('readiness:capabilities.lead')}</p>
          <Grid rows={rows} />
          <Gaps rows={rows} />
        </Panel>
        <RetainedPanel rows={rows} />
      </div>
    </>
  );
}

function Grid({ rows }: Rows) {
  const { t } = useText();
  const clients = rows.map(({ client }) => client);
  const score = (row: number, column: number, side: 'own' | 'ssc'): number | null =>
    rows[column]?.readiness?.[side].capabilities[row] ?? null;
  const said = (found: number | null): string => (found === null ? t('readiness:ladder.notScored') : String(found));
  return (
    <ScoreGrid
      label={t('readiness:capabilities.grid')}
      className={grid.cells}
      clients={clients}
      sides={['own', 'ssc']}
      rows={capabilities.map((key) => {
        const label = t(`readiness:capabilities.${key}`);
        const head = (
          <span className={css.head}>
            {label}
            <small>{t(`readiness:capabilities.hint.${key}`)}</small>
          </span>
        );
        return { key, label, head };
      })}
      head={<ClientHeads title={t('readiness:capabilities.capability')} clients={clients} />}
      nameOf={(row, column) =>
        t('readiness:capabilities.cell', {
          capability: t(`readiness:capabilities.${capabilities[row] ?? 'leadership'}`),
          client: clients[column]?.name ?? '',
          own: said(score(row, column, 'own')),
          ssc: said(score(row, column, 'ssc')),
        })
      }
      scoreOf={score}
      onScore={(row, client, side, found) => setCapability(client.id, side, row, found)}
    >
      {(row, column) => <Pips own={score(row, column, 'own')} ssc={score(row, column, 'ssc')} />}
    </ScoreGrid>
  );
}

/** [RY11] What each client can't do well enough yet, with a way to do something about it. */
function Gaps({ rows }: Rows) {
  const text = useText();
  const { t } = text;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const found = rows.flatMap(({ client, readiness }) => {
    const gaps = readiness === null ? [] : capabilityGaps(readiness.own.capabilities);
    return gaps.length === 0 ? [] : [{ client, gaps }];
  });
  return (
    <ul className={css.gaps}>
      {found.map(({ client, gaps }) => {
        const names = capabilityNames(text, gaps);
        return (
          <li key={client.id}>
            <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />
            <span>{t('readiness:capabilities.gaps', { count: gaps.length, threshold: improveBelow, names })}</span>
            {!isReadOnly && (
              <Button
                size="sm"
                icon={Plus}
                aria-label={`${t('readiness:improve.add')}, ${client.name}`}
                onPress={() =>
                  showDialog({
                    kind: 'action',
                    draft: {
                      title: t('readiness:capabilities.draft', {
                        client: client.name,
                        names: capabilityNames(text, gaps.slice(0, 1)),
                      }),
                      about: { kind: 'readiness', id: readinessIdOf(client.id) },
                      isNoRegret: true,
                    },
                  })
                }
              >
                {t('readiness:improve.add')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

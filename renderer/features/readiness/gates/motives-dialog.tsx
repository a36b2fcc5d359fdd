import { ClientHeads } from '#renderer/features/readiness/client-heads.tsx';
import { setAcute, setMotive } from '#renderer/features/readiness/readiness-edits.ts';
import grid from '#renderer/features/readiness/readiness.module.css';
import { ScoreGrid } from '#renderer/features/readiness/score-grid.tsx';
import { askOfReadiness } from '#renderer/store/readiness.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { motives as motiveKeys } from '#src/dossier/readiness.ts';
import type { ClientReadiness } from '#src/views/readiness/gates-view.ts';
import css from './gates.module.css';
import { Pips } from './pips.tsx';

type Rows = { readonly rows: readonly ClientReadiness[] };
const close = (): void => askOfReadiness(null);

/** Five figures per client, by number keys; and whether something acute is behind it. Each is one step of undo. */
export function MotivesDialog({ rows }: Rows) {
  const { t } = useText();
  const clients = rows.map(({ client }) => client);
  const score = (row: number, column: number): number | null => {
    const motive = motiveKeys[row];
    return motive === undefined ? null : (rows[column]?.readiness?.motives[motive] ?? null);
  };
  return (
    <Dialog
      title={t('readiness:motives.editTitle')}
      isOpen
      onOpenChange={close}
      size="lg"
      actions={
        <Button variant="primary" onPress={close}>
          {t('readiness:sheet.close')}
        </Button>
      }
    >
      <div className={css.dialog}>
        <ScoreGrid
          label={t('readiness:motives.title')}
          hasFocus
          className={grid.cells}
          clients={clients}
          sides={['own']}
          rows={motiveKeys.map((key) => {
            const label = t(`readiness:motives.${key}`);
            return { key, label, head: label };
          })}
          head={<ClientHeads title={t('readiness:motives.about')} clients={clients} />}
          nameOf={(row, column) =>
            t('readiness:motives.cell', {
              motive: t(`readiness:motives.${motiveKeys[row] ?? 'vision'}`),
              client: clients[column]?.name ?? '',
              score: score(row, column) ?? t('readiness:ladder.notScored'),
            })
          }
          scoreOf={score}
          onScore={(row, client, _side, found) => {
            const motive = motiveKeys[row];
            if (motive !== undefined) setMotive(client.id, motive, found);
          }}
        >
          {(row, column) => <Pips own={score(row, column)} />}
        </ScoreGrid>
        <Acute rows={rows} />
      </div>
    </Dialog>
  );
}

const answers = { yes: true, no: false, unsaid: null } as const;
type Answer = keyof typeof answers;

function Acute({ rows }: Rows) {
  const { t } = useText();
  return (
    <section className={css.acute} aria-label={t('readiness:motives.acute')}>
      <h3>{t('readiness:motives.acute')}</h3>
      <ul>
        {rows.map(({ client, readiness }) => {
          const isAcute = readiness?.isAcute ?? null;
          return (
            <li key={client.id}>
              <ClientBadge hue={client.hue} letters={client.badge} />
              <span>{client.name}</span>
              <SegmentedControl<Answer>
                label={`${t('readiness:motives.acute')}, ${client.name}`}
                value={isAcute === null ? 'unsaid' : isAcute ? 'yes' : 'no'}
                onChange={(answer) => setAcute(client.id, answers[answer])}
                segments={[
                  { value: 'yes', label: t('readiness:motives.isAcute') },
                  { value: 'no', label: t('readiness:motives.notAcute') },
                  { value: 'unsaid', label: t('readiness:motives.unsaidAcute') },
                ]}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { Pencil } from 'lucide-react';
import { memo } from 'react';
import { Panel } from '#renderer/features/readiness/panel.tsx';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { askOfReadiness } from '#renderer/store/readiness.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import type { MotiveKey } from '#src/analysis/readiness/motives.ts';
import { motives as motiveKeys } from '#src/dossier/readiness.ts';
import { type ClientReadiness, motiveRow, motiveSentences } from '#src/views/readiness/gates-view.ts';
import css from './gates.module.css';

const places = [0, 1, 2, 3, 4, 5] as const;

type Rows = { readonly rows: readonly ClientReadiness[] };

/** A score on the ladder says nothing of motives: they are drawn again only when their own records changed. */
function isSame({ rows }: Rows, next: Rows): boolean {
  return (
    rows.length === next.rows.length &&
    rows.every(({ client, readiness }, at) => {
      return client === next.rows[at]?.client && readiness === next.rows[at].readiness;
    })
  );
}

/** Why each client wants to outsource: five motives side by side, no sum of them. */
export const MotivesPanel = memo(function MotivesPanel({ rows }: Rows) {
  const text = useText();
  const { t } = text;
  const clients = useDossier((dossier) => dossier.clients);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <Panel
      title={t('readiness:motives.title')}
      about={t('readiness:motives.about')}
      end={
        !isReadOnly && (
          <Button size="sm" icon={Pencil} onPress={() => askOfReadiness({ kind: 'motives' })}>
            {t('readiness:motives.edit')}
          </Button>
        )
      }
    >
      <div>
        <ul className={css.motives}>
          {motiveKeys.map((motive) => (
            <MotiveLine key={motive} motive={motive} rows={rows} />
          ))}
        </ul>
        <div className={css.axis} aria-hidden="true">
          {places.map((place) => (
            <i key={place}>{place}</i>
          ))}
        </div>
      </div>
      {rows.every(({ readiness }) => readiness === null) && <p className={css.quiet}>{t('readiness:motives.none')}</p>}
      {motiveSentences(text, clients, rows).map((sentence) => (
        <p key={sentence} className={css.flag}>
          {sentence}
        </p>
      ))}
    </Panel>
  );
}, isSame);

/** Who scored the same stands together; the line runs from the lowest to the highest. */
function MotiveLine({ motive, rows }: { readonly motive: MotiveKey; readonly rows: readonly ClientReadiness[] }) {
  const { t } = useText();
  const found = motiveRow(rows, motive);
  const scores = found.map(({ score }) => score);
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const name = t(`readiness:motives.${motive}`);
  return (
    <li>
      <b>{name}</b>
      <span className={css.line}>
        {high > low && (
          <i
            className={css.span}
            style={{ left: `${((low + 0.5) / 6) * 100}%`, width: `${((high - low) / 6) * 100}%` }}
            aria-hidden="true"
          />
        )}
        {places.map((place) => (
          <span key={place} className={css.stack}>
            {found
              .filter(({ score }) => score === place)
              .map(({ client, score }) => (
                <ClientBadge
                  key={client.id}
                  hue={client.hue}
                  letters={client.badge}
                  name={t('readiness:motives.cell', { motive: name, client: client.name, score })}
                />
              ))}
          </span>
        ))}
      </span>
    </li>
  );
}

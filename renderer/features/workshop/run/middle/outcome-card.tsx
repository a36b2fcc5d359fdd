import { clsx } from 'clsx';
import { Table2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { votersOf } from '#src/analysis/workshop/ballots.ts';
import type { MethodResult } from '#src/analysis/workshop/topic-result.ts';
import { cellsOf } from '#src/base/grid.ts';
import { setOutcomes } from '#src/commands/workshops/set-outcomes.ts';
import { outcomeEffect } from '#src/commands/workshops/write-outcomes.ts';
import type { Client } from '#src/dossier/client.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import { type Priority, priorities } from '#src/dossier/position.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { ask } from '#renderer/features/workshop/run/asking.ts';
import { useCanRun } from '#renderer/features/workshop/run/use-run.ts';
import css from './middle.module.css';

type Given = ReadonlyMap<ClientId, Priority | null>;

/** The class of each client after the talk, as its principal says it. The app proposes nothing but what was voted. */
export function OutcomeCard({ workshop, topic, result }: { workshop: Workshop; topic: Topic; result: MethodResult }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const canRun = useCanRun(workshop);
  const [subject, ...others] = topic.subjects;
  if (subject?.kind !== 'requirement' || others.length > 0) return null;
  const given: Given = new Map(cellsOf(dossier.outcomes, topic.id).map(({ client, priority }) => [client, priority]));
  const medians: Given = new Map(
    result.kind === 'moscow' ? result.clients.map(({ client, median }) => [client, median]) : [],
  );
  const missing = [...medians].filter(([client, median]) => median !== null && (given.get(client) ?? null) === null);
  const set = (entries: readonly (readonly [ClientId, Priority | null])[]): void =>
    void runCommand(setOutcomes, {
      outcomes: entries.map(([client, priority]) => ({ topic: topic.id, client, patch: { priority } })),
    });
  return (
    <section className={css.card} aria-labelledby="outcome">
      <h3 id="outcome">
        {t('workshop:run.outcome')} <span>{t('workshop:run.outcomeBy')}</span>
      </h3>
      <p className="vh" id="outcome-hint">
        {t('workshop:run.outcomeHint')}
      </p>
      <div className={css.outcomes}>
        {votersOf(dossier).map((client) => (
          <Outcome
            key={client.id}
            client={client}
            value={given.get(client.id) ?? null}
            median={medians.get(client.id) ?? null}
            isDisabled={!canRun}
            onChange={(priority) => set([[client.id, priority]])}
          />
        ))}
      </div>
      {canRun && (
        <div className={css.cardFoot}>
          {missing.length > 0 && (
            <Button size="sm" variant="quiet" onPress={() => set(missing)}>
              {t('workshop:run.takeOver')}
            </Button>
          )}
          <span className="spacer" />
          <Button
            size="sm"
            icon={Table2}
            isDisabled={outcomeEffect(dossier, topic).length === 0}
            onPress={() => ask({ kind: 'write', topic: topic.id })}
          >
            {t('workshop:run.write')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface OutcomeProps {
  client: Client;
  value: Priority | null;
  median: Priority | null;
  isDisabled: boolean;
  onChange: (priority: Priority | null) => void;
}

function Outcome({ client, value, median, isDisabled, onChange }: OutcomeProps) {
  const { t } = useText();
  const type = (event: KeyboardEvent<HTMLDivElement>): void => {
    const letter = event.key.toUpperCase();
    const priority = priorities.find((each) => each === letter) ?? null;
    if (isDisabled || event.ctrlKey || event.metaKey || (priority === null && event.key !== '-')) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(priority);
  };
  return (
    // biome-ignore lint: letters are a shortcut of the buttons inside
    <div className={css.outcome} onKeyDown={type}>
      <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />
      <ToggleButtonGroup
        aria-label={t('workshop:run.outcomeOf', { client: client.name })}
        aria-describedby="outcome-hint"
        className={css.tiles ?? ''}
        selectionMode="single"
        isDisabled={isDisabled}
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => onChange(priorities.find((each) => keys.has(each)) ?? null)}
      >
        {priorities.map((each) => {
          const word = t(`analysis:priorities.${each}`);
          const hint = each === median ? `${word}, ${t('workshop:run.median', { priority: word })}` : word;
          return (
            <ToggleButton
              key={each}
              id={each}
              aria-label={hint}
              className={clsx(css.tile, css[`tile${each}`], each === median && css.voted)}
            >
              {each}
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
    </div>
  );
}

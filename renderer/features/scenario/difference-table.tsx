import { useDossier } from '#renderer/store/document.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { holdAgainst, scenarioName, toggleTable, useScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { mayHold } from '#src/analysis/holders.ts';
import { find } from '#src/base/table.ts';
import type { ScenarioNotice } from '#src/commands/scenarios/with-scenario.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { differenceSentence } from '#src/views/scenarios/difference-sentence.ts';
import { afterTitle, startText, stepText } from '#src/views/scenarios/scenario-words.ts';
import type { Computed } from './compute.ts';
import { ConflictRow } from './rows/conflict-row.tsx';
import { CostRow } from './rows/cost-row.tsx';
import { CoverageRow } from './rows/coverage-row.tsx';
import { FairnessRow } from './rows/fairness-row.tsx';
import { GivenRow } from './rows/given-row.tsx';
import { OrphanRow } from './rows/orphan-row.tsx';
import { SharedRow } from './rows/shared-row.tsx';
import { VoteRow } from './rows/vote-row.tsx';
import { ZoneRow } from './rows/zone-row.tsx';
import css from './scenario.module.css';

/** One sentence, then per subject how it is, what changes and how it would be. */
export function DifferenceTable({ computed }: { computed: Computed }) {
  const text = useText();
  const { t } = text;
  const isTable = useScenario((state) => state.isTable);
  const both = { before: computed.before.dossier, after: computed.after.dossier };
  const { lead, rest } = differenceSentence(text, both, computed.difference);
  return (
    // biome-ignore lint: a scrolling region must be reachable by keyboard
    <div className={css.table} tabIndex={0} role="region" aria-label={t('scenario:title')}>
      <div className={css.say}>
        <p role="status">
          <b>{lead}</b> {rest}
        </p>
        <Button size="sm" variant="quiet" shortcut={['Alt', 'T']} onPress={toggleTable}>
          {t(isTable ? 'scenario:picture' : 'scenario:table')}
        </Button>
      </div>
      <Notices computed={computed} />
      <Heads computed={computed} />
      <GivenRow computed={computed} />
      <SharedRow computed={computed} />
      <OrphanRow computed={computed} />
      <ConflictRow computed={computed} />
      <ZoneRow computed={computed} />
      <CoverageRow computed={computed} />
      <CostRow computed={computed} />
      <FairnessRow computed={computed} />
      <VoteRow computed={computed} />
    </div>
  );
}

function Heads({ computed: { before, after, steps } }: { computed: Computed }) {
  const text = useText();
  const { t } = text;
  const against = useScenario((state) => state.against);
  const name = useScenario(scenarioName);
  const other = useDossier(({ scenarios }) => (against === null ? undefined : find(scenarios, against)));
  return (
    <div className={css.heads}>
      <span>
        <b>{other?.name ?? t('scenario:now')}</b>
        <small>{partiesText(text, before.dossier)}</small>
        {other && (
          <Button size="sm" variant="quiet" onPress={() => holdAgainst(null)}>
            {t('scenario:compare.stop')}
          </Button>
        )}
      </span>
      <small>{t('scenario:changes')}</small>
      <span>
        <b>{other ? name : afterTitle(text, before.dossier, steps)}</b>
        <small>{partiesText(text, after.dossier)}</small>
      </span>
    </div>
  );
}

function partiesText({ t, number }: ReturnType<typeof useText>, { clients }: Dossier): string {
  const holders = clients.filter(mayHold);
  const inhabitants = holders.reduce((sum, client) => sum + (client.inhabitants ?? 0), 0);
  return t('scenario:parties', { count: holders.length, inhabitants: number(inhabitants) });
}

/** What the scenario says and the dossier can't do. */
function Notices({ computed }: { computed: Computed }) {
  const text = useText();
  if (computed.notices.length === 0) return null;
  const { before, steps, difference } = computed;
  const words = (notice: ScenarioNotice): string => {
    if (notice.kind === 'start') return startText(text, notice.months, difference.costs.after.asked.year);
    const asked = steps[notice.index];
    const step = asked === undefined ? '' : stepText(text, before.dossier, steps, asked);
    return notice.kind === 'refused'
      ? text.t('scenario:notice.refused', { step, problem: problemText(text, notice.problem) })
      : text.t(`scenario:notice.${notice.kind}`, { step });
  };
  return (
    <Note className={css.notices}>
      {computed.notices.map((notice) => (
        <p key={`${notice.kind} ${notice.index}`}>{words(notice)}</p>
      ))}
    </Note>
  );
}

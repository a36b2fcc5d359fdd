import type { LedgerLine } from '#src/analysis/ledger/ledger.ts';
import type { Conflict } from '#src/analysis/requirement-analysis.ts';
import type { Difference } from '#src/analysis/scenarios/difference.ts';
import { cellAt } from '#src/base/grid.ts';
import { isSame } from '#src/base/same.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { clientOf } from '#src/dossier/position.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import type { Text } from '#src/text/text.ts';
import { euros } from '#src/views/decisions/decision-words.ts';
import { listText } from '#src/views/words/names-text.ts';
import { zoneText } from '#src/views/words/zone-text.ts';
import { perInhabitant, percent } from './amounts.ts';
import { costMoves, differenceSentence, newlyAbove } from './difference-sentence.ts';
import { codesOf } from './dots.ts';
import { fairnessLines, openTotal } from './fairness-words.ts';
import { type Both, clientOfEither, requirementOfEither } from './names-of.ts';
import { projectOf, startText, stepText } from './scenario-words.ts';

export type PageRow = { readonly label: string; readonly before: string; readonly after: string };

/** The difference on one page, as words and figures; screen and print show this. */
export type DifferencePage = {
  readonly project: string;
  readonly date: string;
  readonly title: string;
  readonly intro: string;
  readonly steps: readonly string[];
  readonly rows: readonly PageRow[];
  readonly discuss: readonly string[];
  readonly same: string;
  readonly foot: string;
};

export type PageInput = {
  readonly name: string;
  readonly steps: readonly ScenarioStep[];
  /** ISO 8601 */
  readonly now: string;
};

const mostSteps = 6;
/** Rows on the page; the costs per client take what the others leave. */
const mostRows = 11;
const mostCosts = 6;
const mostCounts = 3;
const mostTopics = 6;

/** [Q10] `both` and `difference` of what is released: this leaves the house. */
export function differencePage(text: Text, both: Both, difference: Difference, input: PageInput): DifferencePage {
  const { t } = text;
  const { lead, rest } = differenceSentence(text, both, difference);
  return {
    project: projectOf(text, both.before),
    date: t('scenario:page.date', { date: text.date(input.now, '') }),
    title: input.name,
    intro: t('scenario:page.intro', { say: rest === '' ? lead : `${lead} ${rest}` }),
    steps: cut(
      text,
      input.steps
        .filter((step) => isSaid(both.before, step))
        .map((step) => stepText(text, both.before, input.steps, step)),
      mostSteps,
    ),
    rows: rowsOf(text, both, difference),
    discuss: cut(text, topics(text, both, difference, input), mostTopics),
    same: sameText(text, difference),
    foot: t('scenario:page.foot'),
  };
}

/** [SU44] A step that only moves limits would tell on the page that there are some. */
function isSaid({ positions }: Dossier, step: ScenarioStep): boolean {
  if (step.kind !== 'position') return true;
  const before = cellAt(positions, step.requirement, step.client, clientOf);
  return !isSame(step.priority, before?.priority ?? null) || !isSame(step.wish, before?.wish ?? null);
}

function cut(text: Text, items: readonly string[], most: number): readonly string[] {
  if (items.length <= most) return items;
  return [...items.slice(0, most - 1), text.t('scenario:page.moreItems', { count: items.length - most + 1 })];
}

function rowsOf(text: Text, both: Both, difference: Difference): readonly PageRow[] {
  const { t } = text;
  const { counts, orphans, conflicts, costs, votes } = difference;
  const row = (label: string, before: string, after: string): PageRow => ({ label, before, after });
  const count = (value: number) => text.number(value);
  const decided = [...openRows(text, difference), ...countRows(text, both, difference)];
  const moves = costMoves(difference)
    .toSorted(([a, b], [c, d]) => Math.abs((d.year ?? 0) - (c.year ?? 0)) - Math.abs((b.year ?? 0) - (a.year ?? 0)))
    .slice(0, Math.max(0, Math.min(mostCosts, mostRows - 5 - decided.length)));
  const largest = votes.after.votes.toSorted((a, b) => b.share - a.share)[0];
  const earlier = votes.before.votes.find(({ client }) => client === largest?.client)?.share ?? null;
  const nameOf = (id: string) => clientOfEither(both, id)?.name ?? id;
  return [
    row(t('scenario:page.shared'), count(sharedOf(counts.before)), count(sharedOf(counts.after))),
    row(t('scenario:page.orphans'), '0', count(orphans.length)),
    row(
      t('scenario:page.conflicts'),
      count(conflicts.stay.length + conflicts.gone.length),
      count(conflicts.stay.length + conflicts.come.length),
    ),
    row(
      t('scenario:page.budgetYear'),
      text.euroK(costs.before.asked.year / 1000),
      text.euroK(costs.after.asked.year / 1000),
    ),
    ...decided,
    ...moves.map(([before, after]) =>
      row(
        t('scenario:page.cost', { name: nameOf(after.client) }),
        perInhabitant(text, before.year),
        perInhabitant(text, after.year),
      ),
    ),
    ...(largest === undefined
      ? []
      : [
          row(
            t('scenario:page.inhabitants', { name: nameOf(largest.client) }),
            earlier === null ? '–' : percent(text, earlier),
            percent(text, largest.share),
          ),
        ]),
  ];
}

/** [A92] What was decided and is nobody's any more. */
function openRows(text: Text, difference: Difference): readonly PageRow[] {
  const { onceCents, yearCents } = openTotal(difference);
  const row = (label: string, cents: number): readonly PageRow[] =>
    cents === 0 ? [] : [{ label, before: euros(text, 0), after: euros(text, cents) }];
  return [...row(text.t('fairness:page.open'), yearCents), ...row(text.t('fairness:page.openOnce'), onceCents)];
}

/** Clients whose account of got and gave is another one, because another decision counts. */
function countRows(text: Text, both: Both, { fairness: { moves } }: Difference): readonly PageRow[] {
  const said = ({ counts: { got, gave } }: LedgerLine): string => `${text.number(got)} / ${text.number(gave)}`;
  return moves
    .flatMap(({ client, before, after }) => {
      if (before === null || after === null || said(before) === said(after)) return [];
      const label = text.t('fairness:page.counts', { name: clientOfEither(both, client)?.name ?? '' });
      return [{ label, before: said(before), after: said(after) }];
    })
    .slice(0, mostCounts);
}

/** What all who ask can have alike: the same for all, or one zone that serves them. */
export function sharedOf(counts: Difference['counts']['before']): number {
  return counts.shared + counts.complementary;
}

function topics(text: Text, both: Both, difference: Difference, { steps }: PageInput): readonly string[] {
  const { t } = text;
  const about = ({ requirements, kind }: Conflict) => ({
    code: codesOf(both, requirements),
    title: requirementOfEither(both, requirements[0] ?? '')?.title ?? '',
    kind: t(`analysis:kinds.${kind}`).toLowerCase(),
  });
  const { votes, conflicts, orphans } = difference;
  return [
    ...steps.flatMap((step) =>
      step.kind === 'start' ? [startText(text, step.months, difference.costs.after.asked.year)] : [],
    ),
    ...(votes.after.alone !== null && votes.after.alone !== votes.before.alone
      ? [t('scenario:page.alone', { name: clientOfEither(both, votes.after.alone)?.name ?? '' })]
      : []),
    ...newlyAbove(difference).map(({ client, year, limit }) =>
      t('scenario:page.limit', {
        name: clientOfEither(both, client)?.name ?? '',
        amount: perInhabitant(text, (year ?? 0) - (limit?.most ?? 0)),
        code: requirementOfEither(both, limit?.requirement ?? '')?.code ?? '',
      }),
    ),
    ...fairnessLines(text, both, difference.fairness),
    ...conflicts.come.map((conflict) => t('scenario:page.comes', about(conflict))),
    ...conflicts.gone.map((conflict) => {
      const zone = zoneNow(text, both, difference, conflict);
      return zone === ''
        ? t('scenario:page.goes', about(conflict))
        : t('scenario:page.goesAt', { ...about(conflict), zone });
    }),
    ...orphans.map(({ id }) => {
      const requirement = requirementOfEither(both, id);
      return t('scenario:page.orphan', { code: requirement?.code ?? id, title: requirement?.title ?? '' });
    }),
  ];
}

/** Where a conflict over a value went, what the value can be now. */
export function zoneNow(text: Text, { after }: Both, { zones }: Difference, conflict: Conflict): string {
  const id = conflict.requirements[0] ?? '';
  const requirement = find(after.requirements, id);
  const zone = zones.find((move) => move.id === id)?.after;
  if (requirement === undefined || zone === undefined || (zone.kind !== 'range' && zone.kind !== 'options')) return '';
  return zoneText(text, requirement, zone);
}

function sameText(text: Text, { coverage, conflicts, sharing }: Difference): string {
  const { t } = text;
  const isLowestSame = coverage.every(
    ({ before, after }) =>
      before !== null && after !== null && Math.abs((before.lowest ?? 0) - (after.lowest ?? 0)) < 5e-3,
  );
  const unmoved = sharing.filter(({ before, after }) => before === after).length;
  const parts = [
    ...(coverage.length > 0 && isLowestSame ? [t('scenario:page.sameLowest')] : []),
    ...(conflicts.stay.length > 0 ? [t('scenario:page.sameConflicts', { count: conflicts.stay.length })] : []),
    ...(unmoved > 0 ? [t('scenario:page.sameShared', { count: unmoved })] : []),
  ];
  if (parts.length === 0) return t('scenario:page.nothingSame');
  const all = listText(text, parts);
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
}

import { greedyPackage } from '#src/analysis/package/greedy.ts';
import { outcomeOf } from '#src/analysis/package/outcome.ts';
import type { PackageProblem } from '#src/analysis/package/problem.ts';
import type { PackageSettings } from '#src/analysis/package/package-problem.ts';
import type { PackageRule } from '#src/analysis/package/rules.ts';
import type { FoundPackage, PackageResult } from '#src/analysis/package/solve-package.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { wholeEuros } from '#src/views/award/award-words.ts';
import type { HandoutRow, HandoutTable } from '#src/views/handout/handout.ts';
import { points, sureText } from '#src/views/package/lead.ts';

type Wishes = {
  readonly rule: PackageRule;
  readonly settings: PackageSettings;
  readonly seconds: number;
  readonly result: PackageResult;
};
type Key = Exclude<keyof typeof import('#src/text/nl/handout.ts').handout.sums, 'noBudget' | 'greedyOf' | `secondsOf`>;

/** What it costs and what is left, what the rule makes as high as can be, and how far from the best it may be. */
export function sumTable(text: Text, dossier: Dossier, problem: PackageProblem, wishes: Wishes): HandoutTable {
  const { t } = text;
  const { rule, settings, seconds, result } = wishes;
  const { once, year } = problem.budgets;
  const row = (key: Key, value: string): HandoutRow => ({ cells: [t(`handout:sums.${key}`), value] });
  const limit = (budget: number | null): string =>
    budget === null ? t('handout:sums.noBudget') : wholeEuros(text, budget);
  return {
    name: t('handout:sheets.sums'),
    lead: '',
    fixed: 1,
    columns: [
      { heading: t('handout:columns.setting'), kind: 'strong', width: 44 },
      { heading: t('handout:columns.value'), kind: 'text', width: 90 },
    ],
    rows: [
      row('rule', t(`packageScreen:rules.${rule}`)),
      row('budgetOnce', limit(once)),
      row('budgetYear', limit(year)),
      row('wishes', wishesText(text, dossier, settings)),
      ...(result.kind === 'found' ? foundRows(text, dossier, problem, result, row) : []),
      row('seconds', t('handout:sums.secondsOf', { count: seconds })),
    ],
  };
}

function foundRows(
  text: Text,
  dossier: Dossier,
  problem: PackageProblem,
  found: FoundPackage,
  row: (key: Key, value: string) => HandoutRow,
): readonly HandoutRow[] {
  const { outcome, objective, bound, gap, rule } = found;
  const { once, year } = problem.budgets;
  const score = (share: number | null): string => (share === null ? '–' : text.number(100 * share, 2));
  const aim = (value: number | null): string =>
    rule === 'served' && value !== null ? text.number(value) : score(value);
  return [
    row('once', wholeEuros(text, outcome.once)),
    row('year', wholeEuros(text, outcome.year)),
    ...(once === null ? [] : [row('restOnce', wholeEuros(text, once - outcome.once))]),
    ...(year === null ? [] : [row('restYear', wholeEuros(text, year - outcome.year))]),
    row('chosen', text.number(outcome.chosen.length)),
    row('left', text.number(outcome.left.length)),
    row('unpriced', codes(text, dossier, outcome.unpriced)),
    row('lowest', score(outcome.lowest)),
    row('mean', score(outcome.mean)),
    row('highest', score(outcome.highest)),
    row('jain', outcome.jain === null ? '–' : text.number(outcome.jain, 4)),
    row('gini', outcome.gini === null ? '–' : text.number(outcome.gini, 4)),
    row('objective', aim(objective)),
    row('bound', aim(bound)),
    row('gap', gap === null ? '–' : `${text.number(100 * gap, 2)}%`),
    row('proof', sureText(text, found)),
    ...greedyRow(text, problem, row),
  ];
}

/** The way of a spreadsheet, to compare with. */
function greedyRow(
  text: Text,
  problem: PackageProblem,
  row: (key: Key, value: string) => HandoutRow,
): readonly HandoutRow[] {
  const chosen = greedyPackage(problem);
  if (chosen === null) return [];
  const { lowest, mean } = outcomeOf(problem, chosen);
  if (lowest === null || mean === null) return [];
  return [row('greedy', text.t('handout:sums.greedyOf', { lowest: points(lowest), mean: points(mean) }))];
}

function wishesText(
  text: Text,
  dossier: Dossier,
  { chosen = [], barred = [], released = [] }: PackageSettings,
): string {
  const { t } = text;
  const outs = new Set(barred);
  const parts = [
    ...(chosen.length === 0 ? [] : [t('handout:wishes.chosen', { codes: codes(text, dossier, chosen) })]),
    ...(barred.length === 0 ? [] : [t('handout:wishes.barred', { codes: codes(text, dossier, barred) })]),
    ...released
      .filter((id) => !outs.has(id))
      .map((id) => t('handout:wishes.released', { codes: codes(text, dossier, [id]) })),
  ];
  return parts.length === 0 ? t('handout:none') : parts.join('; ');
}

function codes({ t }: Text, dossier: Dossier, ids: readonly string[]): string {
  return ids.length === 0 ? t('handout:none') : ids.map((id) => find(dossier.requirements, id)?.code ?? id).join(', ');
}

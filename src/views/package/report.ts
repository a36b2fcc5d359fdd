import { find } from '#src/base/table.ts';
import type { Impossible } from '#src/analysis/package/impossible.ts';
import type { PackageOutcome } from '#src/analysis/package/outcome.ts';
import type { Budgets } from '#src/analysis/package/problem.ts';
import type { PackageRule } from '#src/analysis/package/rules.ts';
import type { FoundPackage, PackageResult } from '#src/analysis/package/solve-package.ts';
import type { Text } from '#src/text/text.ts';

/** What the records of a package are called; ids where there is no name for them. */
export type PackageNames = {
  readonly requirement: (id: string) => string;
  readonly client: (id: string) => string;
};

export function namesFrom({
  requirements,
  clients,
}: {
  readonly requirements: readonly { readonly id: string; readonly code: string }[];
  readonly clients: readonly { readonly id: string; readonly name: string }[];
}): PackageNames {
  return {
    requirement: (id) => find(requirements, id)?.code ?? id,
    client: (id) => find(clients, id)?.name ?? id,
  };
}

export type PackageReport = {
  readonly rule: PackageRule;
  readonly budgets: Budgets;
  readonly result: PackageResult;
  /** By value per euro, to compare with. */
  readonly greedy: PackageOutcome | null;
};

type Writing = { readonly text: Text; readonly names: PackageNames };

const wide = 34;

/** [PK24] A result in lines for a terminal: what it comes to per client, what is in and out, and how sure that is. */
export function packageLines(report: PackageReport, text: Text, names: PackageNames): readonly string[] {
  const { rule, budgets, result } = report;
  const writing = { text, names };
  const head = [
    line(text.t('pack:table.rule'), text.t(`pack:rules.${rule}`)),
    line(text.t('pack:table.budgetOnce'), budgetText(text, budgets.once)),
    line(text.t('pack:table.budgetYear'), budgetText(text, budgets.year)),
  ];
  return result.kind === 'found' ? [...head, '', ...foundLines(report, result, writing)] : head;
}

/** Why there is no package, in sentences; none when there is one. */
export function refusalLines(result: PackageResult, text: Text, names: PackageNames): readonly string[] {
  switch (result.kind) {
    case 'found':
      return [];
    case 'unweighed':
      return [text.t('pack:unweighed', { names: result.clients.map(names.client).join(', ') })];
    case 'nothing':
      return [text.t(result.stoppedBy === 'person' ? 'pack:nothingPerson' : 'pack:nothingTime')];
    case 'impossible':
      return [
        text.t('pack:impossible.title'),
        ...result.reasons.map((reason) => impossibleText(reason, { text, names })),
      ];
  }
}

/** How sure it is, in a sentence. */
export function proofText(found: FoundPackage, text: Text): string {
  const { isProven, bound, gap, levels, stoppedBy } = found;
  const level = levels === null ? '' : ` ${text.t('pack:proof.levels', { levels })}`;
  if (isProven && (gap ?? 0) === 0)
    return text.t(stoppedBy === null ? 'pack:proof.proven' : 'pack:proof.provenOnly') + level;
  if (bound === null || gap === null) return text.t('pack:proof.unknown') + level;
  const figures = { bound: figure(text, bound, found.rule), gap: text.number(gap * 100, 2) };
  return text.t(`pack:proof.${isProven ? 'gap' : (stoppedBy ?? 'time')}`, figures) + level;
}

function foundLines({ rule, greedy }: PackageReport, found: FoundPackage, { text, names }: Writing): readonly string[] {
  const { outcome, ties, objective } = found;
  const t = text.t;
  const codes = (ids: readonly string[]): string =>
    ids.length === 0 ? t('pack:table.none') : ids.map(names.requirement).join(' ');
  const tieText = (each: (typeof ties)[number]): string =>
    `  ${t('pack:table.tie', {
      outside: names.requirement(each.outside),
      inside: names.requirement(each.inside),
      once: signed(text, each.once),
      year: signed(text, each.year),
    })}`;
  return [
    ...clientLines(outcome, { text, names }),
    '',
    line(t('pack:table.lowest'), share(text, outcome.lowest)),
    line(t('pack:table.mean'), share(text, outcome.mean)),
    line(t('pack:table.range'), share(text, outcome.lowest === null ? null : (outcome.highest ?? 0) - outcome.lowest)),
    line(t('pack:table.jain'), share(text, outcome.jain, 4)),
    line(t('pack:table.gini'), share(text, outcome.gini, 4)),
    line(t('pack:table.objective'), figure(text, objective, rule)),
    line(t('pack:table.once'), euros(text, outcome.once)),
    line(t('pack:table.year'), euros(text, outcome.year)),
    line(`${t('pack:table.chosen')} (${outcome.chosen.length})`, codes(outcome.chosen)),
    line(`${t('pack:table.left')} (${outcome.left.length})`, codes(outcome.left)),
    ...(outcome.unpriced.length === 0 ? [] : [line(t('pack:table.unpriced'), codes(outcome.unpriced))]),
    ...ties.slice(0, 10).map(tieText),
    ...(greedy === null || greedy.lowest === null
      ? []
      : [t('pack:table.greedy', { lowest: share(text, greedy.lowest), mean: share(text, greedy.mean) })]),
    proofText(found, text),
  ];
}

function clientLines({ clients }: PackageOutcome, { text, names }: Writing): readonly string[] {
  const { t } = text;
  const column = (words: string): string => words.padStart(9);
  return [
    `${t('pack:table.client').padEnd(wide)}${column(t('pack:table.satisfaction'))}${column(t('pack:table.musts'))}${column(t('pack:table.served'))}`,
    ...clients.map(
      ({ client, satisfaction, mustCoverage, isServed }) =>
        `${`  ${names.client(client)}`.padEnd(wide)}${column(share(text, satisfaction))}${column(share(text, mustCoverage))}${column(isServed ? '✓' : '–')}`,
    ),
  ];
}

function impossibleText(reason: Impossible, { text, names }: Writing): string {
  const listed = (ids: readonly string[], between: string): string => ids.map(names.requirement).join(between);
  const pathText = (ids: readonly string[]): string =>
    ids.length === 1
      ? names.requirement(ids[0] as string)
      : `${names.requirement(ids.at(-1) as string)} (${listed(ids, ' → ')})`;
  switch (reason.kind) {
    case 'cycle':
      return text.t('pack:impossible.cycle', {
        path: listed([...reason.requirements, reason.requirements[0] as string], ' → '),
      });
    case 'exclusion':
      return text.t('pack:impossible.exclusion', { one: pathText(reason.one), other: pathText(reason.other) });
    case 'barred':
    case 'unoffered':
      return text.t(`pack:impossible.${reason.kind}`, {
        requirement: names.requirement(reason.path.at(-1) as string),
        path: listed(reason.path, ' → '),
      });
    case 'budget':
      return text.t(reason.budget === 'once' ? 'pack:impossible.budgetOnce' : 'pack:impossible.budgetYear', {
        needed: euros(text, reason.needed),
        available: euros(text, reason.available),
        names: listed(reason.requirements, ', '),
      });
  }
}

function line(label: string, value: string): string {
  return `${label.padEnd(wide)}${value}`;
}

function euros(text: Text, amount: number): string {
  return text.euroK(amount / 1000);
}

function signed(text: Text, amount: number): string {
  return `${amount < 0 ? '−' : '+'} ${euros(text, Math.abs(amount))}`;
}

function budgetText(text: Text, budget: number | null): string {
  return budget === null ? text.t('pack:table.noBudget') : euros(text, budget);
}

function share(text: Text, figure: number | null, decimals = 3): string {
  return figure === null ? '–' : text.number(figure, decimals);
}

/** By served a weight of clients, by every other rule a satisfaction. */
function figure(text: Text, value: number, rule: PackageRule): string {
  return rule === 'served' ? text.number(value, 0) : text.number(value, 4);
}

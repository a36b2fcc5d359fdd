import { problemFor } from '#src/analysis/package/asking.ts';
import type { Curve } from '#src/analysis/package/curve.ts';
import { packageBase } from '#src/analysis/package/package-base.ts';
import type { PackageProblem } from '#src/analysis/package/problem.ts';
import type { PackageSettings } from '#src/analysis/package/package-problem.ts';
import type { PackageRule } from '#src/analysis/package/rules.ts';
import type { PackageResult } from '#src/analysis/package/solve-package.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { packageLead } from '#src/views/package/lead.ts';
import { namesFrom, refusalLines } from '#src/views/package/report.ts';
import type { Handout, HandoutTable } from './handout.ts';
import { clientTable, curveTable, type Found, insideTable, outsideTable, tieTable } from './package/package-tables.ts';
import { sumTable } from './package/sum-table.ts';

export type PackageWishes = {
  readonly rule: PackageRule;
  readonly settings: PackageSettings;
  readonly seconds: number;
  /** Of the released dossier. */
  readonly result: PackageResult;
  readonly curves: readonly Curve[];
  /** ISO 8601 */
  readonly now: string;
};

/**
 * [PK90] The package with why each requirement is in or out, what each client gets on its own scale, costs, rule, how sure it is, and what
 * more or less budget brings; where there is none, why not.
 */
export function packageHandout(whole: Dossier, text: Text, wishes: PackageWishes): Handout {
  const { rule, settings, result, now } = wishes;
  const dossier = releasedOnly(whole);
  const { t } = text;
  const problem = problemFor(packageBase(dossier, settings.prices), rule, settings);
  const names = namesFrom(dossier);
  const [none = '', ...reasons] = refusalLines(result, text, names);
  const said = result.kind === 'found' ? packageLead(text, result, names) : { lead: none, rest: reasons.join(' ') };
  return {
    title: `${t('handout:title.package')}: ${t(`packageScreen:rules.${rule}`)}`,
    project: assignmentOf(dossier).title,
    date: text.date(now, ''),
    lead: { first: said.lead, rest: said.rest },
    caution: t('handout:caution'),
    tables: tables(text, dossier, problem, wishes),
    about: [
      [t('handout:sums.rule'), t(`pack:rules.${rule}`)],
      [t('handout:about.value'), t('handout:about.valueMeaning')],
      [t('handout:packageAbout.satisfaction'), t('handout:packageAbout.satisfactionMeaning')],
    ],
  };
}

function tables(text: Text, dossier: Dossier, problem: PackageProblem, wishes: PackageWishes): readonly HandoutTable[] {
  const { result, curves } = wishes;
  const sums = sumTable(text, dossier, problem, wishes);
  if (result.kind !== 'found') return [sums];
  const found: Found = { dossier, problem, result };
  return [
    clientTable(text, found),
    insideTable(text, found),
    outsideTable(text, found),
    sums,
    tieTable(text, found),
    ...curves.map((curve) => curveTable(text, curve)),
  ];
}

import type { PackageProblem } from '#src/analysis/package/problem.ts';
import type { OutReason } from '#src/analysis/package/why-out.ts';
import type { Text } from '#src/text/text.ts';
import { listText } from '#src/views/words/names-text.ts';
import type { PackageNames } from './report.ts';

/** Up to so many clients are called by name. */
const mostNamed = 3;

/** [PK42] Why a requirement is out, in a few words. */
export function outReasonText(text: Text, reason: OutReason, names: PackageNames, clients: number): string {
  const { t, euroK } = text;
  switch (reason.kind) {
    case 'barred':
    case 'unoffered':
    case 'unwanted':
    case 'impossible':
      return t(`packageScreen:out.${reason.kind}`);
    case 'few':
      return reason.clients.length <= mostNamed
        ? t('packageScreen:out.few', {
            count: reason.clients.length,
            names: listText(text, reason.clients.map(names.client)),
          })
        : t('packageScreen:out.fewMany', { count: reason.clients.length, total: clients });
    case 'excluded':
      return t('packageScreen:out.excluded', { codes: listText(text, reason.by.map(names.requirement)) });
    case 'outweighed': {
      const { once, year } = reason;
      if (once === 0 && year === 0) return t('packageScreen:out.free');
      const amounts = [
        ...(once > 0 ? [`${euroK(once / 1000)} ${t('packageScreen:inside.once')}`] : []),
        ...(year > 0 ? [`${euroK(year / 1000)} ${t('packageScreen:inside.year')}`] : []),
      ];
      return t('packageScreen:out.outweighed', { amount: listText(text, amounts) });
    }
  }
}

/** [PK42] Why a requirement is in: fixed by whom, needed by what, or chosen by the rule. */
export function inReasonText(
  { t }: Text,
  problem: PackageProblem,
  at: number,
  chosen: ReadonlySet<string>,
  names: PackageNames,
): string {
  const fixed = problem.requirements[at]?.fixed ?? null;
  if (fixed !== null) return t(`packageScreen:fixed.${fixed}`);
  const isValued = problem.clients.some(({ values }) => values.some(([index]) => index === at));
  const by = isValued
    ? undefined
    : problem.requirements.find(({ id, requires }) => chosen.has(id) && requires.includes(at));
  return by === undefined
    ? t('packageScreen:fixed.rule')
    : t('packageScreen:fixed.needed', { code: names.requirement(by.id) });
}

import type { Impossible } from '#src/analysis/package/impossible.ts';
import type { Tie } from '#src/analysis/package/ties.ts';
import type { Shift } from '#src/analysis/package/prices.ts';
import type { Text } from '#src/text/text.ts';
import { listText } from '#src/views/words/names-text.ts';
import type { PackageNames } from './report.ts';

/** [PK47] Why there is no package, in a sentence; the records it names are in `clashRecords`. */
export function clashText(text: Text, reason: Impossible, names: PackageNames): string {
  const { t, euroK } = text;
  const last = (path: readonly string[]): string => names.requirement(path.at(-1) ?? '');
  switch (reason.kind) {
    case 'cycle':
      return t('packageScreen:clash.cycle', { codes: listText(text, reason.requirements.map(names.requirement)) });
    case 'exclusion':
      return t('packageScreen:clash.exclusion', { one: last(reason.one), other: last(reason.other) });
    case 'barred':
    case 'unoffered':
      if (reason.kind === 'unoffered' && reason.path.length === 1)
        return t('packageScreen:clash.unofferedFixed', { code: last(reason.path) });
      return t(`packageScreen:clash.${reason.kind}`, {
        code: last(reason.path),
        by: names.requirement(reason.path[0] ?? ''),
      });
    case 'budget':
      return t('packageScreen:clash.budget', {
        period: t(`packageScreen:inside.${reason.budget}`),
        needed: euroK(reason.needed / 1000),
        available: euroK(reason.available / 1000),
      });
  }
}

/** [PK47] The records that clash, to go to. */
export function clashRecords(reason: Impossible): readonly string[] {
  switch (reason.kind) {
    case 'cycle':
    case 'budget':
      return reason.requirements;
    case 'exclusion':
      return [...new Set([...reason.one, ...reason.other])];
    case 'barred':
    case 'unoffered':
      return reason.path;
  }
}

/** [PK48] "R14 kan in plaats van R02, voor iedereen gelijk: € 5.000 meer eenmalig" */
export function tieText(text: Text, tie: Tie, names: PackageNames): string {
  const { t, euroK } = text;
  const amounts = (['once', 'year'] as const).flatMap((budget) =>
    tie[budget] === 0
      ? []
      : [
          `${t(tie[budget] > 0 ? 'packageScreen:tie.more' : 'packageScreen:tie.less', {
            amount: euroK(Math.abs(tie[budget]) / 1000),
          })} ${t(`packageScreen:inside.${budget}`)}`,
        ],
  );
  return t('packageScreen:tie.text', {
    outside: names.requirement(tie.outside),
    inside: names.requirement(tie.inside),
    costs: amounts.length === 0 ? t('packageScreen:tie.same') : listText(text, amounts),
  });
}

/** "laagste −1,2, gemiddelde +0,4": points of 100, with their sign. */
export function shiftText({ t, number }: Text, { lowest, mean }: Shift): string {
  const signed = (share: number): string => {
    const figure = Math.round(share * 1000) / 10;
    return figure === 0 ? t('packageScreen:shift.same') : `${figure < 0 ? '−' : '+'}${number(Math.abs(figure), 1)}`;
  };
  return t('packageScreen:shift.text', { lowest: signed(lowest), mean: signed(mean) });
}

import type { PackageSettings } from '#src/analysis/package/package-problem.ts';
import { type PackageRule, packageRules } from '#src/analysis/package/rules.ts';

/** What kind of package is asked for on the command line. */
export type PackageWish = {
  readonly rules: readonly PackageRule[];
  readonly settings: PackageSettings;
  readonly gap: number;
  readonly seconds: number;
  /** Of an instance of the literature: the part of all costs that is the budget. */
  readonly ratio: number;
};

type Option = 'once' | 'year' | 'rule' | 'gap' | 'seconds' | 'ratio';
export type ReadPackageWish =
  | { readonly ok: true; readonly value: PackageWish }
  | { readonly ok: false; readonly option: `package.${Option}`; readonly value: string };

const mostSeconds = 3600;

/** [PK23] Amounts are in thousands of euros, as in a dossier, or end in k or m; `none` = no limit. Left out: what the dossier says. */
export function packageWish(options: ReadonlyMap<string, string>): ReadPackageWish {
  const wrong = (option: Option): ReadPackageWish => ({
    ok: false,
    option: `package.${option}`,
    value: options.get(option) ?? '',
  });
  const once = amount(options.get('once'));
  if (once === 'wrong') return wrong('once');
  const year = amount(options.get('year'));
  if (year === 'wrong') return wrong('year');
  const rule = options.get('rule') ?? 'max-min';
  if (rule !== 'all' && !isRule(rule)) return wrong('rule');
  const gap = part(options.get('gap') ?? '0');
  if (gap === null || gap > 1) return wrong('gap');
  const seconds = Number(options.get('seconds') ?? '60');
  if (!(seconds > 0 && seconds <= mostSeconds)) return wrong('seconds');
  const ratio = part(options.get('ratio') ?? '0.5');
  if (ratio === null) return wrong('ratio');
  const budgets = { ...(once === 'same' ? {} : { once }), ...(year === 'same' ? {} : { year }) };
  return {
    ok: true,
    value: { rules: rule === 'all' ? packageRules : [rule], settings: { budgets }, gap, seconds, ratio },
  };
}

function isRule(name: string): name is PackageRule {
  return (packageRules as readonly string[]).includes(name);
}

/** Euros. */
function amount(typed: string | undefined): number | null | 'same' | 'wrong' {
  if (typed === undefined) return 'same';
  if (typed === 'none') return null;
  const match = /^(\d+(?:[.,]\d+)?)([km]?)$/i.exec(typed.trim());
  if (match === null) return 'wrong';
  const euros = Math.round(Number(match[1]?.replace(',', '.')) * (match[2]?.toLowerCase() === 'm' ? 1e6 : 1e3));
  return euros <= 1e12 ? euros : 'wrong';
}

/** 0.01, 0,01 or 1% */
function part(typed: string): number | null {
  const match = /^(\d+(?:[.,]\d+)?)(%?)$/.exec(typed.trim());
  if (match === null) return null;
  return Number(match[1]?.replace(',', '.')) / (match[2] === '%' ? 100 : 1);
}

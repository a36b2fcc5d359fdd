import type { ClientOutcome, PackageOutcome } from '#src/analysis/package/outcome.ts';
import type { PackageRule } from '#src/analysis/package/rules.ts';
import type { FoundPackage } from '#src/analysis/package/solve-package.ts';
import type { Text } from '#src/text/text.ts';
import { listText } from '#src/views/words/names-text.ts';
import type { PackageNames } from './report.ts';

export type PackageLead = { readonly lead: string; readonly rest: string };

/** A share of 1 as points of 100, whole: what is drawn and said is the same figure. */
export function points(share: number): number {
  return Math.round(share * 100);
}

/** "Welk pakket dient alle vier het best …", by how many there are. */
export function packageTitle({ t }: Text, clients: number): string {
  const who =
    clients >= 2 && clients <= 12
      ? t(`packageScreen:all.n${clients as 2}`)
      : t('packageScreen:all.more', { count: clients });
  return t('packageScreen:question', { count: clients, who });
}

/** [PK40] What a package comes to in words: who gets least and most, what fits, and how sure that is. */
export function packageLead(text: Text, found: FoundPackage, names: PackageNames): PackageLead {
  const { outcome } = found;
  const { t, number, euroK } = text;
  const holds = t('packageScreen:lead.holds', {
    count: outcome.chosen.length,
    number: number(outcome.chosen.length),
    total: number(outcome.chosen.length + outcome.left.length),
    once: euroK(outcome.once / 1000),
    year: euroK(outcome.year / 1000),
  });
  return { lead: spreadText(text, outcome, names), rest: `${holds} ${sureText(text, found)}` };
}

/** Up to so many are called by name. */
const mostNamed = 3;

function spreadText(text: Text, { clients }: PackageOutcome, names: PackageNames): string {
  const figures = clients.flatMap(({ client, satisfaction }) =>
    satisfaction === null ? [] : [{ client, figure: points(satisfaction) }],
  );
  const lowest = Math.min(...figures.map(({ figure }) => figure));
  const highest = Math.max(...figures.map(({ figure }) => figure));
  const lows = figures.filter(({ figure }) => figure === lowest);
  const highs = figures.filter(({ figure }) => figure === highest);
  if (figures.length === 0) return text.t('packageScreen:lead.nobody');
  const named = (some: typeof figures): string =>
    listText(
      text,
      some.map(({ client }) => names.client(client)),
    );
  const words = { lowest, highest, low: named(lows), high: named(highs) };
  if (figures.length === 1) return text.t('packageScreen:lead.single', words);
  if (lowest === highest) return text.t('packageScreen:lead.even', words);
  const isNamed = lows.length <= mostNamed && highs.length <= mostNamed;
  return isNamed
    ? text.t('packageScreen:lead.spread', { ...words, count: lows.length })
    : text.t('packageScreen:lead.spreadMany', words);
}

/** [PK40] Proven, proven within the gap that was asked, or with the bound and how far from it. */
export function sureText(text: Text, found: FoundPackage): string {
  const { isProven, bound, gap, levels, stoppedBy, rule } = found;
  const { t, number } = text;
  const steps = levels === null ? '' : ` ${t('packageScreen:lead.levels', { levels: number(levels) })}`;
  if (isProven && (gap ?? 0) === 0) return t('packageScreen:lead.proven') + steps;
  if (bound === null || gap === null) return t('packageScreen:lead.unknown') + steps;
  const figures = { bound: boundText(text, bound, rule), gap: number(gap * 100, 1) };
  return t(`packageScreen:lead.${isProven ? 'provenGap' : (stoppedBy ?? 'time')}`, figures) + steps;
}

/** By served a number of inhabitants, else points of 100 to one decimal: a bound that is rounded to the answer says nothing. */
function boundText({ t, number }: Text, bound: number, rule: PackageRule): string {
  return rule === 'served'
    ? t('packageScreen:lead.people', { number: number(Math.floor(bound)) })
    : number(bound * 100, 1);
}

/** "18 van 23 musts" */
export function mustText({ t, number }: Text, { mustCoverage }: ClientOutcome, needs: number): string {
  if (mustCoverage === null) return t('packageScreen:value.noMusts');
  return t('packageScreen:value.musts', { served: number(Math.round(mustCoverage * needs)), total: number(needs) });
}

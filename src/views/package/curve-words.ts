import type { Curve } from '#src/analysis/package/curve.ts';
import type { Text } from '#src/text/text.ts';
import { points } from './lead.ts';

export type CurveStop = {
  /** Euros. */
  readonly budget: number;
  /** Of 1; null where nothing fits or nobody values anything. */
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  readonly isProven: boolean;
};

/** [PK45] The points where there is a package. */
export function curveStops({ points: all }: Curve): readonly CurveStop[] {
  return all.flatMap(({ budget, result }) => {
    if (result.kind !== 'found') return [];
    const { mean, lowest, highest } = result.outcome;
    return mean === null || lowest === null || highest === null
      ? []
      : [{ budget, mean, lowest, highest, isProven: result.isProven }];
  });
}

/** [PK45] "€ 260.000: gemiddeld 85, laagste 83, hoogste 86" */
export function stopText({ t, euroK }: Text, stop: CurveStop): string {
  return t(stop.isProven ? 'packageScreen:curve.stop' : 'packageScreen:curve.stopUnproven', {
    budget: euroK(stop.budget / 1000),
    mean: points(stop.mean),
    lowest: points(stop.lowest),
    highest: points(stop.highest),
  });
}

/** [PK45] What the next step of the budget brings from where one stands, in points of the mean; null at the end. */
export function nextStepText({ t, number, euroK }: Text, stops: readonly CurveStop[], budget: number): string | null {
  const at = stops.findLastIndex((stop) => stop.budget <= budget);
  const [here, next] = [stops[at], stops[at + 1]];
  if (here === undefined || next === undefined) return null;
  const amount = euroK((next.budget - here.budget) / 1000);
  const gain = Math.round((next.mean - here.mean) * 1000) / 10;
  return gain === 0
    ? t('packageScreen:curve.nextNothing', { amount })
    : t('packageScreen:curve.next', { amount, points: number(gain, 1) });
}

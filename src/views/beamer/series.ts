import type { Curve } from '#src/analysis/package/curve.ts';
import type { Prices } from '#src/analysis/package/prices.ts';
import type { Text } from '#src/text/text.ts';
import type { BeamerView, Slide } from './beamer-view.ts';
import {
  type ConcessionSource,
  concessionSetSlide,
  concessionsSlide,
  overviewPages,
  setPages,
} from './slides/concessions.ts';
import { outPages, type PackageSource, packageCurveSlide, packageOutSlide, packageSlide } from './slides/package.ts';

/** One page of what a screen shows a room; made when it is looked at. */
export type SeriesPage = { readonly name: string; readonly make: () => Slide };

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** [BM60] What each gets, what more budget brings, and what is out with the reason. */
export function packageSeries(
  source: PackageSource,
  curve: Curve | null,
  prices: Prices | null,
): readonly SeriesPage[] {
  const { t } = source.text;
  const line = curve === null ? null : packageCurveSlide(source, curve, prices);
  return [
    { name: t('onBeamer:name.package'), make: () => packageSlide(source) },
    ...(line === null ? [] : [{ name: t('onBeamer:name.curve'), make: () => line }]),
    ...upTo(outPages(source)).map((step) => ({
      name: t('onBeamer:name.out'),
      make: () => packageOutSlide(source, step),
    })),
  ];
}

/** [BM62] Every supplier side by side, then each by itself in the order they have. */
export function concessionSeries(source: ConcessionSource): readonly SeriesPage[] {
  const overview = upTo(overviewPages(source)).map((step) => ({
    name: source.text.t('onBeamer:name.concessions'),
    make: () => concessionsSlide(source, step),
  }));
  const sets = source.found.flatMap((each) =>
    upTo(setPages(source, each)).flatMap((step): SeriesPage[] => {
      const slide = concessionSetSlide(source, each, step);
      return slide === null ? [] : [{ name: slide.supplier.name, make: () => slide }];
    }),
  );
  return [...overview, ...sets];
}

/** A page of a series as it is on the wall, with what follows; null where there are no pages. */
export function seriesView(
  { language }: Pick<Text, 'language'>,
  pages: readonly SeriesPage[],
  at: number,
): BeamerView | null {
  const shown = Math.max(0, Math.min(at, pages.length - 1));
  const page = pages[shown];
  if (page === undefined) return null;
  const next = pages[shown + 1];
  return {
    language,
    timer: null,
    place: {
      kind: 'page',
      at: shown + 1,
      of: pages.length,
      next: next === undefined ? null : { code: '', title: next.name },
    },
    slide: page.make(),
  };
}

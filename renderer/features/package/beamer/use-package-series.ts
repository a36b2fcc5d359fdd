import { useEffect, useMemo } from 'react';
import { renewSeries, useBeamer } from '#renderer/store/beamer.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { useShownPackage } from '#renderer/features/package/shown-package.ts';
import type { Curve } from '#src/analysis/package/curve.ts';
import type { PackageProblem } from '#src/analysis/package/problem.ts';
import type { Prices } from '#src/analysis/package/prices.ts';
import type { FoundPackage } from '#src/analysis/package/solve-package.ts';
import { packageSeries, type SeriesPage } from '#src/views/beamer/series.ts';

type Shown = {
  readonly problem: PackageProblem;
  /** Null while there is none, or while it is of an earlier question. */
  readonly found: FoundPackage | null;
  readonly curve: Curve | null;
  readonly prices: Prices | null;
};

const none: readonly SeriesPage[] = [];

/** [BM61] The pages of this package, for who puts them on the beamer; while they are there, they go along with the screen. */
export function usePackageSeries({ problem, found, curve, prices }: Shown): void {
  const text = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const requirements = useDossier((dossier) => dossier.requirements);
  const themes = useDossier((dossier) => dossier.themes);
  const pages = useMemo(() => {
    const names = { clients, requirements, themes };
    return found === null ? none : packageSeries({ text, names, problem, found }, curve, prices);
  }, [text, clients, requirements, themes, problem, found, curve, prices]);
  const isOn = useBeamer(({ series }) => series?.from === 'package');
  useEffect(() => {
    useShownPackage.setState({ pages });
    if (isOn) renewSeries('package', pages);
  }, [pages, isOn]);
  useEffect(() => () => useShownPackage.setState({ found: null, pages: none }), []);
}

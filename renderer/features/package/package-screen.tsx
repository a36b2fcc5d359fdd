import { Gavel } from 'lucide-react';
import { useEffect } from 'react';
import { registerActions } from '#renderer/store/actions.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { useAnswer } from './asking/use-answer.ts';
import { useSide } from './asking/use-side.ts';
import { type Posed, usePosed, useSettingsAsked } from './asking/use-base.ts';
import { ClashCard } from './cards/clash-card.tsx';
import { PriceCard } from './cards/price-card.tsx';
import { RobustCard } from './cards/robust-card.tsx';
import { CompareCard } from './compare/compare-card.tsx';
import { usePackageSeries } from './beamer/use-package-series.ts';
import { packageActions } from './package-actions.ts';
import { WhyPane } from './pane/why-pane.tsx';
import { useShownPackage } from './shown-package.ts';
import type { Answering } from './asking/use-answer.ts';
import { ConcessionCard } from './cards/concession-card.tsx';
import { CurveCard } from './cards/curve-card.tsx';
import { InsideCard } from './lists/inside-card.tsx';
import { OutsideCard } from './lists/outside-card.tsx';
import { NoPackage } from './no-package.tsx';
import { usePackage } from './package-state.ts';
import css from './package.module.css';
import { BudgetStrip } from './top/budget-strip.tsx';
import { Lead } from './top/lead.tsx';
import { PackageToolbar } from './top/package-toolbar.tsx';
import { ValueCard } from './cards/value-card.tsx';

/** The best set of requirements within the budgets, by a rule that the clients choose: what each gets, what is in, what is out and why. */
export function PackageScreen() {
  const posed = usePosed();
  const isEmpty = useDossier(({ requirements }) => requirements.length === 0);
  const isNothing = isEmpty || posed.problem.clients.every(({ values }) => values.length === 0);
  useEffect(() => registerActions(packageActions), []);
  return (
    <>
      <PackageToolbar clients={posed.problem.clients.length} />
      {isNothing ? <NoPackage problem={posed.problem} /> : <Package posed={posed} />}
    </>
  );
}

function Package({ posed }: { posed: Posed }) {
  const { rule, against, along, isComparing, asked } = usePackage();
  const settings = useSettingsAsked();
  const best = useAnswer({ kind: 'best', rule, settings }, posed.base, 'main');
  const hasOther = against !== null && against !== rule;
  const other = useAnswer(hasOther ? { kind: 'best', rule: against, settings } : null, posed.base, 'side');
  const curve = useSide({ kind: 'curve', rule, settings, along, points: 13 }, posed.base, best);
  const robust = useSide({ kind: 'robustness', settings }, posed.base, best);
  const prices = useSide({ kind: 'prices', rule, settings }, posed.base, best);
  const found = best.answer?.kind === 'found' ? best.answer : null;
  const tick = hasOther && other.answer?.kind === 'found' ? other.answer : null;
  const shown = best.isStale ? null : found;
  const { budgets } = posed.problem;
  const hasPrices = usePackage(({ prices }) => prices.kind !== 'estimate');
  useEffect(() => useShownPackage.setState({ found: shown, budgets, hasPrices }), [shown, budgets, hasPrices]);
  usePackageSeries({
    problem: posed.problem,
    found: shown,
    curve: curve.isStale ? null : curve.answer,
    prices: prices.isStale ? null : prices.answer,
  });
  return (
    <div className={css.page}>
      {/* biome-ignore lint: a scrolling region must be reachable by keyboard */}
      <div className={css.main} tabIndex={0} data-stale={best.isStale}>
        <Lead best={best} />
        <BudgetStrip posed={posed} found={found} />
        {found !== null && (
          <>
            {isComparing ? (
              <Compared posed={posed} best={best} />
            ) : (
              <div className={css.three}>
                <ValueCard problem={posed.problem} found={found} tick={tick} />
                <CurveCard curve={curve} budgets={budgets} />
                <ConcessionCard />
              </div>
            )}
            <div className={css.two}>
              <InsideCard problem={posed.problem} found={found} />
              <OutsideCard problem={posed.problem} found={found} />
            </div>
            <div className={css.half}>
              <RobustCard robust={robust} />
              <PriceCard prices={prices} />
            </div>
          </>
        )}
        {best.answer !== null && best.answer.kind !== 'found' && <ClashCard result={best.answer} />}
        <Legal />
      </div>
      {found !== null && asked !== null && <WhyPane key={asked} posed={posed} found={found} />}
    </div>
  );
}

/** [PK76] Where prices of suppliers count, it is part of a tender. */
function Legal() {
  const { t } = useText();
  const isOffered = usePackage(({ prices }) => prices.kind !== 'estimate');
  if (!isOffered) return null;
  return (
    <p className={css.legal}>
      <Icon icon={Gavel} size={14} />
      {t('packageScreen:prices.legal')}
    </p>
  );
}

/** Asked for only while it is looked at: six packages. */
function Compared({ posed, best }: { posed: Posed; best: Answering<'best'> }) {
  const settings = useSettingsAsked();
  const rules = useSide({ kind: 'rules', settings }, posed.base, best);
  return <CompareCard rules={rules} />;
}

import { HandoutMenu } from '#renderer/parts/handout/handout-menu.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { SupplierTabs } from '#renderer/parts/suppliers/supplier-tabs.tsx';
import { useEffect } from 'react';
import { Gavel } from 'lucide-react';
import { useDossier } from '#renderer/store/document.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { orderSentence } from '#src/views/award/award-words.ts';
import type { OrderView } from '#src/views/award/order-view.ts';
import css from './award.module.css';
import { showAward, showTender, useAward } from './award-state.ts';
import { KnockCard } from './knock-card.tsx';
import { awardActions } from './award-actions.ts';
import { ScoresView } from './scores/scores-view.tsx';
import { SetupView } from './setup/setup-view.tsx';
import { MadeUpCard } from './simulation/made-up-card.tsx';
import { TurnCard } from './simulation/turn-card.tsx';
import { WarnCard } from './simulation/warn-card.tsx';
import { WeightCard } from './simulation/weight-card.tsx';
import { useOrderView, useTender, useTenders } from './tender-now.ts';
import { registerActions } from '#renderer/store/actions.ts';
import { OrderChart } from './order/order-chart.tsx';

/** What each award formula would say of the bids, side by side. It shows where they differ; it awards nothing. */
export function AwardScreen() {
  const { t } = useText();
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const show = useAward((state) => state.view);
  useEffect(() => registerActions(awardActions), []);
  const views = (['simulation', 'scores', 'setup'] as const).map((value) => ({
    value,
    label: t(`award:views.${value}`),
  }));
  const lacks = suppliers.length === 0 ? 'noSuppliers' : suppliers.every(({ bidK }) => !bidK) ? 'noBids' : null;
  return (
    <>
      <h1 className="vh">{t('award:title')}</h1>
      <Toolbar
        label={t('award:title')}
        end={
          <>
            <span className={css.check} title={t('award:checkWhy')}>
              <Icon icon={Gavel} size={16} />
              {t('award:check')}
            </span>
            <SegmentedControl
              label={t('award:views.label')}
              segments={views}
              value={show}
              onChange={(view) => showAward({ view })}
            />
            {suppliers.length > 0 && <HandoutMenu about="award" />}
          </>
        }
      >
        <SupplierTabs />
        <TenderSelect />
      </Toolbar>
      {show === 'setup' && <SetupView />}
      {show === 'scores' && (suppliers.length === 0 ? <Nothing why="noSuppliers" /> : <ScoresView />)}
      {show === 'simulation' && (lacks === null ? <Simulation /> : <Nothing why={lacks} />)}
    </>
  );
}

/** Which tender is looked at, where there is a choice. */
function TenderSelect() {
  const { t } = useText();
  const tenders = useTenders();
  const tender = useTender();
  if (tenders.length < 2 || tender === null) return null;
  return (
    <Select<string>
      label={t('award:tenders.choose')}
      isLabelHidden
      className={css.choose}
      options={tenders.map(({ id, title }) => ({ value: id, label: title }))}
      value={tender.id}
      onChange={showTender}
    />
  );
}

function Simulation() {
  const { t } = useText();
  const view = useOrderView();
  return (
    // biome-ignore lint: a scrolling region must be reachable by keyboard
    <div className={css.page} tabIndex={0} role="group" aria-label={t('award:views.simulation')}>
      <KnockCard view={view} />
      <OrderCard view={view} />
      <div className={css.beside}>
        <WeightCard view={view} rules={view.rules} />
        <TurnCard view={view} />
      </div>
      <div className={css.beside}>
        <WarnCard view={view} />
        <MadeUpCard />
      </div>
    </div>
  );
}

function OrderCard({ view }: { readonly view: OrderView }) {
  const text = useText();
  const shown = useAward((state) => state.shown);
  const [strong, rest] = orderSentence(text, view);
  return (
    <section className={css.card} aria-label={text.t('award:order.title')}>
      <div className={css.cardHead}>
        <p className={css.lead}>
          <b>{strong}</b> {rest}
        </p>
        <SegmentedControl
          label={text.t('award:order.shown')}
          segments={[
            { value: 'figure', label: text.t('award:deficit.figure') },
            { value: 'deficit', label: text.t('award:deficit.label') },
          ]}
          value={shown}
          onChange={(value) => showAward({ shown: value })}
        />
      </div>
      {view.entrants.size > 0 && <OrderChart view={view} />}
    </section>
  );
}

function Nothing({ why }: { readonly why: 'noSuppliers' | 'noBids' }) {
  const { t } = useText();
  return (
    <EmptyState
      isAlone
      art="list"
      title={t(`award:empty.${why}`)}
      actions={
        <Button variant="primary" onPress={() => showScreen('map')}>
          {t('award:empty.toMap')}
        </Button>
      }
    >
      {t(`award:empty.${why}Text`)}
    </EmptyState>
  );
}

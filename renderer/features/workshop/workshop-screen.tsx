import { CalendarPlus } from 'lucide-react';
import { useEffect } from 'react';
import { registerActions } from '#renderer/store/actions.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import {
  chooseWorkshop,
  makeWorkshop,
  shownTab,
  showTab,
  stopMaking,
  useShownWorkshop,
  useWorkshopShown,
  type WorkshopTab,
  workshopTabs,
} from '#renderer/store/workshop.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { byOrder } from '#src/base/order.ts';
import type { WorkshopId } from '#src/dossier/ids.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { NewWorkshop } from './prepare/new-workshop.tsx';
import { VoteDesk } from './paper/desk.tsx';
import { PrepareTab } from './prepare/prepare-tab.tsx';
import { ReportTab } from './report/report-tab.tsx';
import { ResultsTab } from './results/results-tab.tsx';
import { RunTab } from './run/run-tab.tsx';
import { tabActions } from './tab-actions.ts';
import css from './workshop.module.css';

/** [WR1] One workshop in four parts: what it will ask, the room, what came of it, and what goes out about it. */
export function WorkshopScreen() {
  const { t } = useText();
  const workshop = useShownWorkshop();
  const tab = shownTab(
    workshop,
    useWorkshopShown((shown) => shown.tab),
  );
  const isMaking = useWorkshopShown((shown) => shown.isMaking);
  useEffect(() => registerActions(tabActions), []);
  const made = (id: WorkshopId): void => {
    stopMaking();
    chooseWorkshop(id, 'prepare');
  };
  return (
    <div className={css.screen}>
      <h1 className="vh">{workshop?.title ?? t('workshop:title')}</h1>
      {workshop !== null && (
        <Toolbar
          label={t('workshop:title')}
          end={
            <>
              <Chooser shown={workshop} />
              <Button icon={CalendarPlus} onPress={makeWorkshop}>
                {t('prepare:fresh.action')}
              </Button>
            </>
          }
        >
          <SegmentedControl<WorkshopTab>
            label={t('workshop:parts')}
            segments={workshopTabs.map((value) => ({ value, label: t(`workshop:tabs.${value}`) }))}
            value={tab}
            onChange={showTab}
          />
        </Toolbar>
      )}
      <Part key={workshop?.id} tab={tab} workshop={workshop} />
      {workshop !== null && <VoteDesk workshop={workshop} />}
      {isMaking && <NewWorkshop onMade={made} onClose={stopMaking} />}
    </div>
  );
}

function Part({ tab, workshop }: { readonly tab: WorkshopTab; readonly workshop: Workshop | null }) {
  if (workshop === null || tab === 'prepare') return <PrepareTab workshop={workshop} />;
  if (tab === 'run') return <RunTab workshop={workshop} />;
  return tab === 'results' ? <ResultsTab workshop={workshop} /> : <ReportTab workshop={workshop} />;
}

/** Which workshop is shown, where there are several. */
function Chooser({ shown }: { readonly shown: Workshop }) {
  const { t } = useText();
  const workshops = useDossier((dossier) => dossier.workshops);
  if (workshops.length < 2) return <span className={css.name}>{shown.title}</span>;
  return (
    <Select
      label={t('workshop:choose')}
      isLabelHidden
      options={workshops
        .toSorted(byOrder)
        .map(({ id, title, stage }) => ({ value: id, label: title, hint: t(`workshop:stage.${stage}`) }))}
      value={shown.id}
      onChange={(id) => chooseWorkshop(id)}
    />
  );
}

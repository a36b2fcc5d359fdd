import { useMemo } from 'react';
import { CaseTabs } from '#renderer/parts/cases/case-tabs.tsx';
import { setOnlyProvisional } from '#renderer/store/deciding.ts';
import { useDossier } from '#renderer/store/document.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { Printer } from 'lucide-react';
import { FilterChip } from '#renderer/ui/controls/filter-chip.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { ledgerOf } from '#src/analysis/ledger/ledger.ts';
import { DecisionList } from './decision-list.tsx';
import { DecisionPane } from './pane/decision-pane.tsx';
import css from './decisions.module.css';
import { LedgerCard } from './ledger/ledger-card.tsx';
import { useDecisionActions } from './use-decision-actions.ts';
import { useDecisions } from './use-decisions.ts';

/** What was decided, by whom, what the bodies of the clients have still to say, and who gave and who got. */
export function DecisionsScreen() {
  const { t } = useText();
  const decisions = useDecisions();
  useDecisionActions(decisions);
  return (
    <div className={css.screen}>
      <h1 className="vh">{t('decisions:title')}</h1>
      <Toolbar
        label={t('decisions:title')}
        end={
          decisions.all.length > 0 && (
            <>
              <ExportMenu />
              <FilterChip isSelected={decisions.onlyProvisional} onChange={setOnlyProvisional}>
                {t('decisions:onlyProvisional')}
              </FilterChip>
            </>
          )
        }
      >
        <CaseTabs />
      </Toolbar>
      {decisions.all.length === 0 ? <NoDecisions /> : <Decisions decisions={decisions} />}
    </div>
  );
}

function Decisions({ decisions }: { decisions: ReturnType<typeof useDecisions> }) {
  const dossier = useDossier((whole) => whole);
  const ledger = useMemo(() => ledgerOf(dossier), [dossier]);
  return (
    <div className={css.split}>
      {/* biome-ignore lint: a scrolling region must be reachable by keyboard */}
      <div className={css.main} tabIndex={0}>
        <DecisionList decisions={decisions} />
        <LedgerCard ledger={ledger} />
      </div>
      {decisions.current !== null && <DecisionPane key={decisions.current.id} decision={decisions.current} />}
    </div>
  );
}

function NoDecisions() {
  const { t } = useText();
  return (
    <EmptyState
      art="list"
      title={t('decisions:empty.title')}
      actions={
        <Button variant="primary" onPress={() => showScreen('conflicts')}>
          {t('decisions:empty.toConflicts')}
        </Button>
      }
    >
      {t('decisions:empty.text')}
    </EmptyState>
  );
}

/** The list as print or as a spreadsheet. */
function ExportMenu() {
  const { t } = useText();
  return (
    <Menu
      label={t('decisions:print')}
      groups={[
        {
          id: 'export',
          items: [
            { id: 'pdf', label: t('decisions:exportPdf') },
            { id: 'xlsx', label: t('decisions:exportSheet') },
          ],
        },
      ]}
      onAction={(id) => runAction(`decisions.export-${id}`)}
      placement="bottom end"
      trigger={<Button icon={Printer}>{t('decisions:print')}</Button>}
    />
  );
}

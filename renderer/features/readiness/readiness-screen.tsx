import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useReadinessShown } from '#renderer/store/readiness.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { byOrder } from '#src/base/order.ts';
import { type ClientReadiness, readinessOf } from '#src/views/readiness/gates-view.ts';
import { CapabilitiesPart } from './capabilities/capabilities-part.tsx';
import { MotivesDialog } from './gates/motives-dialog.tsx';
import { LadderPart } from './ladder/ladder-part.tsx';
import { PhasesPart } from './phases/phases-part.tsx';
import { PilotPart } from './pilot/pilot-part.tsx';
import { ProcessDialog } from './process/process-dialog.tsx';
import { ReadinessToolbar } from './readiness-toolbar.tsx';
import css from './readiness.module.css';
import { SheetDialog } from './sheet/sheet-dialog.tsx';
import { useReadinessActions } from './use-readiness-actions.ts';

/** How ready each client is to hand a process over: the ladder, the gates, the phases, and what has to stay inside. */
export function ReadinessScreen() {
  const { t } = useText();
  useReadinessActions();
  const part = useReadinessShown((shown) => shown.part);
  const rows = useRows();
  const isAlone = rows.length === 0 && (part === 'ladder' || part === 'capabilities');
  return (
    <>
      <ReadinessToolbar part={part} canAsk={rows.length > 0} />
      <h1 className="vh">{t('readiness:title')}</h1>
      {isAlone ? (
        <NoClients />
      ) : (
        <div key={part} className={css.page}>
          {part === 'phases' && <PhasesPart />}
          {part === 'pilot' && <PilotPart />}
          {part === 'capabilities' && <CapabilitiesPart rows={rows} />}
          {part === 'ladder' && <Ladder rows={rows} />}
        </div>
      )}
      <Asked rows={rows} />
    </>
  );
}

type Rows = { readonly rows: readonly ClientReadiness[] };

function useRows(): readonly ClientReadiness[] {
  const clients = useDossier((dossier) => dossier.clients);
  const ladders = useDossier((dossier) => dossier.ladders);
  const readiness = useDossier((dossier) => dossier.readiness);
  const actions = useDossier((dossier) => dossier.actions);
  return useMemo(() => readinessOf({ clients, ladders, readiness, actions }), [clients, ladders, readiness, actions]);
}

function Ladder({ rows }: Rows) {
  const table = useDossier((dossier) => dossier.processes);
  const picked = useReadinessShown((shown) => shown.process);
  const processes = useMemo(() => table.toSorted(byOrder), [table]);
  const process = processes.find(({ id }) => id === picked) ?? processes[0];
  return <LadderPart processes={processes} process={process} rows={rows} />;
}

/** The one question that is open, if any. */
function Asked({ rows }: Rows) {
  const asking = useReadinessShown((shown) => shown.asking);
  const process = useDossier(({ processes }) =>
    asking?.kind === 'process' ? processes.find(({ id }) => id === asking.id) : undefined,
  );
  if (process !== undefined) return <ProcessDialog key={process.id} process={process} />;
  if (rows.length === 0) return null;
  if (asking?.kind === 'motives') return <MotivesDialog rows={rows} />;
  if (asking?.kind === 'sheet') return <SheetDialog clients={rows.map(({ client }) => client)} />;
  return null;
}

function NoClients() {
  const { t } = useText();
  return (
    <EmptyState
      isAlone
      art="list"
      title={t('readiness:noClients')}
      actions={
        <Button variant="primary" onPress={() => showScreen('map')}>
          {t('readiness:toMap')}
        </Button>
      }
    >
      {t('readiness:noClientsText')}
    </EmptyState>
  );
}

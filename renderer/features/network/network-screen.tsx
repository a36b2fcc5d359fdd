import { useMemo, useState } from 'react';
import { CaseTabs } from '#renderer/parts/cases/case-tabs.tsx';
import { useDossier } from '#renderer/store/document.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type NetworkView, networkSentence, networkView } from '#src/views/network/network-view.ts';
import css from './network.module.css';
import { NetworkTable } from './network-table.tsx';
import { PairPane } from './pair-pane.tsx';
import { Trades } from './trades.tsx';
import { RelationList } from './relation-list.tsx';

/** Who stands against whom, who stands with whom, and what could be traded. It counts cases; it scores nobody. */
export function NetworkScreen() {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const view = useNetwork(dossier);
  return (
    <>
      <Toolbar label={t('network:title')}>
        <CaseTabs />
      </Toolbar>
      <h1 className="vh">{t('network:title')}</h1>
      {view.pairs.size === 0 ? <NoNetwork /> : <Network dossier={dossier} view={view} />}
    </>
  );
}

/** Anew only when something it is made of changed: an edit of a position is not. */
function useNetwork(dossier: Dossier): NetworkView {
  const { cases, clients, stakes, options, stances, decisions, ratifications } = dossier;
  return useMemo(
    () => networkView({ ...dossier, cases, clients, stakes, options, stances, decisions, ratifications }),
    // oxlint-disable-next-line react/exhaustive-deps -- the other tables play no part
    [cases, clients, stakes, options, stances, decisions, ratifications],
  );
}

function Network({ dossier, view }: { readonly dossier: Dossier; readonly view: NetworkView }) {
  const text = useText();
  const first = view.clashing[0];
  const [picked, setPicked] = useState<string | null>(first === undefined ? null : `${first.a} ${first.b}`);
  return (
    <div className={css.page}>
      <section className={css.panel} aria-label={text.t('network:table')}>
        <p className={css.lead}>{networkSentence(text, dossier, view)}</p>
        <div className={css.beside}>
          <NetworkTable view={view} picked={picked} onPick={setPicked} />
          <PairPane dossier={dossier} view={view} picked={picked} />
        </div>
      </section>
      <Trades dossier={dossier} trades={view.trades} />
      <RelationList dossier={dossier} view={view} />
    </div>
  );
}

function NoNetwork() {
  const { t } = useText();
  return (
    <EmptyState
      art="list"
      title={t('network:empty.title')}
      actions={
        <Button variant="primary" onPress={() => showScreen('conflicts')}>
          {t('network:empty.toConflicts')}
        </Button>
      }
    >
      {t('network:empty.text')}
    </EmptyState>
  );
}

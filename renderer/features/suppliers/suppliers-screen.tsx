import { Gavel, Plus } from 'lucide-react';
import { runAction } from '#renderer/store/actions.ts';
import { useDossier } from '#renderer/store/document.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { Skeleton } from '#renderer/ui/feedback/skeleton.tsx';
import { AttentionCard } from './cards/attention-card.tsx';
import { ChainCard } from './cards/chain-card.tsx';
import { ConcessionsCard } from './cards/concessions-card.tsx';
import { KnockOutCard } from './cards/knock-out-card.tsx';
import { FitCard } from './matrix/fit-card.tsx';
import { SidePanel } from './side/side-panel.tsx';
import { SuppliersToolbar } from './suppliers-toolbar.tsx';
import { useFits } from './use-fits.ts';
import { useSuppliers } from './suppliers-state.ts';
import { useSuppliersActions } from './use-suppliers-actions.ts';
import css from './suppliers.module.css';

/** Who fits whom, how sure that is, and what it takes to serve everybody. It chooses nobody. */
export function SuppliersScreen() {
  useSuppliersActions();
  const hasSuppliers = useDossier(({ suppliers }) => suppliers.length > 0);
  return (
    <div className={css.screen}>
      <SuppliersToolbar />
      {hasSuppliers ? <Suppliers /> : <NoSuppliers />}
    </div>
  );
}

function Suppliers() {
  const { t } = useText();
  const evidence = useSuppliers((state) => state.evidence);
  const table = useFits(evidence);
  return (
    <div className={css.split}>
      {/* biome-ignore lint: a scrolling region must be reachable by keyboard */}
      <div className={css.main} tabIndex={0} role="group" aria-label={t('suppliers:title')}>
        {table === null ? (
          <Skeleton height={320} />
        ) : (
          <>
            <FitCard table={table} />
            <div className={css.cards}>
              <ConcessionsCard />
              <KnockOutCard />
              <AttentionCard />
              <ChainCard table={table} />
            </div>
            <p className={css.legal}>
              <Icon icon={Gavel} size={14} />
              {t('suppliers:legal')}
            </p>
          </>
        )}
      </div>
      {table !== null && <SidePanel table={table} />}
    </div>
  );
}

function NoSuppliers() {
  const { t } = useText();
  return (
    <EmptyState
      isAlone
      art="table"
      title={t('suppliers:empty.title')}
      actions={
        <>
          <Button variant="primary" icon={Plus} onPress={() => runAction('supplier.new')}>
            {t('suppliers:empty.add')}
          </Button>
          <Button onPress={() => showScreen('import')}>{t('suppliers:empty.import')}</Button>
        </>
      }
    >
      {t('suppliers:empty.text')}
    </EmptyState>
  );
}

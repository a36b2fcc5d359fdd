import { runAction } from '#renderer/store/actions.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import type { PackageProblem } from '#src/analysis/package/problem.ts';

/** What a package is made of is not there yet: requirements, clients, or what they find important. */
export function NoPackage({ problem }: { problem: PackageProblem }) {
  const { t } = useText();
  const lacks =
    problem.requirements.length === 0 ? 'requirements' : problem.clients.length === 0 ? 'clients' : 'positions';
  return (
    <EmptyState
      isAlone
      art="list"
      title={t('packageScreen:none.title')}
      actions={
        <>
          <Button variant="primary" onPress={() => showScreen(lacks === 'clients' ? 'map' : 'matrix')}>
            {t(lacks === 'clients' ? 'packageScreen:none.toMap' : 'packageScreen:none.toMatrix')}
          </Button>
          <Button onPress={() => void runAction('dossier.import')}>{t('packageScreen:none.toImport')}</Button>
        </>
      }
    >
      {t(`packageScreen:none.${lacks}`)}
    </EmptyState>
  );
}

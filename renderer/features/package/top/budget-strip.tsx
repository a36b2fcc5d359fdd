import { useText } from '#renderer/store/settings.ts';
import type { Posed } from '#renderer/features/package/asking/use-base.ts';
import { useDossier } from '#renderer/store/document.ts';
import { mayHold } from '#src/analysis/holders.ts';
import type { FoundPackage } from '#src/analysis/package/solve-package.ts';
import { BudgetRow } from './budget-row.tsx';
import css from './top.module.css';

/** Both budgets as sliders, with what this package takes of each. */
export function BudgetStrip({ posed, found }: { posed: Posed; found: FoundPackage | null }) {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const people = clients.filter(mayHold).reduce((sum, { inhabitants }) => sum + (inhabitants ?? 0), 0);
  return (
    <section className={css.strip} aria-label={t('packageScreen:budget.title')}>
      {(['year', 'once'] as const).map((budget) => (
        <BudgetRow
          key={budget}
          budget={budget}
          amount={posed.problem.budgets[budget]}
          ofDossier={posed.base.budgets[budget]}
          marks={posed.marks[budget]}
          cost={found?.outcome[budget] ?? null}
          people={budget === 'year' ? people : 0}
        />
      ))}
    </section>
  );
}

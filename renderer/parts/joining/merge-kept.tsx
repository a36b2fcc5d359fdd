import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { carriedPosition } from '#src/analysis/merging/merged-cells.ts';
import type { MergePlan } from '#src/analysis/merging/merge-plan.ts';
import { clientNameOf } from '#src/commands/names.ts';
import css from './joining.module.css';
import type { MergeDraft } from './use-merge-draft.ts';

/** In plain words what comes along by itself, and what does not. */
export function MergeKept({ plan, draft }: { plan: MergePlan; draft: MergeDraft }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const comments = dossier.comments.filter(({ requirement }) => draft.ids.includes(requirement)).length;
  const target = { id: plan.records[0]?.id ?? ('' as never), parameter: plan.parameter.value };
  const left = plan.positions.filter(({ held }) =>
    held.some(({ requirement, cell }) => {
      const carried = carriedPosition(requirement, cell, target);
      return (cell.wish !== null && carried.wish === null) || (cell.limits !== null && carried.limits === null);
    }),
  );
  return (
    <section className={css.section}>
      <h3>{t('joining:comesAlong')}</h3>
      <ul className={css.facts}>
        <li>{t('joining:cells', { positions: plan.positions.length, offers: plan.offers.length })}</li>
        <li>{t('joining:textsKept')}</li>
        {comments > 0 && <li>{t('joining:comments', { count: comments })}</li>}
        {!plan.parameter.differs && left.length > 0 && (
          <li>
            <b>{t('joining:left', { who: left.map(({ cell }) => clientNameOf(dossier, cell.client)).join(', ') })}</b>
          </li>
        )}
      </ul>
    </section>
  );
}

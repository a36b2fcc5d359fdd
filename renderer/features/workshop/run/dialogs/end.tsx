import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { ok } from '#src/base/result.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { endWorkshop } from '#renderer/features/workshop/run/run-moves.ts';
import { Question } from './question.tsx';

/** Asks before a workshop ends, and says what is still open. */
export function End({ workshop }: { workshop: Workshop }) {
  const { t } = useText();
  const topics = useDossier((dossier) => dossier.topics);
  const open = topics.filter(
    ({ workshop: of, method, stage }) =>
      of === workshop.id && method !== null && (stage === 'planned' || stage === 'discussed' || stage === 'proposed'),
  );
  return (
    <Question
      title={t('workshop:run.endTitle')}
      confirm={t('workshop:run.endConfirm')}
      isGrave
      onConfirm={async () => {
        await endWorkshop(workshop);
        return ok(undefined);
      }}
    >
      <p>{t('workshop:run.endText')}</p>
      {open.length > 0 && <p>{t('workshop:run.endOpen', { count: open.length })}</p>}
    </Question>
  );
}

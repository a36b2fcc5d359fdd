import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import type { Answering } from '#renderer/features/package/asking/use-answer.ts';
import type { Posed } from '#renderer/features/package/asking/use-base.ts';
import { Working } from '#renderer/features/package/cards/working.tsx';
import { force, set } from '#renderer/features/package/package-state.ts';
import { useNames } from '#renderer/features/package/use-names.ts';
import type { WhyOut } from '#src/analysis/package/why-out.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { shiftText } from '#src/views/package/clash-words.ts';
import { listText } from '#src/views/words/names-text.ts';
import css from './pane.module.css';

interface WayInProps {
  posed: Posed;
  requirement: Requirement;
  why: Answering<'why-out'>;
}

/** The two ways in: in the place of something else, or besides with more budget. */
export function WayIn({ posed, requirement, why }: WayInProps) {
  const { t } = useText();
  const { answer } = why;
  const isThis = answer !== null && 'requirement' in answer && answer.requirement === requirement.id && !why.isStale;
  return (
    <InspectorSection title={t('packageScreen:why.ways')}>
      {!isThis ? (
        <Working what={t('packageScreen:why.working')} job={why.job} isWaiting={false} ask={() => {}} />
      ) : (
        <>
          <Forced requirement={requirement} why={answer} />
          <Extra posed={posed} why={answer} />
        </>
      )}
    </InspectorSection>
  );
}

function Forced({ requirement, why: { forced } }: { requirement: Requirement; why: WhyOut }) {
  const text = useText();
  const { t } = text;
  const names = useNames();
  if (forced === null) return <p className={css.say}>{t('packageScreen:why.noWay')}</p>;
  const codes = (ids: readonly string[]): string => listText(text, ids.map(names.requirement));
  const comes = forced.comes.filter((id) => id !== requirement.id);
  return (
    <div className={css.way}>
      <p className={css.say}>
        {forced.goes.length > 0
          ? t('packageScreen:why.goes', { codes: codes(forced.goes) })
          : t('packageScreen:why.nothingGoes')}{' '}
        {comes.length > 0 && t('packageScreen:why.comes', { codes: codes(comes) })} {shiftText(text, forced.shift)}
      </p>
      <Button size="sm" onPress={() => force(requirement.id)}>
        {t('packageScreen:why.swap')}
      </Button>
    </div>
  );
}

function Extra({ posed: { problem }, why: { extra } }: { posed: Posed; why: WhyOut }) {
  const text = useText();
  const { t, euroK } = text;
  if (extra === null || (extra.once === 0 && extra.year === 0)) return null;
  const amounts = (['once', 'year'] as const).flatMap((budget) =>
    extra[budget] === 0 ? [] : [`${euroK(extra[budget] / 1000)} ${t(`packageScreen:inside.${budget}`)}`],
  );
  const give = (): void => {
    const { once, year } = problem.budgets;
    set({
      budgets: { once: once === null ? null : once + extra.once, year: year === null ? null : year + extra.year },
    });
  };
  return (
    <div className={css.way}>
      <p className={css.say}>
        {t('packageScreen:why.extra', { amounts: listText(text, amounts) })}
        {!extra.isProven && ` ${t('packageScreen:why.unproven')}`}
      </p>
      <Button size="sm" onPress={give}>
        {t('packageScreen:why.give')}
      </Button>
    </div>
  );
}
